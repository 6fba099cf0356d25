<#include "header.ftl">
<h1>${content.title} (level ${content.level})</h1>
${content.body}
<#assign siblings = db.getPublishedContent("drill")>
<ol>
<#list siblings as s>
<li>${s.title}, level ${s.level}<#if s.hint??>, hint ${s.hint.short}: <#list s.hint.steps as step>${step}<#if step_has_next> → </#if></#list></#if><#if s.uri == content.uri> (this one)</#if>: ${db.getDocumentStatus(s.uri).get(0).rendered?string("rendered", "not yet")}</li>
</#list>
</ol>
<p>first ${siblings?first.title}, last ${siblings?last.title}, second ${siblings[1].title}, ${siblings.get(2).uri}; slice of ${siblings[0..1]?size}; hardest: ${siblings?sort_by("level")?last.title}; level one: <#list siblings as s><#if s.level == "1">${s.title} </#if></#list></p>
<p>unrendered: <#list db.getUnrenderedContent() as u>${u.uri} </#list></p>
<#include "footer.ftl">
