<!DOCTYPE html>
<html>
<head><meta charset="UTF-8"><title>${content.title}</title></head>
<body>
<h1>${content.title}</h1>
<p>${content.date?string("d MMM yyyy")}, ${content.tags?join(", ")}</p>
<article>${content.body?trim}</article>
</body>
</html>
