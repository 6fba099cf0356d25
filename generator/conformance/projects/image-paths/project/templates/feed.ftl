<?xml version="1.0"?>
<feed>
<#list published_posts as p><entry><id>${p.uri}</id><content type="html">${p.body?xml}</content></entry>
</#list>
</feed>
