<rss version="2.0"><channel><title>${config.site_title}</title><pubDate>${published_posts?first.date?string("d MMM yyyy")}</pubDate>
<#list published_posts[0..<2] as p><item><title>${p.title}</title></item></#list>
</channel></rss>
