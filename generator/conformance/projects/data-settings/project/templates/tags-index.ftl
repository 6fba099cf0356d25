<#list tags as t>${t.name} ${t.tagged_posts?size}/${t.tagged_documents?size}
</#list>
