<#import "layout.ftl" as l>
<@l.frame title="All topics">
<h1>${tags?size} topics</h1>
<p>${content.type} ${content.rootpath} ${(tag)!"no tag"}</p>
<ol>
<#list tags as t>
<li><a href="${content.rootpath}${t.uri}">${t.name?html}</a> ${t.tagged_posts?size}/${t.tagged_documents?size}: <#list t.tagged_documents as d>${d.title}<#sep>; </#sep></#list></li>
</#list>
</ol>
<h2>By letter</h2>
<#assign letter = "">
<#list tags?sort_by("name") as t>
<#assign first = t.name?substring(0, 1)?upper_case>
<#if first != letter><h3>${first}</h3><#assign letter = first></#if>
<p>${t.name} (${t.tagged_documents?size})</p>
</#list>
<h2>Used more than once</h2>
<p><#list tags as t><#if t.tagged_documents?size gt 1>${t.name} ×${t.tagged_documents?size} </#if></#list></p>
</@l.frame>
