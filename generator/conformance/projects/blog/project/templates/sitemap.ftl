<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_content as doc>
  <url>
    <loc>${config.site_host}/${doc.uri}</loc>
    <lastmod>${doc.date?date?iso_utc}</lastmod>
    <changefreq><#if doc.type == "page">yearly<#else>monthly</#if></changefreq>
  </url>
</#list>
</urlset>
