<#import "frame.ftl" as f>
<@f.frame title="Not found">
<#list published_posts?reverse as post>
<p>${post.date?string("yyyy-MM-dd")} <a href="${content.rootpath}${post.uri}">${post.title}</a></p>
</#list>
<@f.pagingKeys />
<p>type ${content.type}, ${published_posts?size} posts, ${numberOfPages?is_number?c} ${previousFileName?has_content?c}</p>
</@f.frame>
