<#include "../parts/top.ftl">
<h1>${content.title}</h1>
${content.body}
<p>${content.uri}, topics: <#list content.tags as t><a href="${content.rootpath}${config.tag_path}/${t}.html">${t}</a><#sep>, <#else>none</#list></p>
<#include "../parts/end.ftl">
