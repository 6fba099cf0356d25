<h1>${content.title}</h1>
${content.body}
<p>${content.type}, ${content.status}, ${content.date?string("yyyy-MM-dd")}, ${content.uri}<#if content.uri?contains("/")>, in a folder</#if></p>
<p>${content.tags?size} tags: <#list content.tags as t>[${t}]</#list></p>
<p>Status: ${content.Status!"-"}, Type: ${content.Type!"-"}, Title: ${content.Title!"-"}, summary: <#if content.summary??>"${content.summary}"<#else>missing</#if>, note: ${content.note!"-"}, quoted: ${content.quoted!"-"}, weird key: ${content["weird key"]!"-"}, 标签: ${content["标签"]!"-"}</p>
<#include "nav.ftl">
