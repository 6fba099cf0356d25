<#import "macros/show.ftl" as show>
<#include "header.ftl">
<h1>${content.title}</h1>
<p>${content.date?date?iso_utc} ${content.status} <#if content.tags??>${content.tags?join(", ")}</#if></p>
<article>
${content.body}</article>
<#list ["tree", "rows", "empty", "list", "spaced", "broken", "nested"] as key>
<#if content?keys?seq_contains(key)>
<h2>${key}</h2>
<#if content[key]??><@show.value v=content[key]/><#else>null</#if>
<#if content[key]?? && content[key]?is_hash_ex>keys as they come: ${content[key]?keys?join(" ")}, ${content[key]?size}</#if>
</#if>
</#list>
<#if content.tree??><p>${content.tree.a.b[0]} + ${content.tree.a.b[1]} = ${content.tree.a.b[0] + content.tree.a.b[1]}</p></#if>
<#if content.rows??>
<table>
<#list content.rows.rows?sort_by("name") as row><tr><td>${row.name}</td><td>${(row.ns)!"n/a"}</td></tr>
</#list></table>
</#if>
<p>prev: <#if content.previousContent??>${content.previousContent.title}<#else>none</#if>; next: <#if content.nextContent??>${content.nextContent.title}<#else>none</#if></p>
<#include "footer.ftl">
