<#include "/parts/top.ftl">
<#list published_posts as post>
<h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2>
</#list>
<p>${currentPageNumber}/${numberOfPages}: <#if previousFileName??>"${content.rootpath}${previousFileName}"<#else>first</#if>, <#if nextFileName??>"${content.rootpath}${nextFileName}"<#else>last</#if></p>
<#include "../parts/end.ftl">
