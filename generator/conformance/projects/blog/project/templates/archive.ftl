<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>Archive</h1>
<h2>By month</h2>
<#assign month = "">
<#list published_posts as post>
  <#assign thisMonth = post.date?string("MMMM yyyy")>
  <#if thisMonth != month>
    <#if month != "">
  </ul>
    </#if>
    <#assign month = thisMonth>
  <h3>${month}</h3>
  <ul>
  </#if>
    <li>${post.date?string("dd")}: <a href="${site.href(content.rootpath, post)}">${post.title?html}</a></li>
</#list>
<#if month != "">
  </ul>
</#if>
<h2>By year</h2>
<#list published_posts?map(p -> p.date?string("yyyy"))?join(" ")?split(" ") as year><#if !(seen![])?seq_contains(year)><#assign seen = (seen![]) + [year]>
<#assign ofYear = published_posts?filter(p -> p.date?string("yyyy") == year)>
<p>${year}: ${ofYear?size} (<#list ofYear?reverse as p>${p.title?html}<#sep>; </#sep></#list>)</p>
</#if></#list>
<#include "partials/footer.ftl">
