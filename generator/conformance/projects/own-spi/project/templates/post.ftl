<h1>${content.title}</h1>
${content.body}
<p>${content.made_by!"made from a file"}, ${content.date?string("yyyy-MM-dd")}, ${content.tags?join(",", "no tags")}, ${content.uri}, ${content.rootpath}, ${(content.cached?c)!} ${(content.sourceuri)!"no source"}, ${db.getUnrenderedContent()?size} unrendered</p>
<#include "footer.ftl">
