<#import "layout.ftl" as l>
<@l.frame title=tag>
<h1>${tag?html}</h1>
<ul>
<#list tagged_documents as d><li>${d.type}: <a href="${content.rootpath}${d.uri}">${d.title}</a></li>
</#list></ul>
<p>${tag_posts?size} post(s): <#list tag_posts as p>${p.title}<#sep>; </#sep></#list></p>
<p>${content.type} ${content.rootpath} ${(content.uri)!"no uri"} ${content?keys?join(",")}</p>
</@l.frame>
