<h1>${config.site_title}</h1>
<#list published_posts as p>
<p>${p.date?string("yyyy-MM-dd")} <a href="${p.uri}">${p.title}</a></p>
</#list>
<h2>Scheduled</h2>
<#list posts?filter(p -> p.status == "published-date")?sort_by("date") as p>
<p>${p.date?string("d MMM yyyy")}: ${p.title}</p>
</#list>
<h2>Drafts</h2>
<#list all_content as c><#if c.status == "draft">
<p>${c.title} (${c.type}) ${c.uri?keep_before_last(".")}${config.draft_suffix}${config.output_extension}</p>
</#if></#list>
