<#import "frame.ftl" as f>
<@f.frame title="Tags">
<#list tags as t>
<p><a href="${content.rootpath}${t.uri}">${t.name}</a> ${t.tagged_posts?size}</p>
</#list>
<@f.pagingKeys />
<p>published_posts here: ${published_posts?size}, ${content.type}</p>
</@f.frame>
