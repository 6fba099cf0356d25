never used: ${content.title}
