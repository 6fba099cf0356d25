<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>${config.site_title}</h1>
<#assign newest = config.index_newest?number>
<#list published_posts as post>
  <#if post_index == newest><#break></#if>
  <@site.entry doc=post base=content.rootpath>, by ${post.author!config.site_author}</@site.entry>
  <@site.excerpt doc=post ; text, cut>
  <p>${text}<#if cut> <a href="${post.uri}">more</a></#if></p>
  </@site.excerpt>
</#list>
<#if published_posts?size gt newest>
<p>${published_posts?size - newest} older in the <a href="${config.archive_file}">archive</a>.</p>
</#if>
<p>First of all: <a href="${published_posts?last.uri}">${published_posts?last.title}</a>;
newest in Chinese: <#list published_posts as p><#if (p.lang!"") == "zh">${p.title}<#break></#if></#list></p>
<#include "partials/footer.ftl">
