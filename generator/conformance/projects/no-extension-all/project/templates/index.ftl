<h1>${config.site_title}</h1>
<#include "where.ftl">
<#list published_content as c>
<p><a href="${c.noExtensionUri!c.uri}">${c.title}</a> ${c.uri} "${c.rootpath}"</p>
</#list>
<p>prefix "${config.uri_noExtension_prefix!"none"}", ${config.uri_noExtension}</p>
