<!DOCTYPE html>
<html>
<body>
<p>update ${config.img_path_update}, prepend ${config.img_path_prepend_host}, host ${config.site_host}</p>
<#list published_posts as p>
<article><h2><a href="${p.noExtensionUri!p.uri}">${p.title}</a></h2>${p.body}</article>
</#list>
</body>
</html>
