<#import "../lists.ftl" as l>
<h1>${content.title}</h1>
<p>${content.author}, read on ${content.date?string["d MMM yyyy"]}</p>
${content.body}
<#include "/types/shelf.ftl">
<@l.nav />
