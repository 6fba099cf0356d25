<#include "../parts/top.ftl">
<#list tags?sort_by("name") as t>
<p><a href="${content.rootpath}${t.uri}">${t.name}</a> ${t.tagged_posts?size}</p>
</#list>
<#include "../parts/end.ftl">
