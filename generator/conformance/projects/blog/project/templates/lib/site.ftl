<#-- Imported as "site": what all the templates share. -->
<#assign dateStyle = "d MMMM yyyy">

<#function href base doc>
  <#return base + doc.uri>
</#function>

<#macro day doc style=dateStyle><time datetime="${doc.date?string("yyyy-MM-dd")}">${doc.date?string(style)}</time></#macro>

<#macro tagLinks doc base sep=", ">
  <#if doc.tags?? && doc.tags?size gt 0>
  <p class="tags">Tags: <#list doc.tags as t><a href="${base}${config.tag_path}/${t?url("UTF-8")}.html">${t?html}</a><#if t_has_next>${sep}</#if></#list></p>
  </#if>
</#macro>

<#macro excerpt doc length=90>
  <#local text = doc.body?replace("<[^>]+>", "", "r")?replace("\\s+", " ", "r")?trim>
  <#if doc.summary??>
    <#nested doc.summary?html, false>
  <#elseif text?length gt length>
    <#nested text[0..<length] + "…", true>
  <#else>
    <#nested text, false>
  </#if>
</#macro>

<#macro entry doc base>
<article<#if doc.lang??> lang="${doc.lang}"</#if>>
  <h2><a href="${href(base, doc)}">${doc.title?html}</a></h2>
  <p><@day doc=doc /><#nested></p>
</article>
</#macro>
