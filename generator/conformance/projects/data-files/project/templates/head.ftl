<#assign site = data.get("site.yaml")>
<html>
<head><title>${(content.title)!"Home"} - ${site.name}</title></head>
<body>
<nav><#list site.menu as item><a href="${content.rootpath}${item.to}"<#if item.hint??> title="${item.hint?trim?html}"</#if>>${item.label}</a><#sep> | </#list></nav>
