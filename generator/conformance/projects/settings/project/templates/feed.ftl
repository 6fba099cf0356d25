<?xml version="1.0"?>
<feed><#list published_posts as p><entry><updated>${p.date?datetime?iso_utc}</updated><title>${p.title?xml}</title></entry></#list></feed>
