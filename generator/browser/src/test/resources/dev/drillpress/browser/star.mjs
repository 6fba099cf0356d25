// Replays what the JVM found: node star.mjs <folder with lint.mjs, star.json>. Prints checks and failures.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const { starLint, starStory } = await import(pathToFileURL(join(folder, "lint.mjs")).href);
const rows = JSON.parse(readFileSync(join(folder, "star.json"), "utf8"));
let checks = 0;
const failures = [];

function same(what, actual, expected) {
  checks++;
  if (actual !== expected) failures.push(`${what}: ${actual}, not ${expected}`);
}

function refused(what, call, part) {
  checks++;
  try {
    call();
    failures.push(`${what}: did not refuse`);
  } catch (error) {
    if (!String(error.message).includes(part)) failures.push(`${what}: ${error.message} lacks ${part}`);
  }
}

const place = (f) => `${f.rule} ${f.start}-${f.end} ${f.key} ${f.arguments.join("/")}`;
const points = (s) => `${s.part} ${s.points} ${Array.from(s.deductions).map((d) => `${d.rule} ${d.points}`).join("/")}`;
for (const row of rows) {
  // Through JSON, as a page would keep it.
  const report = JSON.parse(JSON.stringify(starLint(row.text, row.language)));
  same(row.text, [...report.findings.map(place), ...report.scores.map(points)].join("\n"), row.report);
}
const parts = Array.from(starStory("P99 was 48 ms.", "", "We moved the codec.", "P99 fell to 17 ms.", "en"));
same("story", parts.map((p) => `${p.score.points} ${Array.from(p.findings).map((f) => f.rule).join("/")}`).join(),
  "10 ,0 part-unsaid,6 we-without-own-part,10 ");
same("empty text", starLint("", "en").findings.length, 0);
refused("no text", () => starLint(undefined, "en"), "text is missing");
refused("a number", () => starLint(7, "en"), "text is missing");
refused("no language", () => starLint("x"), "language is missing");
refused("other language", () => starLint("x", "de"), "en or zh: de");
refused("a part too few", () => starStory("", "", "", undefined, "en"), "result is missing");
const start = performance.now();
same("a million digits", starLint("7".repeat(1_000_000), "en").findings[0].end, 1_000_000);
console.log(`a million digits: ${Math.round(performance.now() - start)} ms`);

console.log(`${checks} checks, ${failures.length} failures`);
failures.slice(0, 20).forEach((failure) => console.log(failure));
process.exit(failures.length === 0 ? 0 : 1);
