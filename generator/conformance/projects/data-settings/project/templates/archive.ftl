<#list published_content as c>
<#if c.uri??><a href="${c.uri}">${c.title}</a><#else>${c.title} has no uri, ${c.sourceuri}</#if>
</#list>
