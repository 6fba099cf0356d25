<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<#list published_posts as post>
<item><title>${post.title?xml}</title><description>${post.body?xml}</description></item>
</#list>
</channel></rss>
