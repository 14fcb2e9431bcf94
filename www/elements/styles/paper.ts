import { css } from "lit";

/** Estimate and burden limit on paper: what was entered as text, the answer, pictures and findings beside each other, the
 *  calculation; one page for a usual year. */
export const paper = css`
  .print-only {
    display: none;
  }

  .beside,
  .beside > .column {
    display: contents;
  }

  @media print {
    .print-only {
      display: block;
    }

    .expense-sums.print-only {
      display: table;
    }

    .calculator:has(.given) {
      font-size: 9.5pt;
      line-height: 1.35;
    }

    .calculator:has(.given) .derivation {
      font-size: 0.92em;
    }

    .calculator:has(.given) :is(.inputs, .sums:has(~ .fold[data-print]), .wide:not(.opened)) {
      display: none;
    }

    .calculator:has(.given) .wide.opened {
      break-before: page;
    }

    .calculator:has(.given) .layout {
      padding-block-start: calc(var(--_space) * 2);
    }

    /* Beside each other as on the screen. Floats, since not every browser breaks a grid over pages. */
    .given {
      float: left;
      inline-size: 47%;
    }

    .given dl > div {
      display: grid;
      grid-template-columns: minmax(min-content, 1fr) auto;
      column-gap: calc(var(--_space) * 3);
      break-inside: avoid;
    }

    .given dd {
      max-inline-size: 22ch;
      text-align: end;
    }

    .given h3 {
      margin: 0;
      font-size: inherit;
    }

    .calculator:has(.given) .outcome {
      display: contents;
    }

    .calculator:has(.given) .answer.answered {
      margin: 0;
      margin-inline-start: 53%;
      padding-block: calc(var(--_space) * 2);
    }

    .calculator:has(.given) .reasons {
      clear: both;
      padding-block-start: calc(var(--_space) * 4);
    }

    .calculator:has(.given) .answer-sentence {
      max-inline-size: none;
    }

    .calculator:has(.given) .reasons {
      display: block;
    }

    .calculator:has(.given) .reasons > :not(.print-only, .beside) + *,
    .beside + *,
    .expense-sums {
      margin-block-start: calc(var(--_space) * 2);
    }

    .beside {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
      gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
      align-items: start;
    }

    .beside > .column {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_space) * 2);
    }

    .beside .finding {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      border: 0;
      gap: var(--_space);
    }

    .beside .finding > :is(h3, .strong) {
      margin: 0;
      font-size: inherit;
    }

    .calculator:has(.given) :is(.sum, .step, th, td) {
      padding-block: calc(var(--_space) * 0.5);
    }

    .calculator:has(.given) .advice {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--_space) calc(var(--_space) * 6);
      max-inline-size: none;
      padding: 0;
      border: 0;
    }

    .advice > h3,
    .advice > .advice-reasons {
      grid-column: 1 / -1;
      margin: 0;
      font-size: inherit;
    }

    .advice .strong {
      margin: 0;
    }

    /* The sentence of the advice names these amounts. */
    .advice > p:not(.strong) + .sums {
      display: none;
    }

    /* Sentence and source in one line, the amount at its end. */
    .calculator:has(.given) .step {
      display: flow-root;
    }

    .calculator:has(.given) :is(.step-text, .step-citation) {
      display: inline;
    }

    .calculator:has(.given) .step-amount {
      float: right;
      padding-inline-start: calc(var(--_space) * 3);
    }

    .calculator:has(.given) .step-citation {
      margin-inline-start: 1ch;
    }

    .calculator:has(.given) .warnings li {
      max-inline-size: none;
      padding: 0 0 0 calc(var(--_space) * 2);
      background: none;
    }

    .calculator:has(.given) .fold > summary {
      min-block-size: 0;
      padding-block: 0;
      break-after: avoid;
    }

    .expense-sums caption {
      break-after: avoid;
    }

    .calculator:has(.given) :is(.fold-label, .expense-sums caption) {
      color: inherit;
      font-weight: 650;
    }

    .fold + .fold {
      margin-block-start: 0;
    }

    /* The sum stands below the last line, not at the foot of every page. */
    .calculator:has(.given) tfoot {
      display: table-row-group;
    }
  }
`;
