<!DOCTYPE html>
<html><head><title>${(content.title)!config.site_title}</title></head>
<body>
