<html>
<head><title>${content.title}</title></head>
<body>
${content.body}
<#if numberOfPages??>paged<#else>not paged</#if>, <#if published_posts?has_content>${published_posts?first.title}<#else>no posts</#if>
</body>
</html>
