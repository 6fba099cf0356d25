<#import "macros/show.ftl" as show>
<#include "header.ftl">
<h1>${content.title}</h1>
<p>Level <b>${content.level!"unknown"}</b>, key Level: ${content.Level!"-"}, key Title: ${content.Title!"-"}, summary: ${content.summary!}, formula: ${content.formula!"none"}</p>
<p>On ${content.date?string("dd MMMM yyyy")}, tags: <#if content.tags??>(${content.tags?size}) <@show.tagList tags=content.tags/><#else>none</#if></p>
<p>cached: ${content.cached?c}, rendered: ${content.rendered?c}, status: ${content.status}, uri: ${content.uri}, rootpath: ${content.rootpath}, sourceuri: ${content.sourceuri}</p>
<#if content.meta??>
<p>${content.meta.source.file}: lines <#list content.meta.source.lines as l>${l}<#sep>, </#list>; first ${content.meta.source.lines[0]}, last ${content.meta.source.lines?last}; count ${content.meta.count} or ${content.meta.count?c}; score ${content.meta.score}; ${content.meta.reviewed?string("reviewed", "not reviewed")}; editor ${(content.meta.editor)!"nobody"}</p>
</#if>
<article>
${content.body}</article>
<nav><#if content.previousContent??><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if> <#if content.nextContent??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if></nav>
<p>Keys: <#list content?keys as k>${k}<#if k_has_next>, </#if></#list></p>
<#include "footer.ftl">
