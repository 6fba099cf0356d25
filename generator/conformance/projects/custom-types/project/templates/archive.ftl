<h1>${content.title!"Archive"}</h1>
<h2>all_content</h2>
<#list all_content as d>
${d.type} | ${d.date?string("MM-dd")} | ${d.status} | ${d.rendered?c} | ${d.uri}
</#list>
<h2>published_content</h2>
<#list published_content as d>
${d.type} | ${d.date?string("MM-dd")} | ${d.rendered?c} | ${d.title}
</#list>
