<footer>
  <p>${config.site_author}, since ${published_posts?last.date?string("yyyy")} &middot; ${published_posts?size} drills &middot; ${config.site_tagline!} &middot; ${config.site_topics?size} topics: ${config.site_topics?join("/")}</p>
  <script src="${content.rootpath}js/menu.js"></script>
</footer>
</body>
</html>
