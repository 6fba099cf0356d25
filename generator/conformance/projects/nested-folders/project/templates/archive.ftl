<#assign folder = "">
<#list published_pages?sort_by("uri") as p>
<#assign f = p.uri?keep_before_last("/")>
<#if !p.uri?contains("/")><#assign f = "."></#if>
<#if f != folder><h2>${f}</h2><#assign folder = f></#if>
<p>${p.uri?split("/")?last?html}</p>
</#list>
