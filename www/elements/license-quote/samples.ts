import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import type { LicenseFeeInput, PriceList } from "../engine.js";
import type { Sample } from "../shared/calculator.js";

/** Examples of one click: hospitals at the quartiles of the German quality reports. */
export function licenseQuoteSamples(priceList: PriceList, date: string, year: number, lang: Lang): readonly Sample<LicenseFeeInput>[] {
  const words = licenseQuoteText[lang];
  const { small, middle, large } = words.samples;
  return [
    {
      name: small,
      input: {
        priceList,
        date,
        cases: { inpatient: 1968, outpatient: 4200, year, source: "estimate", assumptions: words.sampleAssumption },
      },
    },
    { name: middle, input: { priceList, date, cases: { inpatient: 6791, outpatient: 13186, year, source: "quality-report" } } },
    {
      name: large,
      input: {
        priceList,
        date,
        cases: { inpatient: 15260, outpatient: 41300, year, source: "institution" },
        discounts: [{ percent: "10", reason: words.sampleReason }],
      },
      opens: ["discounts"],
    },
  ];
}
