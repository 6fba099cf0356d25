// Runs every vector group against the compiled model: node vectors.mjs <folder with model.mjs, career.json, fsrs.json, bits.json>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const model = await import(pathToFileURL(join(folder, "model.mjs")).href);
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const career = read("career.json");
const fsrs = read("fsrs.json");
let checks = 0;
const failures = [];

function same(what, actual, expected) {
  checks++;
  if (!Object.is(actual, expected)) failures.push(`${what}: ${actual}, not ${expected}`);
}

function near(what, actual, expected) {
  checks++;
  if (!(Math.abs(actual - expected) <= 1e-9 * Math.abs(expected))) failures.push(`${what}: ${actual}, not ${expected}`);
}

function refused(what, call, part) {
  checks++;
  try {
    const result = call();
    failures.push(`${what}: gave ${result} instead of refusing`);
  } catch (error) {
    if (!String(error.message).includes(part)) failures.push(`${what}: ${error.message} lacks ${part}`);
  }
}

const groups = {
  annualTax: (r) => same("annualTax", model.annualTax(2024, r.taxable), r.tax),
  bonusTaxSeparate: (r) => same("bonusTaxSeparate", model.bonusTaxSeparate(2024, r.bonus), r.tax),
  equityTaxSeparate: (r) => same("equityTaxSeparate", model.equityTaxSeparate(2024, r.income), r.tax),
  monthlyWithholding: (r) =>
    same("monthlyWithholding", Array.from(model.monthlyWithholding(2024, r.monthlyWage, r.monthlyDeductions, 12)).join(), r.withheld.join()),
  blackScholes: (r) => near("blackScholes", model.blackScholes(r), r.price),
  grantPresentValue: (r) =>
    near("grantPresentValue", model.grantPresentValue(r.unitValue, r.rate, r.schedule.map((p) => p[0]), r.schedule.map((p) => p[1])), r.value),
  vestedUnits: (r) => same("vestedUnits", model.vestedUnits(r.plan, r.grant, r.months), r.vested),
  vestedUnitsLinear: (r) => same("vestedUnitsLinear", model.vestedUnitsLinear(r.grant, r.years), r.vested),
  regionTrackPay: (r) => near("regionTrackPay", model.regionTrackPay(r.city, r.track, r.level), r.tenThousandYuanPerYear),
  healthScore: (r) => near("healthScore", model.healthScore(r.starsPerQuarter, r.pullRequestsPerWeek, r.buildSeconds), r.score),
};
same("groups", Object.keys(career).sort().join(), Object.keys(groups).sort().join());
for (const [name, check] of Object.entries(groups)) career[name].forEach(check);

for (const mode of ["longTerm", "shortTerm"]) {
  for (const sequence of fsrs[mode]) {
    let card = model.newCard(0);
    for (const step of sequence.steps) {
      // Progress is stored as JSON between reviews.
      card = JSON.parse(JSON.stringify(model.review(card, Date.parse(step.at), step.grade, mode === "shortTerm")));
      same(mode, [card.state, card.due, card.scheduledDays, card.reps, card.lapses].join(),
        [step.state, Date.parse(step.due), step.scheduledDays, step.reps, step.lapses].join());
      checks++;
      if (!(Math.abs(card.stability - step.stability) < 1e-6 && Math.abs(card.difficulty - step.difficulty) < 1e-6)) {
        failures.push(`${mode}: ${JSON.stringify(card)}, not ${JSON.stringify(step)}`);
      }
    }
  }
}
same("preview", Array.from(model.preview(model.newCard(0), 0, true)).map((c) => c.due / 60000).join(), "1,6,10,11520");

// What the JVM computed, as 64 bits in hexadecimal: the browser must give the same bits.
const cell = new DataView(new ArrayBuffer(8));
const hex = (x) => (cell.setFloat64(0, x), cell.getBigUint64(0).toString(16));
for (const row of read("bits.json")) {
  same(`exp(${row.x})`, hex(model.exp(row.x)), row.exp);
  same(`log(${Math.abs(row.x)})`, hex(model.log(Math.abs(row.x))), row.log);
}
for (const row of read("prices.json")) same("price bits", hex(model.blackScholes(row.terms)), row.bits);

for (const row of read("offers.json")) {
  same("offer totals", Array.from(model.offerTotals(row.input)).join(), row.totals);
  same("offer distribution", Array.from(model.offerDistribution(row.input, 0.08, 0.45, 2024)).join(), row.distribution);
  same("signing bonus", model.signingBonusForNet(row.input, row.net), row.input.signingBonus);
}
same("cliff", Array.from(model.bonusCliff(2024, "36001")).join(), "36000.00,2309.10,38566.67");
same("no cliff", Array.from(model.bonusCliff(2024, "36000")).join(), "");
same("jvm log", Array.from(model.collectionLog("jvm", ["[0.1s][info][gc] GC(0) Pause Young 24M->3M(256M) 2.5ms", "x"])).join(), "1,2.5,2.5,0");
same("go log", Array.from(model.collectionLog("go", ["gc 1 @0.012s 2%: 0.25+0.38+0.5 ms clock, 1+0/1/0+1 ms cpu, 4->5->1 MB, 6 MB goal, 8 P", "gc x"])).join(), "1,0.75,0.75,1");
same("heap slope", model.heapSlope([0, 1, 2, 3, 4], [1, 3, 5, 900, 9]), 2);

