<#list published_posts as post>${post.title}<#sep>, </#list>; ${numberOfPages + 1} ${currentPageNumber}
