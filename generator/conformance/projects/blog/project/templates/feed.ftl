<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${config.site_title?xml}</title>
    <link>${config.site_host}/</link>
    <atom:link href="${config.site_host}/${config.feed_file}" rel="self" type="application/rss+xml"/>
    <description>${config.site_tagline?xml}</description>
    <#if published_posts?has_content>
    <lastBuildDate>${published_posts?first.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</lastBuildDate>
    </#if>
    <#list published_posts as post>
    <item>
      <title>${post.title?xml}</title>
      <link>${config.site_host}/${post.uri}</link>
      <guid isPermaLink="false">${post.uri}</guid>
      <pubDate>${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate>
      <#list post.tags as t>
      <category>${t?xml}</category>
      </#list>
      <description>${post.body?xml}</description>
    </item>
    </#list>
  </channel>
</rss>
