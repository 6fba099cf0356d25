<#include "head.ftl">
<#list published_posts as post>
<p><a href="${post.uri}">${post.title}</a>: ${data.get("levels.yaml/" + post.level).label}, ${data.get("levels.yaml/" + post.level).minutes} minutes</p>
</#list>
<h2>Books</h2>
<#assign books = data.get("books.yml").data>
<p>${books?size} books, ${books?filter(b -> b.read)?size} read; first ${books?first.title}, last ${books?last.title}</p>
<#list books?sort_by("year") as b>
<p>${b.year?c}: <i>${b.title}</i> by ${b.authors?join(", ", "nobody", ".")} ${b.read?string("read", "waiting")}</p>
</#list>
<p>words: <#list data.get("words.yaml").data as w><#if w??>${w?is_number?c}/<#if w?is_boolean>${w?c}<#elseif w?is_date>${w?date}<#else>${w}</#if><#else>null</#if><#sep>, </#list></p>
<p>zh: ${data.get("数据.yaml")["标题"]}, ${data.get("数据.yaml").内容?join("")}</p>
<p>deep: ${data.get("archive.yml/2023.yml/autumn-term.yaml").topic} ${data.get("archive.yml/2023.yml/autumn-term.yaml").weeks}</p>
<#include "foot.ftl">
