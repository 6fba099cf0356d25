<h1>${tag}</h1>
<#list tagged_documents as d><p>${d.type}: <a href="${content.rootpath}${d.uri}">${d.title}</a></p>
</#list>
<#include "footer.ftl">
