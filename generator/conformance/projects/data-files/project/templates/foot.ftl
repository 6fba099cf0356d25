<footer>${site.owner.name} (${site.owner.mail}), ${site.owner.languages?join("/")}, ${site["display-name"]}</footer>
</body>
</html>
