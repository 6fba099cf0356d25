<rss version="2.0"><channel><title>${config.site_title}</title>
<#list published_posts as p>
<item><title>${p.title}</title><link>${config.site_host}/${p.noExtensionUri!p.uri}</link></item>
</#list>
</channel></rss>
