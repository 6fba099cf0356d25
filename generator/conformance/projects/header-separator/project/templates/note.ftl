<#import "layout.ftl" as layout>
<@layout.page title=content.title!"Untitled note">
<#if content.title??><h1>${content.title}</h1></#if>
<p>${content.type}, ${content.status}, topic ${content.topic!"none"}, date is a date: ${content.date?is_date?c}, tags <#list content.tags as t>${t} </#list></p>
${content.body}
<p>${content?keys?sort?join(" ")}</p>
</@layout.page>
