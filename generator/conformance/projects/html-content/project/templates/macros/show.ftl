<#macro value v>
<#compress>
<#if v?is_hash_ex && !v?is_string>
<dl><#list v?keys?sort as k><dt>${k}</dt><dd><#if v[k]??><@value v[k]/><#else>(null)</#if></dd></#list></dl>
<#elseif v?is_sequence>
<ol><#list v as e><li><#if e??><@value e/><#else>(null)</#if></li></#list></ol>
<#elseif v?is_boolean>
<b>${v?c}</b>
<#elseif v?is_number>
<i>${v} ${v?c}</i>
<#elseif v?is_date>
<time>${v?string("yyyy-MM-dd")}</time>
<#else>
<q>${v?html}</q>
</#if>
</#compress>
</#macro>
<#macro tagList tags><#list tags as tag>[${tag}]<#if tag_has_next> </#if></#list></#macro>
