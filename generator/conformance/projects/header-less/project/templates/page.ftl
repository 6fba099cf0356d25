<h1>${content.title!"Untitled: " + content.uri}</h1>
${content.body}
<p>${content.type} ${content.status} ${content.uri} "${content.rootpath}" ${content.tags?size} ${content.sha1}</p>
<p>has a date: ${content.date???c}, <#list content?keys?sort as k>${k}<#sep> </#list></p>
