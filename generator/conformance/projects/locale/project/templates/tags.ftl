<#import "macros/dates.ftl" as dates>
<h1>${tag}</h1>
<#list tagged_documents as t><p><@dates.long of=t.date/> ${t.title}</p>
</#list>
