import { copaymentText } from "../../text/copayment.js";
import type { Lang } from "../../text/language.js";
import type { CopaymentInput } from "../engine.js";
import type { Sample } from "../shared/calculator.js";
import { daysAfter } from "../shared/today.js";

/** Examples of one click; the amounts in their names are those of their inputs. */
export function copaymentSamples(date: string, lang: Lang): readonly Sample<CopaymentInput>[] {
  const names = copaymentText[lang].samples;
  return [
    {
      name: names.fixedAmount,
      input: { service: "medicine", date, price: "82.40", fixedAmount: "60.00" },
      opens: ["special"],
    },
    { name: names.physiotherapy, input: { service: "remedy", date, price: "120.00" } },
    { name: names.hospital, input: { service: "hospital", date, until: daysAfter(date, 4) } },
    { name: names.trip, input: { service: "transport", date, price: "38.00", quantity: 2 } },
    { name: names.nursing, input: { service: "home-nursing", date, price: "42.00", serviceDays: 10 } },
  ];
}
