<h1>${config.site_title}, ${published_pages?size} pages, ${published_posts?size} post</h1>
<#list published_pages?sort_by("uri") as p>
<p><a href="${p.uri}">${p.title!p.uri?keep_before_last(".")}</a></p>
</#list>
<#list published_posts as p>
<p><a href="${p.uri}">${p.title}</a> ${p.date?date?string.medium}</p>
</#list>
