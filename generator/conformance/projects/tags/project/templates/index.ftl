<#import "layout.ftl" as l>
<@l.frame title=config.site_title>
<#list published_content as d><h2><a href="${d.uri}">${d.title}</a></h2>
<p><#if d.tags?has_content><@l.topics of=d.tags/></#if></p>
</#list>
<p>tags of posts: <#list db.getTags() as t>${t} | </#list></p>
<p>sanitize: ${config.tag_sanitize}, path: ${config.tag_path}, ${db.getTags().size()} of ${db.getAllTags().size()}</p>
</@l.frame>
