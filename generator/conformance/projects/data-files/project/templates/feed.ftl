<rss version="2.0"><channel><title>${data.get("site.yaml").name}</title>
<#list published_posts as p><item><title>${p.title}</title><category>${data.get("levels.yaml/" + p.level).label}</category></item></#list>
</channel></rss>
