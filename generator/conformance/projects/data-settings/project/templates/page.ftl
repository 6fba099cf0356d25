<h1>${content.title}</h1>
${content.body}
<p><#if content.date??>${content.date?string("yyyy")}<#else>no date</#if>, <#if content.tags??>${content.tags?size} tags<#else>no tags</#if>, <#if content.contact??>${content.contact.name} in ${content.contact.room}</#if></p>
<p>before: ${(content.previousContent.title)!"-"}, after: ${(content.nextContent.title)!"-"}</p>
<#assign latency = data.get("latency.yaml")>
<table>
<#list latency.rows as r>
<tr><td>${r.what}</td><td>${r.value} ${latency.unit}</td></tr>
</#list>
</table>
<p>${data.get("limits.yml")["goroutine-stack"]?c} ${data.get("people.yaml").interviewers?join(" & ")} ${latency.type}</p>
<p>${data.get("drills/heap.html").question} ${data.get("drills/heap.html").answers[1].text}</p>
