<#include "header.ftl">
<h1>Drills</h1>
<#list published_drills as drill>
<h2><a href="${drill.uri}">${drill.title}</a> ${drill.date?string("yyyy-MM-dd")} L${drill.level!"?"}</h2>
<p><#if drill.body?length gt 60>${drill.body?substring(0, 60)?html}…<#else>${drill.body?html}</#if></p>
</#list>
<h1>Posts</h1>
<ul>
<#list published_posts as post><li>${post_index + 1}. ${post.title} (${post.status})<#if !post_has_next> — the last</#if></li>
</#list></ul>
<p>all posts: <#list posts as p>${p.title} [${p.status}]; </#list></p>
<p>newest ${published_posts?first.title}, oldest ${published_posts?last.title}, ${published_posts[0..1]?size} of ${published_posts?size}</p>
<#include "footer.ftl">
