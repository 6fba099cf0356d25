<nav>
  <a href="${content.rootpath}${config.index_file}">Home</a>
  <#list published_pages?sort_by("title") as p>
  <a href="${content.rootpath}${p.uri}"<#if (content.uri!"") == p.uri> class="here"</#if>>${p.title}</a>
  </#list>
  <a href="${content.rootpath}${config.archive_file}">Archive</a>
  <#if config.render_tagsindex == "true">
  <a href="${content.rootpath}${config.tag_path}/index.html">Tags</a>
  </#if>
</nav>
