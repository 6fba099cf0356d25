${tag}: <#list tagged_documents as d>${d.title}</#list>
