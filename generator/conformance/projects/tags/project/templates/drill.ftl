<#import "layout.ftl" as l>
<@l.frame title=content.title>
<h1>${content.title} <small>drill</small></h1>
${content.body}
<#if content.tags?has_content><p>Topics (${content.tags?size}): <@l.topics of=content.tags/></p><#else><p>No topics.</p></#if>
<p><#if content.tags?seq_contains("go")>About Go. </#if><#if content.tags?seq_contains("memory layout")>with a space</#if><#if content.tags?seq_contains("memory-layout")>sanitized</#if></p>
</@l.frame>
