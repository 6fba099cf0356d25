<#import "lists.ftl" as l>
<h1>${content.title!config.site_title}</h1>
${content.body!}
<p>I am ${content.type}, ${content.uri!"without uri"}, root "${content.rootpath}"</p>
<@l.titles name="drills" docs=drills />
<@l.titles name="published_drills" docs=published_drills />
<@l.titles name="reading-notes" docs=.data_model["reading-notes"] />
<@l.titles name="reading-notes, escaped" docs=reading\-notes />
<@l.titles name="published_reading-notes" docs=.vars["published_reading-notes"] />
<@l.titles name="storys" docs=storys />
<@l.titles name="published_storys" docs=published_storys />
<@l.titles name="memos" docs=memos />
<@l.titles name="published_memos" docs=published_memos />
<@l.titles name="posts" docs=posts />
<@l.titles name="published_posts" docs=published_posts />
<@l.titles name="pages" docs=pages />
<@l.titles name="published_pages" docs=published_pages />
<@l.titles name="indexs" docs=indexs />
<@l.titles name="masterindexs" docs=masterindexs />
<@l.titles name="published_masterindexs" docs=published_masterindexs />
<@l.titles name="archives" docs=archives />
<@l.titles name="feeds" docs=feeds />
<@l.titles name="sitemaps" docs=sitemaps />
<@l.titles name="datas" docs=datas />
<p>published_archives: <#if published_archives??>there<#else>not there</#if>, published_feeds: <#if published_feeds??>there<#else>not there</#if>, stories: <#if stories??>there<#else>not there</#if></p>
<h2>By level</h2>
<#list published_drills?sort_by("level") as d>
<p>${d.level}: ${d.title}</p>
</#list>
<h2>Harder than one</h2>
<#list published_drills?filter(d -> d.level?number gt 1)?sort_by("title") as d>
<p>${d.level?number?string("00")}: ${d.title}</p>
</#list>
