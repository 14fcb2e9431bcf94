import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { priceListText } from "../../text/price-list.js";
import { fieldId } from "../fields/field-id.js";
import { problemIcon } from "../fields/problem-icon.js";

export type Further = Readonly<Record<string, unknown>>;

/** Fields that the engine does not know, each with a sentence and a way to take it away. */
export function renderFurther(
  place: string,
  further: Further,
  sentence: (name: string) => string,
  lang: Lang,
  remove: (rest: Further) => void,
): TemplateResult | typeof nothing {
  const names = Object.keys(further);
  if (names.length === 0) return nothing;
  const words = priceListText[lang];
  return html`<ul class="further" aria-label=${words.unknownFields}>
    ${names.map(
      (name) => html`<li>
        <p class="problem">
          ${problemIcon()}<span><span class="visually-hidden">${commonText[lang].problem}: </span>${sentence(name)}</span>
        </p>
        <button
          type="button"
          class="plain"
          id=${fieldId(`${place}/${name}`)}
          @click=${() => remove(Object.fromEntries(Object.entries(further).filter(([other]) => other !== name)))}
        >
          ${words.removeUnknown(name)}
        </button>
      </li>`,
    )}
  </ul>`;
}
