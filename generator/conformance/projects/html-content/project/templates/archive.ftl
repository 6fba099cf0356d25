<#include "header.ftl">
<#assign last_month="">
<#list published_content?sort_by("date")?reverse as c>
<#assign month=c.date?string("MMMM yyyy")>
<#if month != last_month><h2>${month}</h2><#assign last_month=month></#if>
<p>${c.date?string("dd")} ${c.type} ${c.title?html}</p>
</#list>
<#include "footer.ftl">
