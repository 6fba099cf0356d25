<#include "row.ftl">
<h1>${tag}</h1>
<ul>
<@rows of=tagged_documents/>
</ul>
<ul>
<@rows of=tag_posts/>
</ul>
