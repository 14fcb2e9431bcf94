#!/usr/bin/env node
// Compares the built package with the oracle: node tests/oracle/compare.mjs --seed 1 --count 20000
// Further options: --function yearEstimate (cases of one function only), --show 5 (disagreements printed in full),
// --pkg <path of tarifwerk.js>.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { quotedTable } from "./table.mjs";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "20000" },
    show: { type: "string", default: "5" },
    function: { type: "string" },
    pkg: { type: "string", default: fileURLToPath(new URL("../../pkg/tarifwerk.js", import.meta.url)) },
  },
});

if (!existsSync(options.pkg)) {
  console.error(`no package at ${options.pkg}: build it first`);
  process.exit(2);
}
const tarifwerk = await import(pathToFileURL(options.pkg));
tarifwerk.initSync({ module: readFileSync(options.pkg.replace(/\.js$/, "_bg.wasm")) });

/** The fields that the oracle answers too; absent ones stay absent. */
const pick = (...names) => (from) =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));

const cents = (amount) => {
  if (!/^-?\d+\.\d\d$/.test(amount)) throw new Error(`not an amount: ${amount}`);
  return BigInt(amount.replace(".", ""));
};
const sum = (amounts) => {
  const total = amounts.map(cents).reduce((a, b) => a + b, 0n);
  const digits = String(total < 0n ? -total : total).padStart(3, "0");
  return `${total < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const amounts = pick("cost", "statutoryShare", "copayment", "excess", "tariffBenefit", "ownCost");

const reportBytes = ({ xml, bom }) => new TextEncoder().encode((bom ? "\ufeff" : "") + xml);
const caseCount = (cases) => ({
  dayPatient: 0, homeTreatment: 0,
  ...pick("inpatient", "outpatient", "dayPatient", "homeTreatment", "year", "source")(cases),
});

const functions = {
  copayment: {
    call: (input, opts) => tarifwerk.copayment(input, opts),
    part: pick("cost", "copayment", "excess", "ownCost", "statutoryShare", "chargedDays"),
  },
  burdenLimit: {
    call: (input, opts) => tarifwerk.burdenLimit(input, opts),
    part: (out) => ({
      ...pick("limit", "rate", "regularLimit", "chronicLimit", "grossIncome", "assessableIncome")(out),
      allowances: out.allowances.map(pick("kind", "count", "each", "total")),
    }),
  },
  licenseFee: {
    call: (input, opts) => tarifwerk.licenseFee(input, opts),
    part: (out) => ({
      ...pick("billableCases", "listFee", "net", "vatRate", "vat", "gross", "dueDate", "monthly")(out),
      ...(out.nextBand && { nextBand: pick("casesMore", "listFee")(out.nextBand) }),
      ...(out.previousBand && { previousBand: pick("casesFewer", "listFee")(out.previousBand) }),
      years: out.years.map(pick("from", "to", "net", "vat", "gross", "invoiceDate", "dueDate")),
      linesSum: sum(out.lines.map((line) => line.amount)),
    }),
  },
  feeCurve: {
    call: (input, opts) => tarifwerk.feeCurve(input.list, input.upTo, opts),
    part: (out) => out.map(pick("cases", "listFee")),
  },
  statutoryValues: {
    call: (input, opts) => tarifwerk.statutoryValues(input.date, opts),
    part: pick("validFrom", "validTo", "rate", "minimum", "maximum", "dayRate", "prescriptionFee", "consumableMaximum",
      "dayCap", "regularBurden", "chronicBurden", "referenceValue", "childAllowance", "standardRate"),
  },
  yearEstimate: {
    call: (input, opts) => tarifwerk.yearEstimate(input, opts),
    part: (out) => ({
      ...pick("prepayment", "refundableByInsurer", "premium")(out),
      burdenLimit: pick("limit")(out.burdenLimit),
      lines: out.lines.map((line) => ({
        ...pick("id", "person", "date", "service", "copaymentSum")(line), ...amounts(line),
      })),
      months: out.months.map(amounts),
      totals: amounts(out.totals),
      withoutTariff: amounts(out.withoutTariff),
      ...(out.exemption && { exemption: pick("date", "expenseId")(out.exemption) }),
      ...(out.refund && {
        refund: pick("eligible", "months", "amount", "benefitIfHandedIn", "laterLoss", "advice")(out.refund),
      }),
      ...(out.balance && { balance: pick("ifHandedIn", "ifKept")(out.balance) }),
    }),
  },
  lateEntrySurcharge: {
    call: (input, opts) => tarifwerk.lateEntrySurcharge(input, opts),
    part: pick("months", "surcharge"),
  },
  arrearsSurcharge: {
    call: (input, opts) => tarifwerk.arrearsSurcharge(input, opts),
    part: pick("surcharge"),
  },
  renewal: {
    call: (input, opts) => tarifwerk.renewal(input, opts),
    part: (out) => ({
      ...pick("noticeDeadline", "priceDate", "priceListId", "listFee", "fee", "change", "increaseBlocked")(out),
      otherReading: pick("priceDate", "fee")(out.otherReading),
      newTerm: pick("from", "to")(out.newTerm),
    }),
  },
  serviceCredit: {
    call: (input, opts) => tarifwerk.serviceCredit(input, opts),
    part: (out) => ({
      months: out.months.map((month) => ({
        ...pick("month", "outageMinutes", "offsetMinutes", "remainingMinutes", "closingCreditMinutes", "percent", "fee",
          "reduction")(month),
        ...(month.otherReading && { otherReading: pick("tierBasis", "reduction")(month.otherReading) }),
      })),
      total: out.total,
      availability: out.availability.map(pick("year", "percent", "met")),
    }),
  },
  quoteCsv: {
    call: (input, opts) => tarifwerk.quoteCsv(input.csv, input.list, input.date, opts),
    part: quotedTable,
  },
  readQualityReport: {
    call: (input, opts) => tarifwerk.readQualityReport(reportBytes(input), input.fileName, opts),
    part: (out) => ({
      ...pick("name", "ik", "site", "street", "postcode", "town", "beds", "yearSource")(out),
      cases: caseCount(out.cases),
    }),
  },
  combineQualityReports: {
    call: (input, opts) => tarifwerk.combineQualityReports(input.reports, opts),
    part: (out) => ({ cases: caseCount(out.cases) }),
  },
};

function answer({ function: name, input }, opts) {
  const { call, part } = functions[name];
  try {
    return { ok: part(call(input, opts)) };
  } catch (error) {
    if (error instanceof Error && error.name === "TarifwerkError" && Array.isArray(error.problems)) {
      return { error: error.problems.map((problem) => problem.path), problems: error.problems };
    }
    return { broken: String(error?.stack ?? error) };
  }
}

function agrees(expected, got) {
  if ("ok" in expected) return "ok" in got && isDeepStrictEqual(got.ok, expected.ok);
  return "error" in got && got.error.some((path) => expected.error.includes(path));
}

const missing = Object.keys(functions).filter((name) => typeof tarifwerk[name] !== "function");
if (missing.length) console.log(`the package has no ${missing.join(", ")}: those cases fail without being printed`);

const tally = new Map();
const count = (table, key, ok) => {
  const row = table.get(key) ?? [0, 0];
  row[ok ? 0 : 1] += 1;
  table.set(key, row);
};
const open = new Map();
const openExample = new Map();
let passed = 0, failed = 0, shown = 0, wider = 0;
const widerExamples = [];

function report(line, expected, got) {
  console.log(`--- case ${line.n} ${line.function} ${(line.tags ?? []).join(" ")}${line.bad ? " (bad input)" : ""}`);
  console.log("input   ", JSON.stringify(line.input));
  console.log("expected", JSON.stringify(expected));
  console.log("got     ", JSON.stringify(got));
  if ("ok" in expected && "ok" in got) differences(expected.ok, got.ok, "");
}

/** The places where two answers differ. */
function differences(expected, got, path) {
  if (isDeepStrictEqual(expected, got)) return;
  if (!(expected && got && typeof expected === "object" && typeof got === "object")) {
    console.log(`  ${path || "/"}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    return;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    differences(expected[key], got[key], `${path}/${key}`);
  }
}

