<h1>${content.title}</h1>
<p><@dates.long of=content.date/>; ${content.date?string("EEEE, d. MMMM yyyy")}; ${content.date?date}</p>
${content.body}
<p>${1234567.891} ${1234567.891?string("0.00")} ${1234567.891?string("#,##0.0")} ${1234567.891?c} ${0.5?string.percent} ${dates.count} ${dates.plus(1, 2)}</p>
<#setting locale="de_DE">
<p>${.locale}: ${content.date?string("EEEE, d. MMMM yyyy")}; ${1234567.891}; <@dates.long of=content.date/>; <#include "note.ftl"></p>
<#setting locale="fr">
<p>${.locale}: ${content.date?string("EEEE d MMMM yyyy")}; <#include "note.ftl"></p>
