import { deadlinesText } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { DeadlinesInput } from "../engine.js";
import type { Sample } from "../shared/calculator.js";

/** Examples of one click, one for each document. */
export function deadlinesSamples(lang: Lang): readonly Sample<DeadlinesInput>[] {
  const names = deadlinesText[lang].samples;
  return [
    { name: names.conus, input: { system: "conus", events: { "term-end": "2026-12-31" } } },
    {
      name: names.mediambulant,
      input: { system: "mediambulant", events: { "insurance-start": "2026-03-31", "contract-concluded": "2026-03-16" } },
    },
    { name: names.kvConnect, input: { system: "kv-connect", events: { "terms-entry-into-force": "2026-12-01" } } },
    { name: names.clickdoc, input: { system: "clickdoc", events: { "contract-notice": "2026-11-15" } } },
    { name: names.bkkSbh, input: { system: "bkk-sbh", events: { "prescription-dispensed": "2026-11-02" } } },
  ];
}
