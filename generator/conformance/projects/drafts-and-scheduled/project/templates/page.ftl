<h1>Page: ${content.title}</h1>
${content.body}
<p>${content.type}, ${content.status}, ${content.date?string("yyyy-MM-dd")}, ${content.tags?join("|")}, ${content.sha1}</p>
<#include "nav.ftl">
