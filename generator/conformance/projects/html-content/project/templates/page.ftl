<#include "header.ftl">
<h1>${content.title?html}</h1>
${content.body}
<ul>
<#list content?keys?sort as k>
<#if !["file", "body"]?seq_contains(k)>
<li>${k}: <#assign v=content[k]!"(null)"/><#if v?is_boolean>${v?c}<#elseif v?is_date>${v?datetime?string("yyyy-MM-dd HH:mm:ss")}<#elseif v?is_sequence>${v?join("|")}<#elseif v?is_string>${v?html}<#else>?</#if></li>
</#if>
</#list>
</ul>
<p>rating ${content.rating!"-"}, name ${content.name!"-"}, og-image ${content["og-image"]!"-"}, og.image ${content["og.image"]!"-"}, ${content.url!"no url"}</p>
<p>${content["read time"]!} ${content["og:image"]!} ${content["中文键"]!} ${content.中文键!} ${content.id!} ${content.class!} ${content.size!} ${content.empty!} ${content.data!} ${content["1st"]!} ${content["@at"]!}</p>
<#include "footer.ftl">
