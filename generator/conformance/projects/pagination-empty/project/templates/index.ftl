<html>
<head><title>${config.site_title}</title></head>
<body>
<#list published_posts as post>
<h2>${post.title}</h2>
<#else>
<p>No posts yet.</p>
</#list>
<p>Page ${currentPageNumber} of ${numberOfPages}; previous "${previousFileName}" (${previousFileName?has_content?string("yes", "no")}), next "${nextFileName}" (${nextFileName???string("there", "not there")}).</p>
<#if (currentPageNumber > 1)><a href="${content.rootpath}${previousFileName}">Newer</a></#if>
<#if currentPageNumber < numberOfPages><a href="${content.rootpath}${nextFileName}">Older</a></#if>
<ul>
<#list published_pages as p>
<li><a href="${content.rootpath}${p.uri}">${p.title}</a></li>
</#list>
</ul>
<p>All posts: <#list posts as p>${p.title} (${p.status})<#if p_has_next>, </#if></#list>. All tags: ${tags?size}.</p>
</body>
</html>
