<#include "header.ftl">
<#list tags?sort_by("name") as t><p><a href="${content.rootpath}${t.uri}">${t.name}</a> ${t.tagged_documents?size}</p>
</#list>
<#include "lists.ftl">
<#include "footer.ftl">
