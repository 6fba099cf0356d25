<h1>${tag}</h1>
<#include "where.ftl">
<#list tagged_documents as d>
<p><a href="${content.rootpath}${d.noExtensionUri!d.uri}">${d.title}</a></p>
</#list>
