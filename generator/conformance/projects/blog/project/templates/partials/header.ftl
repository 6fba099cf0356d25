<!DOCTYPE html>
<html lang="${(content.lang)!"en"}">
<head>
  <meta charset="${config.render_encoding}">
  <title><#if (content.title)??>${content.title?html} | <#elseif tag??>${tag?html} | </#if>${config.site_title?html}</title>
  <meta name="generator" content="JBake ${version}">
  <#if (content.summary)??>
  <meta name="description" content="${content.summary?html}">
  </#if>
  <link rel="stylesheet" href="${content.rootpath}css/style.css">
  <link rel="alternate" type="application/rss+xml" href="${content.rootpath}${config.feed_file}">
</head>
<body class="${content.type}">
<#include "menu.ftl">
