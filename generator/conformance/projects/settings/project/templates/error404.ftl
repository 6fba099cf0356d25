<h1>404 for ${config.site_title?html}</h1>
