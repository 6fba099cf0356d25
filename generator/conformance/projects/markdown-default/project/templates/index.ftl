<!DOCTYPE html>
<html>
<head><meta charset="UTF-8"><title>Markdown</title></head>
<body>
<p>Extensions: <#if config.markdown_extensions?is_sequence>${config.markdown_extensions?join(" ")}<#else>${config.markdown_extensions}</#if></p>
<ol>
<#list published_content as c><li><a href="${c.uri}">${c.title}</a>, ${c.body?length} characters, ${c.body?word_list?size} words: ${c.body?replace("<[^>]*>", "", "r")?trim?truncate(40)?html}</li>
</#list></ol>
</body>
</html>
