<footer>${content.type} | unrendered now: ${db.getUnrenderedContent().size()}</footer>
</body></html>
