<p>On the shelf: <#list .data_model["published_reading-notes"] as n>${n.author} <#if n.uri == content.uri>(this)<#else>(${n.title})</#if><#sep>; </#list></p>
