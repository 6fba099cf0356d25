<#import "lists.ftl" as l>
<h1>${content.title}</h1>
${content.body}
<@l.nav />
