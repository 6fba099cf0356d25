<#macro rows of><#list of as d><li>${d.date?string("MM-dd HH:mm")} ${d.type} ${d.uri}: ${d.title}</li>
</#list></#macro>
