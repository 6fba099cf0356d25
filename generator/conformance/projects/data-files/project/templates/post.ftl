<#include "head.ftl">
<#assign level = data.get("levels.yaml/${content.level}")>
<h1>${content.title}</h1>
<p>${level.label}, ${level.minutes} minutes</p>
<ol>
<#list level.questions as q>
<li>${q}</li>
</#list>
</ol>
${content.body}
<#include "foot.ftl">
