<h1>${tag}</h1>
posts: <#list tag_posts as p>${p.title}; </#list>
documents: <#list tagged_documents as p>${p.type} ${p.title}; </#list>
