<html>
<head><title>${content.title}</title><link rel="stylesheet" href="${content.rootpath}deep/style.css"></head>
<body>
<h1>${content.title}</h1>
${content.body}
<p>uri: ${content.uri}</p>
<p>sourceuri: ${content.sourceuri}</p>
<p>rootpath: "${content.rootpath}"</p>
<p>noExtensionUri: ${content.noExtensionUri!"none"}</p>
<p><a href="${content.rootpath}index.html">Index</a>
<#if content.previousContent??> <a href="${content.rootpath}${content.previousContent.uri?html}">${content.previousContent.title?html}</a></#if>
<#if content.nextContent??> <a href="${content.rootpath}${content.nextContent.uri?html}">${content.nextContent.title?html}</a></#if></p>
<p>Depth ${content.rootpath?matches("\\.\\./")?size}, folders: <#list content.uri?split("/") as part><#if part_has_next>[${part}]</#if></#list></p>
</body>
</html>
