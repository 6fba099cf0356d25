<#-- What every template sees, whatever it renders. -->
<#macro titles docs><#list docs as d>${d.title}<#if d_has_next>; </#if></#list></#macro>
<h2>Counts</h2>
<ul>
<li>documents: post ${db.getDocumentCount("post")}, page ${db.getDocumentCount("page")}, drill ${db.getDocumentCount("drill")}, data ${db.getDocumentCount("data")}, none ${db.getDocumentCount("nothing")}</li>
<li>published: post ${db.getPublishedCount("post")}, page ${db.getPublishedCount("page")}, drill ${db.getPublishedCount("drill")}, data ${db.getPublishedCount("data")}</li>
<li>lists: ${db.getPublishedPosts().size()} ${db.getPublishedPosts()?size} ${db.publishedPosts?size} ${db.getPublishedPages()?size} ${db.getPublishedContent("drill")?size} ${db.getAllContent("drill")?size} ${db.getAllContent("post").size()} ${db.getPublishedContent("nothing")?size} ${db.getPublishedContent("nothing").isEmpty()?c}</li>
<li>tags: ${db.getTags().size()} ${db.getAllTags()?size} ${alltags?sequence?size} ${tags?size}</li>
</ul>
<h2>Lists</h2>
<ul>
<li>posts: <@titles docs=db.getPublishedPosts()/></li>
<li>posts, paged: <@titles docs=db.getPublishedPosts(true)/></li>
<li>published_posts: <@titles docs=published_posts/></li>
<li>start ${db.getStart()}, limit ${db.limit}</li>
<li>pages: <@titles docs=db.getPublishedPages()/></li>
<li>drills: <@titles docs=db.getPublishedContent("drill")/></li>
<li>all drills: <@titles docs=db.getAllContent("drill")/></li>
<li>all pages: <@titles docs=db.getAllContent("page")/></li>
<li>unrendered: <@titles docs=db.getUnrenderedContent()/></li>
<li>published_content: <@titles docs=published_content/></li>
<li>all_content: <@titles docs=all_content/></li>
</ul>
<h2>Tags</h2>
<ul>
<li>tags of posts: <#list db.getTags() as t>${t} </#list></li>
<li>all tags: <#list db.getAllTags() as t>${t} </#list></li>
<li>alltags: <#list alltags as t>${t} </#list></li>
<#list tags as t>
<li>${t.name} → ${t.uri}: <@titles docs=t.tagged_posts/> (${t.tagged_posts?size}) | <@titles docs=t.tagged_documents/> (${t.tagged_documents?size})</li>
</#list>
<li>posts by gc: <@titles docs=db.getPublishedPostsByTag("gc")/></li>
<li>documents by gc: <@titles docs=db.getPublishedDocumentsByTag("gc")/></li>
<li>documents by 中文: <@titles docs=db.getPublishedDocumentsByTag("中文")/></li>
<li>documents by a tag of drafts: ${db.getPublishedDocumentsByTag("unfinished").size()}, of nobody: ${db.getPublishedDocumentsByTag("nobody").size()}, of part of a tag: ${db.getPublishedDocumentsByTag("g").size()}</li>
<li>tag_posts: <@titles docs=tag_posts/> (${tag_posts?size})</li>
<li>tagged_documents: <@titles docs=tagged_documents/> (${tagged_documents?size})</li>
</ul>
<h2>One document</h2>
<#assign pacer = db.getDocumentByUri("blog/gc-pacer.html")>
<#assign status = db.getDocumentStatus("blog/gc-pacer.html")>
<ul>
<li>${pacer.size()} of ${pacer.get(0).title}: ${pacer.get(0).tags?join(", ")}; ${pacer[0].uri}, ${pacer?first.date?string("yyyy-MM-dd")}, ${pacer[0].type}/${pacer[0].status}, rootpath ${pacer[0].rootpath}</li>
<li>status: ${status?size}, sha1 has ${status.get(0).sha1?length} digits, equal: ${(status.get(0).sha1 == pacer.get(0).sha1)?c}, rendered ${status.get(0).rendered?c} and ${pacer.get(0).rendered?c}</li>
<li>nobody: ${db.getDocumentByUri("blog/nobody.html").size()}, ${db.getDocumentStatus("nobody.html")?size}; a draft: ${db.getDocumentByUri("blog/tombstones.html").get(0).title}, by the draft's file: ${db.getDocumentByUri("blog/tombstones-draft.html").size()}</li>
<li>data: ${db.getDocumentByUri("site.yaml").get(0).motto}, ${data.get("ana.yml").name}</li>
<li>of a map: ${pacer.get(0).get("title")} ${pacer.get(0).containsKey("mood")?c} ${pacer.get(0).getTitle()} ${(pacer.get(0).mood)!"no mood"} ${pacer.getFirst().body}</li>
</ul>
