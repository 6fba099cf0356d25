<nav><a href="${content.rootpath}index.html">Start</a> <#include "../../parts/inner/links.ftl"> <#include "links.ftl"> <#include "/parts/inner/links.ftl"></nav>
