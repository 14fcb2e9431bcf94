import type { Lang } from "../../text/language.js";
import { renewalText } from "../../text/renewal.js";
import type { PriceList, RenewalInput } from "../engine.js";
import type { Sample } from "../shared/calculator.js";
import { yearOf } from "../shared/today.js";
import { examplePriceLists } from "./example-price-lists.js";
import { renewalsFrom } from "./lists.js";

/** Renewals of one click; fees and discounts are made up, the cases are the quartiles of the German quality reports. */
export function renewalSamples(priceLists: readonly PriceList[], year: number, lang: Lang): readonly Sample<RenewalInput>[] {
  const words = renewalText[lang];
  const end = firstEnd(priceLists, year);
  const reference = yearOf(end) - 2;
  const common = { termEnd: end, priceLists: [...priceLists] };
  const middle = { inpatient: 6791, outpatient: 13186, year: reference, source: "quality-report" as const };
  return [
    { name: words.samples.blocked, input: { ...common, currentFee: "9000.00", cases: middle } },
    {
      name: words.samples.notified,
      input: { ...common, currentFee: "9000.00", cases: middle, notifiedOn: `${yearOf(end)}-09-01` },
    },
    {
      name: words.samples.decrease,
      input: {
        ...common,
        currentFee: "13800.00",
        cases: middle,
        discounts: [{ percent: "10", reason: words.sampleReason }],
      },
      opens: ["discounts"],
    },
    {
      name: words.samples.readings,
      input: {
        termEnd: "2026-12-31",
        priceLists: [...examplePriceLists],
        currentFee: "9600.00",
        cases: { ...middle, year: 2024 },
        notifiedOn: "2026-09-15",
      },
    },
  ];
}

/** The end of the first year from the wished one on whose renewal has a list in force: prices are those of late September. */
function firstEnd(lists: readonly PriceList[], wished: number): string {
  const [first] = lists.flatMap((list) => renewalsFrom(list) ?? []).sort();
  const from = first === undefined ? wished : yearOf(first) + (first.slice(5) > "09-20" ? 1 : 0);
  return `${Math.max(wished, from)}-12-31`;
}
