<h1>${config.site_title}</h1>
<p>facts: <#list facts as f>${f.title!f.sourceuri} (${f.status!"no status"})<#sep>, </#list></p>
<p>published_facts: <#list published_facts as f>${f.title}<#sep>, </#list></p>
<p>datas: <#if datas??>there<#else>not there</#if>, type ${config.data_file_docType}, folder ${config.data_folder}</p>
<p>published_content: <#list published_content as c>${c.type} ${c.title}<#sep>, </#list></p>
<p>all_content: <#list all_content as c>${c.type} ${c.title}<#sep>, </#list></p>
<p>drills: <#list drills as d>${d.title} ${d.level}<#sep>, </#list></p>
<p>published_drills: <#list published_drills as d><a href="${d.uri}">${d.question}</a> <#if d.answers??>${d.answers?filter(a -> a.right)?first.text}</#if><#sep>, </#list></p>
<p>pages: <#list published_pages as p>${p.title} <#if p.date??>${p.date?string("yyyy")}<#else>undated</#if><#sep>, </#list></p>
