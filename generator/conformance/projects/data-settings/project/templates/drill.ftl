<h1>${content.title}</h1>
<p>${content.question} (level ${content.level}, <#if content.level?is_number>a number<#else>a text</#if>)</p>
<#if content.answers??>
<ul>
<#list content.answers as a>
<li<#if a.right> class="right"</#if>>${a.text}</li>
<#else>
<li>no answers</li>
</#list>
</ul>
</#if>
<#if content.body??>${content.body}<#else><p>no body</p></#if>
<p>mood ${content["jbake-mood"]!"none"} ${content.mood!"none"}; tags <#if content.tags??>${content.tags?join("+")}<#else>none</#if>; ${content.date?string("d.M.yyyy")}; ${content.uri}; ${content.sourceuri}; "${content.rootpath}"; cached ${content.cached?c}</p>
<p>before: ${(content.previousContent.title)!"-"}, after: ${(content.nextContent.title)!"-"}</p>
<p>keys: ${content?keys?sort?join(" ")}</p>
