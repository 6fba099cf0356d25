<h1>${content.title}</h1>
${content.body}
<h2>More</h2>
<#list recent_drills as d><p>${d.position}. <a href="${content.rootpath}${d.uri}">${d.title}</a>, level ${d.level}, tags ${d.tags?join("/")}, asked as ${d.asked_as}</p>
</#list>
<p>${latest_drills?size} ${(latest_drills[0].asked_as)!} ${recent_drills?first.title}</p>
<#include "footer.ftl">
