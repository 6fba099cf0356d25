A tag: ${tag}
