<#include "where.ftl">
<#list tags?sort_by("name") as t>
<p>${t.name} ${t.uri}</p>
</#list>
