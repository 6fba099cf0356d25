<#include "../parts/top.ftl">
<#list published_content as c>
<p>${c.date?string("yyyy-MM-dd")} ${c.type} <a href="${content.rootpath}${c.uri}">${c.title}</a></p>
</#list>
<#include "../parts/end.ftl">
