<#import "layout.ftl" as layout>
<@layout.page title=tag>
<#list tagged_documents?sort_by("uri") as d><p><a href="${content.rootpath}${d.uri}">${d.title}</a> ${d.type}</p>
</#list>
</@layout.page>
