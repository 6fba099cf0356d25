<#import "frame.ftl" as f>
<@f.frame title=content.title>
<h1>${content.title}</h1>
${content.body}
<@f.pagingKeys />
<p>published_posts here: ${published_posts?size}</p>
</@f.frame>
