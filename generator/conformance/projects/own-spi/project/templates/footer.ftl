<footer>${config.site_host}, <#list recent_drills as d>${d.title}<#sep>; </#list> (${content.type}, ${content.rootpath!})</footer>
