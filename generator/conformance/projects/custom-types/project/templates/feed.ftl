<feed>
<#list published_content?sort_by("date")?reverse as d>
<entry type="${d.type}" rendered="${d.rendered?c}"><title>${d.title?xml}</title><link href="${d.uri}"/></entry>
</#list>
<#list published_storys as s>
<story>${s.title}</story>
</#list>
</feed>
