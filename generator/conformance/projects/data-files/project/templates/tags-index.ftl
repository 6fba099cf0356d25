<#include "head.ftl">
<p><#list tags as t>${t.name} </#list></p>
<#include "foot.ftl">
