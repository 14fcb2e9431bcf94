import type { Lang } from "../../text/language.js";
import { serviceCreditText } from "../../text/service-credit.js";
import type { Outage, ServiceCreditInput } from "../engine.js";
import type { Sample } from "../shared/calculator.js";

/** Years of one click; fees and outages are made up. */
export function serviceCreditSamples(year: number, lang: Lang): readonly Sample<ServiceCreditInput>[] {
  const names = serviceCreditText[lang].samples;
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  const outage = (start: string, end: string, more: Partial<Outage> = {}): Outage => ({
    start: `${year}-${start}`,
    end: `${year}-${end}`,
    cause: "unplanned",
    ...more,
  });
  return [
    { name: names.long, input: { ...whole, annualFee: "10800.00", outages: [outage("04-14T09:00", "04-15T23:30")] } },
    {
      name: names.covered,
      input: {
        ...whole,
        annualFee: "10800.00",
        outages: [outage("02-10T06:00", "02-10T09:30"), outage("05-19T13:15", "05-20T08:45"), outage("09-03T04:00", "09-03T07:00")],
      },
    },
    {
      name: names.maintenance,
      input: {
        ...whole,
        annualFee: "12000.00",
        outages: [
          outage("01-20T08:00", "01-20T16:00", { cause: "announced", announcedAt: `${year}-01-19T20:00` }),
          outage("02-17T20:00", "02-17T22:00", { cause: "announced", announcedAt: `${year}-02-12T09:00` }),
          outage("03-05T08:00", "03-05T18:00", { cause: "force-majeure" }),
        ],
      },
    },
    {
      name: names.opening,
      input: {
        ...whole,
        annualFee: "24000.00",
        openingCreditMinutes: 750,
        outages: [outage("01-12T07:00", "01-12T18:00"), outage("02-03T05:00", "02-06T22:00")],
      },
    },
  ];
}
