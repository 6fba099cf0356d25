// Makes a drill's options something to tick, and says which were judged rightly. Nothing leaves the page.
const form = document.querySelector(".choice");
const answer = document.querySelector(".answer");
const [status, show] = ["[role]", "[type]"].map((part) => form.querySelector(part));
const section = document.querySelector(".role-options");
const boxes = [...section.querySelectorAll("input")];
const right = answer.querySelector(".right")?.lastChild.textContent.trim().split(", ") ?? [];
const letter = (i) => String.fromCharCode(65 + i);
const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

const verdicts = boxes.map((box, i) => {
  const item = box.parentNode;
  const label = document.createElement("label");
  const option = document.createElement("span");
  const verdict = document.createElement("strong");
  const nodes = [...item.childNodes].filter((node) => node !== box);
  while (!nodes[0].textContent.trim() && nodes[1]) nodes.shift();
  // An option is its first paragraph, or all before the first block.
  const end = nodes.findIndex((node) => /^(UL|OL|P|DIV|FIGURE|TABLE|BLOCKQUOTE)$/.test(node.nodeName));
  option.append(...(end ? nodes.slice(0, end < 0 ? nodes.length : end) : nodes[0].childNodes));
  label.append(box, option);
  item.prepend(label, verdict);
  // One right option asks for one tick.
  Object.assign(box, { type: right.length === 1 ? "radio" : "checkbox", name: "option", value: letter(i), checked: false, disabled: false });
  return verdict;
});

function clear() {
  verdicts.forEach((verdict) => { verdict.textContent = verdict.className = ""; });
  status.textContent = "";
}

form.onsubmit = (event) => {
  event.preventDefault();
  clear();
  if (!boxes.some((box) => box.checked)) {
    status.textContent = say("empty");
    return;
  }
  const found = boxes.map((box) => {
    const holds = right.includes(box.value);
    return box.checked ? (holds ? "right" : "wrong") : holds ? "missed" : "left";
  });
  const one = boxes[0].type === "radio";
  found.forEach((each, i) => {
    if (one && each === "left") return;
    verdicts[i].className = each;
    verdicts[i].textContent = say(each);
  });
  const good = found.filter((each) => each === "right" || each === "left").length;
  status.textContent = one ? say(found.find((each) => each === "right") ?? "wrong") : say("count", good, boxes.length);
  show.hidden = false;
};
section.addEventListener("change", clear);
show.onclick = () => {
  answer.open = true;
  answer.firstElementChild.focus();
};

section.setAttribute("role", "group");
section.setAttribute("aria-labelledby", section.querySelector("h2").id);
section.classList.add("live");
form.hidden = !boxes.length || !right.length;
