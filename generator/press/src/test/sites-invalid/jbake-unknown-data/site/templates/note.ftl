<h1>${content.title}</h1>
<p>${(data.get("level.yaml").entry)!"none"}</p>
