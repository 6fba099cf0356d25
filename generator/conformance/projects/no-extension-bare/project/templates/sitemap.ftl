<urlset>
<#list published_content as c>
<url><loc>${config.site_host}/<#if c.noExtensionUri??>${c.noExtensionUri}<#else>${c.uri}</#if></loc></url>
</#list>
</urlset>
