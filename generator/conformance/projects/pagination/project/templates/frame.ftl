<#macro frame title>
<!DOCTYPE html>
<html>
<head><title>${title?html} - ${config.site_title}</title></head>
<body>
<#nested>
<footer><a href="${content.rootpath}about.html">About</a></footer>
</body>
</html>
</#macro>
<#macro pagingKeys>
<p>paging: pages ${(numberOfPages!"absent")?string}, current ${(currentPageNumber!"absent")?string}, previous "${previousFileName!"absent"}", next "${nextFileName!"absent"}", root "${content.rootpath}"</p>
</#macro>
