import { html, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import type { Failure } from "../engine.js";
import { problemIcon } from "../fields/problem-icon.js";

/** Says in words that there is no calculator, why, and what to do. */
export function renderFailure(failure: Failure, lang: Lang): TemplateResult {
  const words = commonText[lang].failure;
  const advice = {
    blocked: words.blockedAdvice,
    unsupported: words.unsupportedAdvice,
    outdated: words.outdatedAdvice,
    broken: words.brokenAdvice,
    unexpected: words.unexpectedAdvice,
  };
  return html`<div role="alert">
    <p class="prompt strong">${problemIcon()} ${words.title}</p>
    <p>${words[failure]}</p>
    <p>${advice[failure]}</p>
  </div>`;
}
