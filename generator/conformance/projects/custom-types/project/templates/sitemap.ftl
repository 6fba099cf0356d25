<urlset>
<#list published_content as d>
<#if d.type != "archive" && d.type != "masterindex"><url><loc>${d.uri}</loc></url></#if>
</#list>
</urlset>
