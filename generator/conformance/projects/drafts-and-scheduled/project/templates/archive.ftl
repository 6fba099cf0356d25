<#list all_content as c>
${c.date?string("yyyy-MM-dd")} ${c.type} ${c.status?right_pad(14)} ${c.uri}
</#list>
