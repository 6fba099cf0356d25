<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>${content.title?html}</h1>
<p><@site.day doc=content style="EEEE, dd MMMM yyyy" /> &middot; ${content.author!config.site_author}<#if content.status == "draft"> &middot; <em>draft</em></#if></p>
${content.body}
<#if content.links??>
<p>Links: <a href="${content.links.source}">${content.links.source}</a>, levels ${content.links.levels?join("/")}<#if content.links.video??>, video</#if></p>
</#if>
<@site.tagLinks doc=content base=content.rootpath />
<p class="pager">
<#if content.previousContent??>
  <a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title?html}</a>
</#if>
<#if content.nextContent??>
  <a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title?html}</a>
<#else>
  <span>The newest drill.</span>
</#if>
</p>
<#include "partials/footer.ftl">
