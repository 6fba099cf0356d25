<#include "/parts/head.ftl">
<#assign months = []>
<#list published_content as c>
<#assign m = c.date?string("MMMM yyyy")>
<#if !months?seq_contains(m)><#assign months = months + [m]></#if>
</#list>
<#list months as m>
<h2>${m}</h2>
<#list published_content as c><#if c.date?string("MMMM yyyy") == m><p>${c.date?string("dd.")} ${c.title}</p></#if></#list>
</#list>
<p><#list published_content?sort_by("title") as c>${c.title}<#sep>, </#list></p>
<#setting locale="de">
<p><#list published_content?sort_by("title") as c>${c.title}<#sep>, </#list></p>
<#setting locale="sv">
<p><#list ["Zebra", "Ärger", "Apfel", "öffnen", "Ozean"]?sort as w>${w}<#sep>, </#list></p>
<p><#list alltags?sequence?sort as t>${t} </#list></p>
