<#assign count = 3>
<#macro long of>${of?string("d. MMM yyyy")}</#macro>
<#function plus a b><#return a + b></#function>
