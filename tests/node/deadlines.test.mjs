// Deadlines and calendar files through the built package, the file read by somebody else's reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import ICAL from "ical.js";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const { calendarFile, deadlineRules, deadlines } = tarifwerk;

test("hand-worked dates of every rule", () => {
  const { examples } = JSON.parse(readFileSync(at("../vectors/deadlines.json"), "utf8"));
  for (const { system, events, rule, date } of examples) {
    const found = deadlines({ system, events }).deadlines.find((deadline) => deadline.rule === rule);
    assert.equal(found?.date, date, rule);
  }
  assert.equal(deadlineRules().length, examples.length);
});

test("rules of one system in both languages", () => {
  const german = deadlineRules("conus");
  const english = deadlineRules("conus", { lang: "en" });
  assert.deepEqual(german.map((rule) => rule.id), english.map((rule) => rule.id));
  assert.ok(german.every((rule, index) => rule.text !== english[index].text && rule.subject !== english[index].subject));
  assert.throws(() => deadlineRules("conus-2"), { name: "TarifwerkError" });
});

test("a calendar file read by another reader", () => {
  const { deadlines: dates } = deadlines({ system: "conus", events: { "term-end": "2026-12-31", "invoice-date": "2026-11-25" } });
  const events = dates.map(({ date, subject, text, citation }) => ({ date, title: subject, description: `${text}\n${citation}` }));
  const input = { name: "Fristen: CONUS", stamp: "2026-11-22", events };
  const file = calendarFile(input);
  assert.equal(file, calendarFile(structuredClone(input)));
  const component = new ICAL.Component(ICAL.parse(file));
  const read = component.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  assert.deepEqual(
    read.map((entry) => [entry.startDate.toString(), entry.startDate.isDate, entry.summary, entry.description]),
    events.map((event) => [event.date, true, event.title, event.description]),
  );
  for (const [index, entry] of read.entries()) {
    const next = new Date(`${events[index].date}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    assert.equal(entry.endDate.toString(), next.toISOString().slice(0, 10));
  }
  assert.equal(new Set(read.map((entry) => entry.uid)).size, read.length);
});
