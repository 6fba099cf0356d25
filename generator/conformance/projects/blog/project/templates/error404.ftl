<#import "lib/site.ftl" as site>
<#include "partials/header.ftl">
<h1>No such drill</h1>
<p>Perhaps one of these (${content.type}, root "${content.rootpath}"):</p>
<#list published_posts[0..*2] as post>
<@site.entry doc=post base="/" />
</#list>
<#include "partials/footer.ftl">
