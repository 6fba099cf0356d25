<#import "lists.ftl" as l>
<h1>${content.title}</h1>
<p>Level ${content.level}, ${content.type}: ${content.tags?join(", ")}</p>
${content.body}
<@l.nav />
<p>Rendered so far: <#list all_content as d><#if d.rendered>${d.title}; </#if></#list></p>
<p>Same level: <#list published_drills as d><#if d.level == content.level && d.uri != content.uri>${d.title}; </#if></#list></p>
