<#include "header.ftl">
<h1>${tag}</h1>
<#if tag_posts?has_content><ul><#list tag_posts as p><li>${p.title} ${p.date?string("yyyy")}</li></#list></ul><#else><p>No post has this tag.</p></#if>
<ol><#list tagged_documents as d><li><a href="${content.rootpath}${d.uri}">${d.title}</a></li></#list></ol>
<p>${db.getPublishedPostsByTag(tag).size()} = ${tag_posts?size}, ${db.getPublishedDocumentsByTag(tag).size()} = ${tagged_documents?size}</p>
<#include "lists.ftl">
<#include "footer.ftl">
