<!DOCTYPE html>
<html>
<head><title>${content.title}</title><base href="${config.site_host}"></head>
<body>
<img src="./template.png">
${content.body}
</body>
</html>
