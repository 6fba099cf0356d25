<p>type ${content.type}, root "${content.rootpath}"</p>
</body>
</html>
