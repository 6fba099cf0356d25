<#import "layout.ftl" as layout>
<@layout.page title=content.title>
<h1>${content.title}</h1>
<p>${content.date?string("d. MMM yy")}: ${content.tags?join(", ")} ${content.equation!}</p>
${content.body}
<p>older: ${(content.previousContent.title)!"none"}, newer: ${(content.nextContent.title)!"none"}</p>
</@layout.page>
