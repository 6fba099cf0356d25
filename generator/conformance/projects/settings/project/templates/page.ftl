<h1>${content.title}</h1>
<p>uri ${content.uri}, rootpath ${content.rootpath}, status ${content.status}</p>
<ul>
<li>${content.date?string("yyyy-MM-dd HH:mm:ss Z")}</li>
<li>${content.date?string("yyyy-MM-dd'T'HH:mm:ssXXX")}</li>
<li>${content.date?datetime?iso_utc}, ${content.date?datetime?iso_local}, ${content.date?datetime?iso("Europe/Berlin")}</li>
<li>${content.date?date?iso_local_nz} ${content.date?time?string("H:mm:ss")} ${content.date?long?c}</li>
<li>${content.date?datetime?string.iso} ${content.date?datetime?string.xs} ${content.date?string("EEE, d MMM yyyy, D, w, a, h, z")}</li>
<#setting time_zone="UTC">
<li>UTC: ${content.date?string("yyyy-MM-dd HH:mm:ss Z")}</li>
<#setting time_zone="America/New_York">
<li>New York: ${content.date?string("yyyy-MM-dd HH:mm:ss Z")}</li>
<#setting datetime_format="yyyy/MM/dd HH.mm">
<li>${content.date?datetime}</li>
</ul>
${content.body}
