<#import "lists.ftl" as l>
<h1>${content.title}</h1>
${content.body}
<@l.nav />
<@l.titles name="drills of the day" docs=drills?filter(d -> d.date?date == content.date?date) />
