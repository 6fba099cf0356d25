<html lang="${.lang}"><head><title>${content.title!config.site_title}</title></head>
<#import "../macros/dates.ftl" as dates>
<#include "inner/nav.ftl">
