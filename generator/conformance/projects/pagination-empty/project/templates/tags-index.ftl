<#list tags>
<ul><#items as t><li>${t.name}</li></#items></ul>
<#else>
<p>No tags<#list alltags as t>, but ${t}</#list>.</p>
</#list>
