<#include "home.inc.ftl">
<title>${config.site_title?html}</title>
<dl>
<#list config?keys?sort as k>
<#if k?starts_with("demo") || k?starts_with("legacy") || k?starts_with("render_") || k?starts_with("template_drill") || ["site_host", "tag_path", "feed_file", "archive_file", "index_file", "output_extension", "date_format", "freemarker_timezone", "index_paginate", "index_posts_per_page", "markdown_extensions", "asciidoctor_attributes", "version", "default_type", "default_status", "draft_suffix", "header_separator", "uri_noExtension", "uri_noExtension_prefix"]?seq_contains(k)>
<dt>${k}</dt><dd><@show key=k/></dd>
</#if>
</#list>
</dl>
<p>${config.demo_equals_spaces} ${config["demo-hyphen"]} ${config["demo key"]!"-"} ${config.demo_Upper_Case} ${config.demo_nowhere!"nowhere"} ${config.demo_list?first} ${config.demo_list?join("/")} ${config.demo_number?number} ${config.demo_integer?number + 1} ${config.demo_date?date("yyyy-MM-dd")?string("d MMM yyyy")}</p>
<p>${version} ${config.version}</p>
<ul>
<#list published_posts as p><li><a href="${p.uri}">${p.title}</a> ${p.date?string("yyyy-MM-dd HH:mm")}</li>
</#list>
<#list published_drills as d><li><a href="${d.uri}">${d.title}</a></li>
</#list>
<#list tags as t><li><a href="${t.uri}">${t.name}</a></li>
</#list>
</ul>
