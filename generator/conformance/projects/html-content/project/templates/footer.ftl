<footer>${config.site_host} — ${published_content?size} published, ${all_content?size} in all</footer>
</body>
</html>
