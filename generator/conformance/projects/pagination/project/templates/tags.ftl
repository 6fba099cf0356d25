<#import "frame.ftl" as f>
<@f.frame title=tag>
<#list tag_posts as post>
<p><a href="${content.rootpath}${post.uri}">${post.title}</a></p>
</#list>
<@f.pagingKeys />
<p>published_posts here: ${published_posts?size}, ${content.type}</p>
</@f.frame>
