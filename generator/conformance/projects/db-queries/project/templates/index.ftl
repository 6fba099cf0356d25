<#include "header.ftl">
<p>Page ${currentPageNumber} of ${numberOfPages}, previous "${previousFileName!"none"}", next "${nextFileName!"none"}"</p>
<#list published_posts as p><h2><a href="${content.rootpath}${p.uri}">${p.title}</a></h2>
</#list>
<#include "lists.ftl">
<#include "footer.ftl">
