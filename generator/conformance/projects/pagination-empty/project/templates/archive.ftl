<#assign years = {}>
<#list published_posts as post>
  <#assign years = years + {post.date?string("yyyy"): 1}>
</#list>
Archive: ${published_posts?size} posts in ${years?size} years; pages ${numberOfPages}.
