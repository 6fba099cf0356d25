<#include "../parts/head.ftl">
<p>The template for every language: ${.locale}, ${.template_name!}, ${.lang}</p>
<#include "/parts/body.ftl">
