import type { Lang } from "../../text/language.js";
import { renewalText } from "../../text/renewal.js";
import type { Renewal, RenewalInput } from "../engine.js";
import { dateText, money } from "../shared/format.js";

/** What the new term costs, and why. */
export function renewalSentence(input: RenewalInput, result: Renewal, lang: Lang): string {
  const { newTerm, fee } = result;
  return renewalText[lang].sentence(dateText(newTerm.from, lang), dateText(newTerm.to, lang), money(fee, lang), reasonOf(input, result, lang));
}

function reasonOf({ agreedFee, notifiedOn }: RenewalInput, result: Renewal, lang: Lang): string {
  const words = renewalText[lang].reasons;
  const { change, currentFee, increaseBlocked, listFee, priceDate } = result;
  if (agreedFee !== undefined) return words.agreed;
  if (increaseBlocked) return (notifiedOn === undefined ? words.untold : words.late)(money(listFee, lang), dateText(priceDate, lang));
  if (change === "none") return words.same;
  return words[change](money(currentFee, lang));
}
