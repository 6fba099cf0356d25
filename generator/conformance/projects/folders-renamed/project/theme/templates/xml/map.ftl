<urlset><!-- "${content.rootpath}" ${content.type} -->
<#list published_content as c><url><loc>${c.uri}</loc></url></#list>
</urlset>
