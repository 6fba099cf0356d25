<h1>${tag}</h1>
<#list tag_posts as p><a href="${content.rootpath}${p.uri}">${p.title}</a>
</#list>
