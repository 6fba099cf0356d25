<p>Archive at ${config.archive_file}, rootpath "${content.rootpath}"</p>
<#assign year = "">
<#list published_posts as p>
<#if p.date?string("yyyy") != year><#assign year = p.date?string("yyyy")><h2>${year}</h2></#if>
<p>${p.date?string("MMMM d, HH:mm")}: ${p.title}</p>
</#list>
