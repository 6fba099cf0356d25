<?xml version="1.0"?>
<rss version="2.0"><channel><title>${config.site_title}</title>
<#if published_posts?size != 0><pubDate>${published_posts?first.date?string("yyyy-MM-dd")}</pubDate></#if>
</channel></rss>
