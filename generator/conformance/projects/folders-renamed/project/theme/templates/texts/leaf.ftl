<#include "../parts/top.ftl">
<h1>${content.title}</h1>
${content.body}
<p>${content.uri}</p>
<#include "../parts/end.ftl">
