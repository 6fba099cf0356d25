<#import "lists.ftl" as l>
${content.title?upper_case}
${""?left_pad(content.title?length, "=")}

${content.body?replace("<[^>]+>", "", "r")?trim}

uri ${content.uri}, root "${content.rootpath}"
<@l.nav />
<#list published_storys as s>
- ${s.title}: ${s.uri?replace(".html", config.template_story_extension)}
</#list>
