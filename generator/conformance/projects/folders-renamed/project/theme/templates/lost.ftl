<#include "parts/top.ftl">
<p>Not here.</p>
<#include "parts/end.ftl">
