<h1>${config.site_title}</h1>
<#list drill_levels as level>
<h2>Level ${level.name}: ${level.tags?join(", ")}</h2>
<ul><#list level.drills as d><li><a href="${content.rootpath}${d.uri}">${d.title}</a></li></#list></ul>
</#list>
<ul><#list published_notes as n><li>${n.date?date?string("d MMM")}: ${n.title} ${n.lines!"-"}</li></#list></ul>
<p>${db.getUnrenderedContent()?size} unrendered, rootpath "${content.rootpath}", <#list recent_drills as d>${d.title} </#list></p>
