<#include "head.ftl">
<#list all_content as c>${c.type} ${c.title}; </#list>
in store order: <#list datas as d>${d.sourceuri}<#sep> </#list>
<#include "foot.ftl">
