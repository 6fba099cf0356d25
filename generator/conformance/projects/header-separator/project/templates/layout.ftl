<#macro page title>
<!DOCTYPE html>
<html>
<head><title>${title} – ${config.site_title}</title></head>
<body>
<#nested>
<p><a href="${content.rootpath}index.html">home</a>, separator ${config.header_separator}, type ${config.default_type}, status ${config.default_status}</p>
</body>
</html>
</#macro>
