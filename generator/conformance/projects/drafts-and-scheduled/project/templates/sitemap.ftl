<#list published_content as c>
${c.uri} ${c.status}
</#list>
