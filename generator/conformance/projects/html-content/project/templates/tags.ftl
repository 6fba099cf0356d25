<#include "header.ftl">
<h1>Tag "${tag}"</h1>
<#list tagged_documents as d><p><a href="${content.rootpath}${d.uri}">${d.title}</a> ${d.type}</p>
</#list>
<#list tag_posts as p><p>post ${p.title}</p>
</#list>
<#include "footer.ftl">
