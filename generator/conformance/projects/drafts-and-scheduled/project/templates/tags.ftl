<h1>"${tag}"</h1>
<#list tag_posts as p><p>${p.title}</p></#list>
<#list tagged_documents as p><p>${p.type} ${p.title}</p></#list>
