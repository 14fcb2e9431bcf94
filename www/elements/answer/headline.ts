import { html, nothing, type TemplateResult } from "lit";

/** The answer: what the number is, the number, and one sentence that says it in full. */
export function renderHeadline(label: string, number: string, sentence: string, remark?: string): TemplateResult {
  return html`<p class="answer-label">${label}</p>
    <p class="answer-number" part="number">${number}</p>
    <p class="answer-sentence" part="sentence">${sentence}</p>
    ${remark === undefined ? nothing : html`<p class="answer-remark">${remark}</p>`}`;
}
