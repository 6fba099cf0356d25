<h1>${config.site_title}</h1>
<#list published_posts as post>
<h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2>
</#list>
<p>Page ${currentPageNumber} of ${numberOfPages}, root "${content.rootpath}".</p>
<#if previousFileName??>newer "${previousFileName}"<#else>nothing newer</#if>, <#if nextFileName??>older "${nextFileName}"<#else>nothing older</#if>
${config.index_file} ${config.index_paginate?string("paginated", "whole")} ${config.index_posts_per_page}
