<h1>${tag}</h1>
<#list tagged_documents as d><p>${d.type}: ${d.title} ${d.uri!"-"}</p>
</#list>
