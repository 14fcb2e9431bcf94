import type { Lang } from "../../text/language.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import type { CalendarFileInput, LicenseFee } from "../engine.js";
import { money, shortDateText } from "../shared/format.js";
import type { QuoteDocument } from "./document-draft.js";

/** The dates that follow from a quote: its last day, and each year's invoice and due date. */
export function calendarOf(fee: LicenseFee, { institution, number }: QuoteDocument, stamp: string, lang: Lang): CalendarFileInput {
  const words = quoteDocumentText[lang];
  const named = number === "" ? [] : [words.events.number(number)];
  const described = (lines: readonly string[]): { description?: string } => (lines.length === 0 ? {} : { description: lines.join("\n") });
  return {
    name: words.calendarName(institution),
    stamp,
    events: [
      ...(fee.validUntil === undefined ? [] : [{ date: fee.validUntil, title: words.events.valid(institution), ...described(named) }]),
      ...fee.years.flatMap(({ invoiceDate, dueDate, gross, from, to }) => {
        const amount = words.events.amount(money(gross, lang), shortDateText(from, lang), shortDateText(to, lang));
        return [
          { date: invoiceDate, title: words.events.invoice(institution), ...described([amount, ...named]) },
          { date: dueDate, title: words.events.due(institution), ...described([amount, ...named]) },
        ];
      }),
    ],
  };
}
