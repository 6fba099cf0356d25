<#import "layout.ftl" as layout>
<@layout.page title="Home">
<ul>
<#list published_posts as p><li><a href="${p.uri}">${p.title}</a> ${p.date?string("yyyy-MM-dd")}</li>
</#list></ul>
<ul>
<#list published_notes?sort_by("uri") as n><li><a href="${n.uri}">${n.title!n.uri}</a></li>
</#list></ul>
<p>${published_notes?size} notes, ${published_posts?size} posts, ${published_pages?size} page</p>
</@layout.page>