function take(line) {
  const expected = line.answer;
  if (missing.includes(line.function)) {
    if (!line.open) failed += 1;
    return;
  }
  const got = answer(line, { steps: false });
  let ok = agrees(expected, got);
  if (ok && line.n % 8 === 0) {
    // Steps and language change nothing in the numbers.
    const again = answer(line, line.n % 16 === 0 ? undefined : { lang: "en" });
    ok = "ok" in expected ? isDeepStrictEqual(again.ok, got.ok) : isDeepStrictEqual(again.error, got.error);
    if (!ok) got.withSteps = again;
  }
  if (line.open) {
    count(open, line.open, ok);
    if (!ok && !openExample.has(line.open)) openExample.set(line.open, [line, expected, got]);
    return;
  }
  if (ok) passed += 1;
  else failed += 1;
  for (const tag of [line.function, ...(line.tags ?? []).map((t) => `${line.function} ${t}`)]) {
    count(tally, line.bad ? `${line.function}, bad input` : tag, ok);
    if (line.bad) break;
  }
  if (!ok && shown < Number(options.show)) {
    shown += 1;
    report(line, expected, got);
  }
  if (ok && "error" in expected && got.error.some((path) => !expected.error.includes(path))) {
    wider += 1;
    if (widerExamples.length < 3) widerExamples.push([line, expected, got]);
  }
}

const oracle = spawn("python3", [
  fileURLToPath(new URL("oracle.py", import.meta.url)),
  "cases", "--seed", options.seed, "--count", options.count, "--answers",
  ...(options.function ? ["--function", options.function] : []),
], { stdio: ["ignore", "pipe", "inherit"] });
const ended = new Promise((resolve) => oracle.on("close", resolve));
for await (const line of createInterface({ input: oracle.stdout })) take(JSON.parse(line));
const code = await ended;

const faulty = [...tally].filter(([, [, bad]]) => bad > 0);
if (faulty.length) console.log("\nfailures by kind of case (failed of all):");
for (const [name, [good, bad]] of faulty) console.log(`  ${name}: ${bad} of ${good + bad}`);
if (open.size) console.log("\nopen questions, not counted (agreeing of all; first difference):");
for (const [topic, [good, bad]] of [...open].sort()) {
  console.log(`  ${topic}: ${good} of ${good + bad}`);
  if (openExample.has(topic)) {
    const [line, expected, got] = openExample.get(topic);
    const short = (value) => JSON.stringify(value).slice(0, 400);
    console.log(`    input ${short(line.input)}\n    oracle ${short(expected)}\n    package ${short(got)}`);
  }
}
if (wider) console.log(`\nbad input where the package names further paths than the oracle: ${wider}, for information`);
for (const example of widerExamples) report(...example);
if (code !== 0) console.log(`\nthe oracle ended with code ${code}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && code === 0 && passed > 0 ? 0 : 1;
