<#include "../parts/head.ftl">
<p>Vorlage für Deutschland: ${.locale}, ${.template_name!}</p>
<#include "/parts/body.ftl">
