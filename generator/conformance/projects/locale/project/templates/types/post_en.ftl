<#include "../parts/head.ftl">
<p>The template for English: ${.locale}, ${.template_name!}</p>
<#include "/parts/body.ftl">
