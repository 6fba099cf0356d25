<p>uri "${content.uri!"none"}", noExtensionUri "${content.noExtensionUri!"none"}", sourceuri "${content.sourceuri!"none"}", rootpath "${content.rootpath}", type ${content.type}</p>
