<#import "frame.ftl" as f>
<@f.frame title=content.title>
<h1>${content.title}</h1>
<p>${content.date?date?string.long} in ${content.tags?join(", ")}</p>
${content.body}
<p><#if content.previousContent??><a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if></p>
<@f.pagingKeys />
<p>published_posts here: ${published_posts?size}</p>
</@f.frame>
