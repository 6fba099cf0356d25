<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<updated>${(published_posts?first).date?string("yyyy-MM-dd'T'HH:mm:ssXXX")}</updated>
<#list published_posts as post>
<entry><id>${post.uri}</id><title>${post.title?xml}</title><published>${post.date?string("yyyy-MM-dd'T'HH:mm:ssXXX")}</published></entry>
<#if post_index == 5><#break></#if>
</#list>
</feed>
