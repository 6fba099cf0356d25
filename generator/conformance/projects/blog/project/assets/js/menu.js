document.querySelectorAll("nav a").forEach(a => {
  if (a.href === location.href) a.setAttribute("aria-current", "page");
});
