<html>
<head><title>${content.title!content.type}</title><link rel="stylesheet" href="${content.rootpath}css/site.css"></head>
<body>
<nav><a href="${content.rootpath}${config.index_file}">Home</a> <a href="${content.rootpath}${config.archive_file}">All</a> <a href="${content.rootpath}${config.tag_path}/index.html">Topics</a> <a href="${content.rootpath}${config.feed_file}">Feed</a></nav>
