<?xml version="1.0"?>
<rss version="2.0"><channel>
<title>${config.site_title}</title>
<link>${config.site_host}</link>
<description>paging: ${numberOfPages} ${currentPageNumber} "${previousFileName}" "${nextFileName}" ${content.type}, ${published_posts?size} posts</description>
<#list published_posts as post>
<item><title>${post.title}</title><link>${config.site_host}/${post.uri}</link><pubDate>${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate></item>
</#list>
</channel></rss>
