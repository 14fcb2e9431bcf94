import { html, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { serviceCreditAnswerText } from "../../text/service-credit-answer.js";
import type { ServiceCredit, ServiceTerms } from "../engine.js";
import { percentText } from "../shared/format.js";

/** Each calendar year against what was promised. */
export function renderYears({ availability }: ServiceCredit, { availabilityTarget }: ServiceTerms, lang: Lang): TemplateResult {
  const words = serviceCreditAnswerText[lang];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.year}</th><th scope="col">${words.availability}</th>
        <th scope="col">${words.promise} ${percentText(availabilityTarget, lang)}</th>
      </tr>
    </thead>
    <tbody>
      ${availability.map(
        ({ year, percent, met }) => html`<tr>
          <th scope="row">${year}</th><td>${percentText(percent, lang)}</td><td>${met ? words.met : words.notMet}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
