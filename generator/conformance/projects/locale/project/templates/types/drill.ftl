<#include "post.ftl">
<p>Punkte: ${content.punkte?number} ${content.punkte?number?string("0.000")}</p>
<#assign inline = "<p>${r'${content.title}'} / ${r'${.locale}'}</p>"?interpret>
<@inline/>
<p>${"content.title?length"?eval}</p>
