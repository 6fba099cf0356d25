${content.title}
uri ${content.uri}
weight ${content.weight} ${content.weight?number} ${content.weight?number * 2} ${content.weight?number?c}
numbers ${1234567.891} ${1234567} ${1234567.891?c} ${1234567?c} ${0.1 + 0.2} ${10 / 3} ${1 / 3} ${2 / 3?int} ${1000000000000000000} ${-0.5} ${0} ${100?c}
formats ${1234567.891?string("0.00")} ${1234567.891?string("#,##0.0")} ${0.256?string("0%")} ${0.256?string.percent} ${1234.5?string.number} ${1234.5?string.computer} ${7?string("000")} ${123456789?string("0.###E0")} ${1.005?string("0.00")} ${2.5?string("0")} ${3.5?string("0")} ${(-1234.5)?string("#,##0.00;(#,##0.00)")}
rounding ${2.5?round} ${(-2.5)?round} ${2.4?ceiling} ${(-2.4)?floor} ${7 % 3} ${7.5 % 2} ${2.7?int} ${5?abs} ${(-5)?abs}
letters ${1?lower_abc} ${28?upper_abc}
booleans ${true?c} ${false?string} ${true?string("yes", "no")} ${(1 < 2)?c} ${config.demo_bool?boolean?string("on", "off")} ${(config.demo_bool == "true")?c} ${config.index_paginate?c} ${config.render_sitemap}
<#setting number_format="0.##">
number_format ${1234567.891} ${0.5}
<#setting number_format="computer">
computer ${1234567.891} ${1234567}
<#setting number_format="number">
<#setting boolean_format="ja,nein">
boolean_format ${true} ${false}
<#setting locale="de_DE">
german ${1234567.891} ${1234567.891?string("0.00")} ${content.date?string("EEEE, d. MMMM yyyy")}
<#setting locale="zh_CN">
chinese ${1234567.891} ${content.date?string("yyyy年M月d日 EEEE")}
<#setting locale="fr_FR">
french ${content.date?string("EEEE d MMMM yyyy")}
