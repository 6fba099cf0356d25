<#include "header.ftl">
<h1>Archive, rendered before any document</h1>
<#include "lists.ftl">
<p>plural names: posts ${posts?size}, pages ${pages?size}, drills ${drills?size}, published_drills ${published_drills?size}, published_pages ${published_pages?size}, datas ${datas?size}, published_datas ${published_datas?size}, archives ${archives?size}, feeds ${feeds?size}, indexs ${indexs?size}, masterindexs ${masterindexs?size}, sitemaps ${sitemaps?size}, error404s ${error404s?size}, tagsindexs ${tagsindexs?size}</p>
<p>no such names: ${(drill??)?c} ${(published_tags??)?c} ${(published_drill??)?c} ${(nothing??)?c} ${(indexes??)?c} ${(tag??)?c}</p>
<p>numberOfPages ${numberOfPages!"-"}, currentPageNumber ${currentPageNumber!"-"}, "${previousFileName!"-"}", "${nextFileName!"-"}"</p>
<#include "footer.ftl">
