<#list published_notes as note>
<p>${note.title}: <#list note?keys as key>${key} </#list></p>
</#list>
