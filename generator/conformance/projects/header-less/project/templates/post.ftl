<h1>${content.title}</h1>
${content.body}
<p>${content.date?string("yyyy-MM-dd")}, previous <#if content.previousContent??>there<#else>none</#if>, next <#if content.nextContent??>there<#else>none</#if></p>
