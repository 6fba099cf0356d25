<a href="${content.rootpath}archive.html">Archiv</a><#t>
