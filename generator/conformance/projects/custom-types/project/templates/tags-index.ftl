<#list tags as t>
${t.name}: ${t.tagged_posts?size} ${t.tagged_documents?size} <#list t.tagged_documents as d>${d.title}<#sep>, </#list>
</#list>
<#list alltags as t>${t} </#list>
posts' only: <#list db.tags as t>${t} </#list>
