<#include "head.ftl">
<p>${tag}: <#list tagged_documents as d>${d.title} (${data.get("levels.yaml/" + d.level).minutes})<#sep>, </#list></p>
<#include "foot.ftl">
