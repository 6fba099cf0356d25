<html>
<head><title>${content.title}</title><link rel="stylesheet" href="${content.rootpath}css/style.css"></head>
<body>
<h1>${content.title}</h1>
${content.body}
<#include "where.ftl">
<#if content.previousContent??>
<p>before: <a href="${content.rootpath}${content.previousContent.noExtensionUri!content.previousContent.uri}">${content.previousContent.title}</a> ${content.previousContent.uri}</p>
</#if>
<#if content.nextContent??>
<p>after: <a href="${content.rootpath}${content.nextContent.noExtensionUri!content.nextContent.uri}">${content.nextContent.title}</a> ${content.nextContent.uri}, keys ${content.nextContent?keys?sort?join(" ")}</p>
</#if>
</body>
</html>
