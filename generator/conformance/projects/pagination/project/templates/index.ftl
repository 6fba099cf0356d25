<#import "frame.ftl" as f>
<@f.frame title="Page ${currentPageNumber} of ${numberOfPages}">
<h1>${config.site_title}</h1>
<#list published_posts as post>
<article>
  <h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2>
  <p>${post_index + 1}/${published_posts?size}, ${post.date?string("dd MMMM yyyy")}</p>
</article>
</#list>
<#if numberOfPages gt 1>
<ul class="pager">
  <#if previousFileName??>
  <li><a href="${content.rootpath}${previousFileName}">Newer</a></li>
  <#else>
  <li class="disabled">Newer</li>
  </#if>
  <#list 1..numberOfPages as n>
  <li><#if n == currentPageNumber><b>${n}</b><#elseif n == 1><a href="${content.rootpath}index.html">${n}</a><#else><a href="${content.rootpath}${n}/">${n}</a></#if></li>
  </#list>
  <#if nextFileName??>
  <li><a href="${content.rootpath}${nextFileName}">Older</a></li>
  <#else>
  <li class="disabled">Older</li>
  </#if>
</ul>
</#if>
<@f.pagingKeys />
<p>type ${content.type}, paginated ${config.index_paginate?c}, per page ${config.index_posts_per_page?number}</p>
<p>posts ${posts?size}, published_content ${published_content?size}, all_content ${all_content?size}, published_pages ${published_pages?size}, db ${db.getPublishedPosts().size()}, db paged ${db.getPublishedPosts(true).size()}, start ${db.start}, limit ${db.limit}</p>
</@f.frame>
