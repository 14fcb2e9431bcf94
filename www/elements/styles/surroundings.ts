import { css } from "lit";

/** Print and forced colours. */
export const surroundings = css`
  @media print {
    .calculator {
      font-size: 10.5pt;
      border: 0;
      background: none;
    }

    .head {
      padding: 0;
    }

    .lead,
    .samples,
    .stepper button,
    .inputs .hint,
    .inputs .empty,
    .inputs .fold:not([open]),
    .reasons .fold:not([open]),
    .fold > summary::after,
    .fold-hint,
    .control.select::after,
    .field.check:not(:has(:checked)),
    .radio:not(:has(:checked)),
    .radio input,
    .add,
    .discount .radios,
    .discount .plain,
    .group:not(:has(:checked, .field:not(.check))),
    ::-webkit-calendar-picker-indicator {
      display: none;
    }

    .layout {
      display: block;
      padding: calc(var(--_space) * 4) 0 0;
    }

    .inputs,
    .fold-content,
    .row,
    .group {
      display: block;
      padding: 0;
    }

    .fold,
    .discount {
      border: 0;
      padding: 0;
    }

    .inputs .fold > summary,
    .inputs legend {
      min-block-size: 0;
      padding-block: calc(var(--_space) * 2) 0;
    }

    .inputs .field:not(.check, .radios, .empty) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }

    .field > label {
      font-weight: 400;
    }

    .control,
    .stepper {
      border: 0;
      background: none;
    }

    .control input,
    .control select,
    .stepper input {
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-align: start;
      field-sizing: content;
      inline-size: auto;
      flex: none;
    }

    .stepper {
      display: block;
    }

    .unit {
      padding-inline-start: 0.5ch;
    }

    .check-row,
    .radio {
      min-block-size: 0;
      padding-block: calc(var(--_space) * 0.5);
    }

    .answer,
    .answer.answered {
      position: static;
      min-block-size: 0;
      margin: calc(var(--_space) * 5) 0;
      padding: calc(var(--_space) * 3) 0;
      background: none;
      box-shadow: none;
      border-block: 2px solid;
      border-radius: 0;
      break-inside: avoid;
    }

    .step,
    .sum,
    tr,
    figure {
      break-inside: avoid;
    }

    .step,
    th,
    td {
      padding-block: var(--_space);
    }
  }

  @media (forced-colors: active) {
    .answer {
      border: 1px solid CanvasText;
      border-block-start-width: 3px;
    }

    .icon-shape {
      fill: CanvasText;
    }

    .icon-mark {
      stroke: Canvas;
    }

    .curve,
    .own-line,
    .axis {
      stroke: CanvasText;
    }

    .own-dot {
      fill: CanvasText;
      stroke: Canvas;
    }

    .chart text {
      fill: CanvasText;
    }

    .chart .own-label {
      fill: CanvasText;
      stroke: Canvas;
    }

    .control.select::after,
    .fold > summary::after {
      border-color: CanvasText;
    }
  }
`;
