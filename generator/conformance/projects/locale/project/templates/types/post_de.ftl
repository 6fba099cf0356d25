<#include "../parts/head.ftl">
<p>Vorlage für Deutsch: ${.locale}, ${.template_name!}</p>
<#include "/parts/body.ftl">
