<#include "row.ftl">
<h1>${config.site_title}: ${currentPageNumber}/${numberOfPages}</h1>
<ul>
<@rows of=published_posts/>
</ul>
<p><#if (currentPageNumber gt 1)><a href="${content.rootpath}${previousFileName}">newer</a></#if> <#if (currentPageNumber lt numberOfPages)><a href="${content.rootpath}${nextFileName}">older</a></#if></p>
