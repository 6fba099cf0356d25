<h1>${config.site_title}</h1>
<#list published_pages as p>
<p><a href="${p.uri?html}">${p.title?html}</a> "${p.rootpath}"</p>
</#list>
<h2>Sorted</h2>
<#list pages?sort_by("uri") as p>
<p>${p.uri?html}<#if p.status == "draft"> (draft)</#if></p>
</#list>
