<#include "where.ftl">
<#list published_posts as p>
${p.date?string("MMM d")}: /${p.noExtensionUri!"none"}
</#list>
<#list posts as p><#if p.status == "draft">
draft: /${p.noExtensionUri!"none"} ${p.uri}
</#if></#list>
