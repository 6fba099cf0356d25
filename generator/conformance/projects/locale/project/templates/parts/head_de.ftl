<html lang="de"><head><title>${content.title!config.site_title} (de)</title></head>
<#import "../macros/dates.ftl" as dates>
<#include "inner/nav.ftl">
