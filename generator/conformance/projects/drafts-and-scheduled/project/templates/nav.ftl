<p>older: <#if content.previousContent??>${content.previousContent.title}<#else>none</#if>; newer: <#if content.nextContent??>${content.nextContent.title}<#else>none</#if></p>
