<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${config.site_title}</title>
<#if db.getPublishedPosts()?has_content><updated>${db.getPublishedPosts()?first.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated></#if>
<#list db.getPublishedContent("drill") + db.getPublishedPosts() as d>
<entry><title>${d.title}</title><id>${config.site_host}/${d.uri}</id><#list d.tags as t><category term="${t}"/></#list></entry>
</#list>
<unrendered>${db.getUnrenderedContent()?size}</unrendered>
</feed>
