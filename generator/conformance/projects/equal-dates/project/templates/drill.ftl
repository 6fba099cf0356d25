<html><head><title>${content.title}</title></head><body>
<h1>${content.title}</h1>
<p>${content.date?string("EEEE, d MMMM yyyy, HH:mm")} | ${content.date?date?string("yyyy/MM/dd")} | ${content.date?time?string("HH.mm")} | ${content.date?datetime?iso_utc} | ${content.date?long?c}</p>
${content.body}
<#if content.previousContent??><p>previous: <a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a> <#list content.previousContent?keys as k>${k} </#list></p></#if>
<#if content.nextContent??><p>next: <a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></p></#if>
<p>same minute: <#list published_content as c><#if c.date?datetime == content.date?datetime && c.uri != content.uri>${c.uri} </#if></#list></p>
</body></html>
