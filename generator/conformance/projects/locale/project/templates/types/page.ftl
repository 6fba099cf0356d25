<#import "/macros/dates.ftl" as d>
<#include "*/parts/head.ftl">
<h1>${content.title}</h1>
${content.body}
<p><@d.long of=content.date/>, ${content.date?string("MMMM")?upper_case}, ${"straße"?upper_case}, ${"ÄÖÜ"?lower_case}, ${"über uns"?cap_first}, ${"titel eins"?capitalize}</p>
<#assign out><#include "../parts/note.ftl"></#assign>
<p>[${out}] <#if .main_template_name??>${.main_template_name}</#if></p>
