<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>${content.title}</h1>
${content.body}
<@site.tagLinks doc=content base=content.rootpath sep=" / " />
<p>Keys of this page: ${content?keys?sort?join(", ")}</p>
<p>As they come: <#list content?keys as key>${key}<#if key_has_next> </#if></#list></p>
<p>Order: ${content.order!"none"}; a date: ${content.date?is_date?c}; tags a list: ${content.tags?is_sequence?c}, ${content.tags?size} of them<#if content.tags?has_content>: ${content.tags?join(", ")}</#if>.</p>
<p>${content.uri} <#if content.previousContent??>&larr; ${content.previousContent.title}</#if> <#if content.nextContent??>${content.nextContent.title} &rarr;</#if></p>
<#include "partials/footer.ftl">
