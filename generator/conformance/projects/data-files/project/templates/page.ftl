<#include "head.ftl">
<#assign k = data.get("kinds.yaml")>
${content.body}
<p>numbers: ${k.integer} ${k.negative} ${k.big} ${k.big?c} ${k.grouped} ${k.octal} ${k.hex} ${k.decimal} ${k.whole} ${k.exponent} ${k.clock} ${k.integer + 1} ${k.decimal * 2} ${k.integer?string("000.0")}</p>
<p>texts: ${k.quoted} ${k.quoted?is_string?c} ${k.version} ${k["not-a-date"]} ${k.single} ${k.double} ${k["yes"]}</p>
<p>booleans: ${k.truth?c} ${k.untruth?c} ${k.swiss?string("on", "off")}</p>
<p>dates: ${k.date?string("yyyy-MM-dd HH:mm")} ${k.date?date} ${k.stamp?string("yyyy-MM-dd HH:mm z")} ${k["stamp-local"]?string("yyyy-MM-dd HH:mm:ss")} ${k.stamp?is_date?c} ${k.date?is_string?c}</p>
<pre>${k.folded}</pre>
<pre>${k.literal?html}</pre>
<pre>${k.kept}.</pre>
<p>nulls: ${k.tilde!"tilde is missing"} ${k.tilde???c} ${k.unknown!"unknown is missing"} ${site.nothing!"nothing"} ${site["also-nothing"]!"also nothing"} [${site.leer}] ${site.leer???c} ${site.leer?has_content?c}</p>
<p>dot: ${site["display.dot"]}</p>
<p>nested: ${k.nested.deep.er.est} ${k.nested.list?size} ${k.nested.list[1]} ${k.nested.list[5][0]} ${k.nested.list[6].c} ${(k.nested.list[4])!"null in a list"}</p>
<p>anchors: ${k.derived.lang} ${k.derived.level} ${k.alias.level} ${k.base.lang}</p>
<p>shadowed: ${k.nested.size?is_method?c} ${k.nested.size()} ${k.nested.empty?c} ${k.nested.get("size")} ${k.nested.get("empty")}</p>
<#assign s = data.get("shadow.yaml")>
<p>shadowed by the document: title ${s.title}, tags ${s.tags?join("+")}, status ${s.status}, type ${s.type}, uri ${s.uri}, name ${s.name}, size ${s.size?is_method?c}, empty ${s.empty?c}, size by get ${s.get("size")}</p>
<p>of the file: ${k.sourceuri} ${k.type} ${k.rendered?c} ${k.sha1} ${k.uri!"no uri"}, status "${k.status}", tags ${k.tags?size}, title ${k.title!"none"}, method get ${k.get?is_method?c}</p>
<p>has key: ${k.containsKey("hex")?c} ${k.containsKey("hexe")?c} ${k?keys?seq_contains("hex")?c} ${k?keys?seq_contains("containsKey")?c}</p>
<p>a document by its uri: ${data.get("drills/escape.html").title}, ${data.get("drills/escape.html").tags?join(",")}, ${data.get("drills/escape.html").level}</p>
<h2>datas</h2>
<#list datas?sort_by("sourceuri") as d>
<p>${d.sourceuri}: ${d.type} ${d.rendered?c} <#list d?keys?sort as key><#if key != "file">${key}<#sep> </#if></#list></p>
</#list>
<#list datas?filter(d -> d.sourceuri == "shadow.yaml") as d>
<p>not shadowed: ${d.size} ${d.empty} ${d.title} ${d.tags?join("+")} ${d.get!"no get"}</p>
</#list>
<p>datas ${datas?size}, published_datas ${published_datas?size}, all_content ${all_content?size}, published_content ${published_content?size}, <#list published_datas as d>${d.sourceuri}</#list></p>
<#include "foot.ftl">
