<h1>${content.title}</h1>
<p>${content?keys?size} keys: <#list content?keys as key>${key} </#list></p>
<#if content.terms??>
<dl><#list content.terms?keys as key><dt>${key}</dt><dd>${content.terms[key]}</dd></#list></dl>
</#if>
<#if content.nextContent??><p>Next: <#list content.nextContent?keys as key>${key} </#list></p></#if>
${content.body}
