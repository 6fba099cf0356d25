${content.title}: ${content.body?replace("<.*?>", "", "r")?trim}
${content.uri} ${content.noExtensionUri} "${content.rootpath}"
