<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list ["post", "page", "drill"] as type>
<#list db.getPublishedContent(type) as d>
<url><loc>${config.site_host}/${d.uri}</loc></url>
</#list>
</#list>
</urlset>
