<#list all_content?sort_by("uri") as c>
${c.uri} ${c.type} ${c.status} ${c.body?length} "${config.draft_suffix}"
</#list>
