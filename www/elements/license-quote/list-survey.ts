import type { Lang } from "../../text/language.js";
import { priceListText } from "../../text/price-list.js";
import type { PriceList, Tarifwerk, Warning } from "../engine.js";
import { Reader } from "../shared/reader.js";
import { today } from "../shared/today.js";
import { curveEnd, mostCases, type CurvePoint } from "./fee-chart.js";
import { readPriceList } from "./list-draft.js";
import type { HeldList } from "./shelf.js";

/** Without these a list is not finished, but its prices can be drawn. */
const nameFields = ["/id", "/title", "/vendor", "/validFrom"];

/** What the engine says of a list as it stands in its form. */
export interface ListSurvey {
  /** Which list on the shelf. */
  readonly key: number;
  /** The list as read, faults and all. */
  readonly read: PriceList;
  readonly warnings: readonly Warning[];
  /** The last state of the list that had no fault, for the curve. */
  readonly sound: PriceList | undefined;
  /** Whether that is what stands in the form. */
  readonly current: boolean;
  readonly title: string;
  /** Points of the curve, past a number of cases; `undefined` while no state was without fault. */
  curve(cases: number): readonly CurvePoint[] | undefined;
}

export function survey({ key, draft }: HeldList, before: ListSurvey | undefined, tarifwerk: Tarifwerk, lang: Lang): ListSurvey {
  const reader = new Reader(tarifwerk, lang);
  const read = readPriceList(draft, reader);
  const { untitled } = priceListText[lang];
  const named: PriceList = {
    ...read,
    id: read.id || untitled,
    title: read.title || untitled,
    vendor: read.vendor || untitled,
    validFrom: read.validFrom || today(),
  };
  const { problems, warnings } = tarifwerk.checkPriceList(named, { lang });
  const missing = reader.missing.filter((path) => !nameFields.includes(path));
  const current = problems.length === 0 && missing.length === 0 && reader.problems.size === 0;
  const sound = current ? named : before?.key === key ? before.sound : undefined;
  return {
    key,
    read,
    warnings,
    sound,
    current,
    title: (sound ?? named).title,
    curve: (cases) => (sound === undefined || cases > mostCases ? undefined : tarifwerk.feeCurve(sound, curveEnd(sound, cases), { lang })),
  };
}