// Same inputs as JvmSignals: doubles as bits.
const jvm = read("signals.json");
const bits = (numbers) => Array.from(numbers).map(hex).join();
const option2 = { kind: "call", spot: 42, strike: 40, years: 1.5, rate: 0.03, dividendYield: 0.01, volatility: 0.45 };
same("option by tranche", bits([model.optionGrantValue(option2, "back-loaded"), model.optionGrantValue({ ...option2, kind: "put" }, "annual-4")]), jvm.options);
const insurance = [{ name: "pension", percent: "8", floor: "7384", ceiling: "36921" }, { name: "housing", percent: "7", floor: "2690", ceiling: "36921" }];
same("contributions", ["1000", "20000.05", "90000"].map((base) => model.monthlyContributions(insurance, base)).join(), jvm.contributions);
same("premium", bits(model.premium(["850000", "1200000"], ["600000", "700000"])), jvm.premium);
same("baseline", Array.from(model.derivedBaseline(["850000", "950000", "1050000"], ["1200000", "1350000", "1500000"], 0.38, 0.65)).join(), jvm.baseline);
const posting = (year, perDay, city = "Beijing") => ({ role: "go", city, year, month: 6, perDay });
const postings = [posting(2023, 400), posting(2024, 560), posting(2024, 10, "Chengdu")];
same("hot market", bits(model.marketSignal(postings, posting(2024), 500, 0.37)), jvm.hot);
same("market without data", Array.from(model.marketSignal(postings, posting(2024, 0, "Chengdu"), 5, 0)).join(), "10,NaN,0");
const rules = [["stars", 0.4, 0, 500], ["build", 0.6, 300, 60], ["none", 1, 0, 1]].map(([measure, weight, poor, good]) => ({ measure, weight, poor, good }));
const measured = [{ measure: "stars", values: [100, 420, 333] }, { measure: "build", values: [90.5, 700] }];
const judged = Array.from(model.healthReport(rules, measured));
same("health report", bits(judged.slice(0, 6)), jvm.health);
same("health without data", judged.slice(6).join(), "NaN,NaN");
const risks = [["build", "above", 600, 1], ["stars", "below", 500, 2], ["stars", "below", 400, 3], ["none", "above", 0, 1]].map(([measure, direction, threshold, inARow]) => ({ measure, direction, threshold, inARow }));
same("risks", Array.from(model.healthRisks(risks, measured)).join(), jvm.risks);
const [first, second] = [{ name: "a", marks: [10, 1] }, { name: "b", marks: [4, 5] }];
same("flipping weight", bits([model.flippingWeight(first, second, [1, 1], 0), model.flippingWeight(first, second, [1, 1], 1)]), jvm.weights);
same("no flipping weight", model.flippingWeight(first, first, [1, 1], 0), NaN);
const shares = read("offers.json")[0].input;
const cash = { ...shares, units: 0, monthlyBase: "42000" };
same("flipping growth", bits([model.flippingGrowth(shares, cash, -0.5, 1)]), jvm.growth);
same("no flipping growth", model.flippingGrowth(shares, { ...shares, signingBonus: "0" }, -0.5, 1), NaN);
refused("tranches without plan", () => model.optionGrantValue(option2), "plan");
refused("rate without text", () => model.monthlyContributions([{ ...insurance[0], percent: 8 }], "1"), "percent");
refused("crossed floor", () => model.monthlyContributions([{ ...insurance[0], floor: "40000" }], "1"), "pension");
refused("crossed band", () => model.premium(["2", "1"], ["1", "1"]), "2.00");
refused("one end", () => model.premium(["2"], ["1", "1"]), "2 ends");
refused("uneven bands", () => model.derivedBaseline(["1"], [], 0, 1), "1 low ends");
refused("month 13", () => model.marketSignal([{ ...postings[0], month: 13 }], posting(2024), 1, 1), "13");
refused("no count", () => model.marketSignal([posting(2024)], posting(2024), 1, 1), "postings a day");
refused("no rule", () => model.healthReport([], []), "rule");
refused("no series", () => model.healthReport(rules, [{ measure: "stars" }]), "values");
refused("unknown direction", () => model.healthRisks([{ ...risks[0], direction: "up" }], []), "up");
refused("no marks", () => model.flippingWeight({ name: "a" }, second, [1, 1], 0), "marks");
refused("weight index", () => model.flippingWeight(first, second, [1, 1], 2), "index");
refused("growth out of range", () => model.flippingGrowth(shares, cash, 0.5, 1), "range");

const option = { kind: "call", spot: 42, strike: 40, years: 0.5, rate: 0.1, dividendYield: 0, volatility: 0.2 };
refused("missing amount", () => model.annualTax(2024), "amount is missing");
refused("no number", () => model.annualTax(2024, "12a"), "12a");
refused("negative income", () => model.annualTax(2024, "-1"), "-1.00");
refused("missing year", () => model.annualTax(undefined, "1"), "tax year");
refused("relief over", () => model.bonusTaxSeparate(2028, "1"), "2028");
refused("negative time", () => model.blackScholes({ ...option, years: -1 }), "-1");
refused("NaN", () => model.blackScholes({ ...option, volatility: NaN }), "volatility");
refused("missing volatility", () => model.blackScholes({ ...option, volatility: undefined }), "volatility");
refused("shares below 1", () => model.grantPresentValue(1, 0, [1], [0.5]), "0.5");
refused("unknown plan", () => model.vestedUnits("x", 1, 1), "named x");
refused("half a month", () => model.vestedUnits("annual-4", 1, 1.5), "1.5");
refused("no months", () => model.monthlyWithholding(2024, "1", "0", 0), "months");
refused("missing base", () => model.offerTotals({}), "monthlyBase");
refused("unknown log", () => model.collectionLog("x", []), "x");
refused("grade 5", () => model.review(model.newCard(0), 0, 5, false), "5");
refused("time backwards", () => model.review(model.newCard(10), 0, 3, false), "review time");

console.log(`${checks} checks, ${failures.length} failures`);
failures.slice(0, 20).forEach((failure) => console.log(failure));
process.exit(failures.length === 0 ? 0 : 1);
