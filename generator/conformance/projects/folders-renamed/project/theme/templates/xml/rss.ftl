<rss version="2.0"><channel><title>${config.site_title}</title><!-- "${content.rootpath}" ${content.type} -->
<#list published_posts as p><item><title>${p.title}</title></item></#list>
</channel></rss>
