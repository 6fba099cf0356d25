<#macro frame title>
<!DOCTYPE html>
<html>
<head><title>${title?html}</title></head>
<body>
<#nested>
<#if content.type != "tag"><p class="cloud"><#list alltags as t><a href="${content.rootpath}${config.tag_path}/${t?url("UTF-8")}${config.output_extension}">${t?html}</a> </#list></p></#if>
</body>
</html>
</#macro>
<#macro topics of><#list of as t><a href="${content.rootpath}topics/all/${t}.html">${t?html}</a><#sep>, </#sep></#list></#macro>
