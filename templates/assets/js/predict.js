// Compares what a reader types with what the program printed. Nothing leaves the page.
const form = document.querySelector(".predict");
const [text, list, status, show] = ["textarea", "ul", "[role]", "[type]"].map((part) => form.querySelector(part));
const answer = document.querySelector(".answer");
const of = answer.querySelector(".expect")?.dataset.of;
const program = document.getElementById(of);
const run = program ? program.nextElementSibling : document.querySelector(".verified");
const RANGE = /~(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)/g;

// Commas, semicolons and square brackets do not count, nor does a test's PASS.
const plain = (line) => line.normalize("NFKC").toLowerCase().replace(/[,;[\]\s]+/g, " ").trim();
const lines = (node) => (node?.value ?? node?.textContent ?? "").split("\n").filter((line) => !/^(pass)?$/.test(plain(line)));
const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

function same(wanted, line) {
  const parts = wanted.split(RANGE);
  const source = parts.map((part, i) => [part.replace(/\W/g, "\\$&"), "(-?\\d+(?:\\.\\d+)?)", ""][i % 3]);
  const found = line.match(`^${source.join("")}$`);
  return found?.slice(1).every((n, i) => +n >= parts[3 * i + 1] && +n <= parts[3 * i + 2]);
}

// The fewest leading words that no other line begins with; none where that is the whole line.
function label(line, i, all) {
  const words = line.split(" ");
  for (let n = 1; n < words.length; n++) {
    const first = words.slice(0, n).join(" ");
    if (!all.some((other, j) => i !== j && `${other} `.startsWith(first + " "))) return first.replace(/[:.)]+$/, "");
  }
}

const behind = (line, label) =>
  label && line.startsWith(label) && line.slice(label.length).match(/^(?:[\s:)=、]|\.\s)[\s:)=、]*(.+)/)?.[1];

// "16 b 1 allocs" in short is "16 1"; other lines with several truths are these in short.
function short(words) {
  const figure = /^[~\d][\w~./%+ -]*$/.test(words) ? /^([~\d]|true$|false$)/ : /^(true|false)$/;
  const kept = words.split(" ").filter((word) => figure.test(word));
  return kept[1] || figure.test(words) ? kept.join(" ") : words;
}

// Of a line with several values the last alone is right in part.
const verdict = (row, line) => row.wanted.map((wanted) => {
  const whole = behind(wanted, row.label) || wanted;
  const is = (form) => [form, short(form)].some((form) => [line, behind(line, row.label) || line].some((line) => same(form, line)));
  const [last, ...before] = whole.split(": ").reverse();
  return is(wanted) || is(whole) ? "right" : is(last) ? (before[1] ? "part" : "right") : "wrong";
}).sort((a, b) => "right part wrong".search(a) - "right part wrong".search(b))[0];

const rows = [];
const banned = [];
for (const figure of answer.querySelectorAll(`[data-of="${of}"]`)) {
  const asked = lines(figure).filter((line) => line[0] !== "!" || !banned.push(plain(line.slice(1))));
  asked.map(plain).forEach((wanted, i, all) => {
    const name = label(wanted, i, all);
    // What another toolchain prints there is right too.
    let row = rows.find((row) => name && row.label === name);
    if (!row) rows.push((row = { label: name, wanted: [], printed: new Set() }));
    row.wanted.push(wanted);
    const recorded = lines(run?.querySelector("pre")).find((line) => same(wanted, plain(line)));
    row.printed.add(recorded ?? asked[i].replace(RANGE, "$1–$2"));
  });
}

const named = (line) => rows.filter((row) => behind(plain(line), row.label)).sort((a, b) => b.label.length - a.label.length)[0];

form.onsubmit = (event) => {
  event.preventDefault();
  const free = new Set(rows);
  const names = lines(text).map(named);
  let at = 0;
  list.replaceChildren(...lines(text).map((line, i) => {
    const typed = plain(line);
    const no = banned.some((words) => typed.includes(words));
    const row = !no && (names[i] ?? rows.slice(at).find((row) => free.has(row) && !names.includes(row)));
    const item = document.createElement("li");
    item.className = no ? "banned" : free.delete(row) ? verdict(row, typed) : "extra";
    const add = (tag, content) => item.append(Object.assign(document.createElement(tag), { textContent: content }), " ");
    add("strong", say(item.className));
    add("code", line);
    if (row) {
      at = rows.indexOf(row) + 1;
      add("span", say("printed"));
      add("code", [...row.printed].join(" / "));
    }
    return item;
  }));
  list.hidden = show.hidden = !list.firstChild;
  status.textContent = list.hidden ? say("empty") : say("count", list.querySelectorAll(".right").length, rows.length, free.size);
};
show.onclick = () => {
  answer.open = true;
  answer.firstElementChild.focus();
};
// What a profile says is read, not typed.
form.hidden = !rows[0] || !run?.matches(".verified") || program?.dataset.verify === "go-pprof";
