<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>Tagged ${tag?html}</h1>
<p>${tag_posts?size} of ${tagged_documents?size} are drills.</p>
<ul>
<#list tagged_documents as doc>
  <li>${doc.type}: <a href="${content.rootpath}${doc.uri}">${doc.title?html}</a>, <@site.day doc=doc style="yyyy/MM/dd" /></li>
</#list>
</ul>
<p>Drills only: <#list tag_posts as post>${post.title?html}<#if post_has_next>, </#if></#list></p>
<#include "partials/footer.ftl">
