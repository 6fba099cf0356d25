<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>All tags</h1>
<ul>
<#list tags?sort_by("name") as t>
  <li><a href="${content.rootpath}${t.uri}">${t.name}</a>: ${t.tagged_posts?size} posts, ${t.tagged_documents?size} documents<#if t.tagged_posts?has_content>, newest ${t.tagged_posts?first.title?html}</#if></li>
</#list>
</ul>
<p>As they come: <#list tags as t>${t.name} </#list></p>
<p>Names only: <#list alltags as t>${t} </#list></p>
<p>From the store: ${db.getPublishedPostsByTag("go").size()} of go<#list db.getPublishedPostsByTag("gc") as p>, ${p.title?html}</#list>.</p>
<#include "partials/footer.ftl">
