<#include "row.ftl">
<#macro block name of><h2>${name}: ${of?size}</h2>
<ul>
<@rows of=of/>
</ul>
</#macro>
<@block name="published_posts" of=published_posts/>
<@block name="posts" of=posts/>
<@block name="drills" of=drills/>
<@block name="published_drills" of=published_drills/>
<@block name="published_pages" of=published_pages/>
<@block name="published_content" of=published_content/>
<@block name="all_content" of=all_content/>
<@block name="published_content, sorted by date" of=published_content?sort_by("date")/>
<@block name="published_content, reversed" of=published_content?sort_by("date")?reverse/>
<@block name="published_content, sorted by title" of=published_content?sort_by("title")/>
<@block name="published_content, sorted by uri" of=published_content?sort_by("uri")/>
<@block name="unrendered" of=db.getUnrenderedContent()/>
<@block name="by tag" of=db.getPublishedDocumentsByTag("lab")/>
