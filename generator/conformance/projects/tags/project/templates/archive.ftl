<#import "layout.ftl" as l>
<@l.frame title="Archive">
<#list all_content as d><p>${d.date?string("yyyy-MM-dd")} ${d.title} ${d.status}: ${d.tags?join(", ", "no tags", ".")}</p>
</#list>
<p>sorted: ${alltags?sequence?sort?join(", ")}</p>
</@l.frame>
