<?xml version="1.0"?>
<rss><#list published_posts as p><item><pubDate>${p.date?string("EEE, dd MMM yyyy HH:mm:ss Z")}</pubDate><title>${p.title?xml}</title></item></#list></rss>
