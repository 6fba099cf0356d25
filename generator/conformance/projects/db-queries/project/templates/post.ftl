<#include "header.ftl">
<h1>${content.title}</h1>
${content.body}
<#assign same = db.getDocumentByUri(content.uri)>
<p>Found again: ${same.get(0).title}, tags ${same.get(0).tags?size}: <#list same.get(0).tags as t>${t}<#sep>, </#list>. Same sha1: ${(same.get(0).sha1 == content.sha1)?c}</p>
<#list content.tags as t>
<p>More on ${t}: <#list db.getPublishedDocumentsByTag(t) as d><#if d.uri != content.uri><a href="${content.rootpath}${d.uri}">${d.title}</a> </#if></#list></p>
</#list>
<#include "lists.ftl">
<#include "footer.ftl">
