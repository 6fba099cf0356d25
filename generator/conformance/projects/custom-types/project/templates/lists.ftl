<#macro titles name docs>
<p>${name} (${docs?size}): <#list docs as d>${d.title}<#if d.status != "published"> [${d.status}]</#if><#sep>; </#sep></#list></p>
</#macro>
<#macro nav>
<p>before: <#if content.previousContent??>${content.previousContent.title} (${content.previousContent.uri})<#else>none</#if>, after: <#if content.nextContent??>${content.nextContent.title} (${content.nextContent.uri})<#else>none</#if></p>
</#macro>
