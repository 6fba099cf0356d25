// Opens every answer for the printer and closes it again afterwards.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  opened.forEach((part) => { part.open = true; });
});
addEventListener("afterprint", () => {
  opened.forEach((part) => { part.open = false; });
  opened = [];
});
