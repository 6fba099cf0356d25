<h1>${content.title}</h1>
${content.body}
<p><#list published_posts as p><a href="${content.rootpath}${p.uri}">${p.title}</a> </#list></p>
<p>tags: <#list tags?sort_by("name") as t>${t.name} at ${t.uri} (${t.tagged_documents?size}) </#list>| <#list alltags as t>${t} </#list></p>
<p>prev ${(content.previousContent.title)!"-"}, next ${(content.nextContent.title)!"-"}</p>
<p>index ${config.render_index}, feed ${config.render_feed}, archive ${config.render_archive}, tags ${config.render_tags}; ${db.getUnrenderedContent()?size} to go</p>
