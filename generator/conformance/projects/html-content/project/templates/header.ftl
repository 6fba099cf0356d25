<!DOCTYPE html>
<html lang="${(content.lang)!"en"}">
<head>
  <meta charset="${config.render_encoding}">
  <title><#if (content.title)??>${content.title?html} | </#if>${config.site_title?html}</title>
  <link rel="stylesheet" href="${content.rootpath!}css/site.css">
  <meta name="generator" content="JBake ${version}">
</head>
<body class="${content.type}">
