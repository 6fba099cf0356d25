<!DOCTYPE html>
<html>
<head><meta charset="UTF-8"><title>${content.title}</title></head>
<body>
${content.body}
</body>
</html>
