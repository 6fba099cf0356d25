<?xml version="1.0" encoding="UTF-8"?>
<!-- paging: ${numberOfPages} ${currentPageNumber} "${previousFileName}" "${nextFileName}" ${content.type} -->
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_content as doc>
<url><loc>${config.site_host}/${doc.uri}</loc></url>
</#list>
</urlset>
