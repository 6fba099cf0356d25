<?xml version="1.0"?>
<urlset><#list published_content as p><url><loc>${config.site_host}/${p.uri}</loc><lastmod>${p.date?datetime?iso_local}</lastmod></url></#list></urlset>
