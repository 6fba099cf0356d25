<#include "parts/head.ftl">
<h1>${config.site_title}, ${config.jvm_locale}</h1>
<#list published_posts as p><p>${p.date?string("d. MMMM yyyy")}: ${p.title}</p>
</#list>
<p>${(published_posts?first).date?string("EEEE")}</p>
