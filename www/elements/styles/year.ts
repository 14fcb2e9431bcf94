import { css } from "lit";

/** The cost estimator: parts of its long form, rows of expenses, its two pictures and its findings. */
export const year = css`
  h3 {
    margin: 0;
    font-size: var(--_large);
    line-height: 1.3;
    font-weight: 650;
  }

  .form-part {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  .form-part + .form-part {
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_line);
  }

  .fold + .form-part,
  .form-part:has(> .fold:last-child) + .form-part {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * -3);
  }

  .preset {
    min-block-size: 44px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3.5);
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    line-height: 1.3;
    text-align: start;
  }

  .preset > span {
    color: var(--_accent);
    font-weight: 650;
  }

  .preset:hover {
    border-color: var(--_accent);
    background: var(--_quiet);
  }

  .nothing-yet {
    color: var(--_muted);
  }

  .expense {
    position: relative;
  }

  .expense > .fold {
    margin: 0;
    border-block-start: 0;
  }

  .expense > .fold > summary {
    flex-direction: column;
    min-block-size: 64px;
    padding-inline-end: calc(48px + var(--_space) * 8);
  }

  .expense > .fold > summary::after {
    inset-inline-end: calc(48px + var(--_space) * 3);
    inset-block-start: 25px;
  }

  .expense > .fold[open] > summary::after {
    inset-block-start: 29px;
  }

  .expense .fold .fold:last-child {
    border-block-end: 0;
    margin-block-end: calc(var(--_space) * -5);
  }

  .expense.faulty-row > .fold > summary {
    padding-inline-start: calc(var(--_space) * 7);
  }

  .row-mark {
    position: absolute;
    inset-block-start: calc(var(--_space) * 3);
    inset-inline-start: 0;
  }

  .remove {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 0;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_title);
    line-height: 1;
  }

  .remove:hover {
    color: var(--_bad);
    background: var(--_quiet);
  }

  .listed {
    gap: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line);
  }

  .listed .plain {
    align-self: flex-start;
    min-block-size: 44px;
    font-weight: 400;
  }

  .finding {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    max-inline-size: 70ch;
  }

  .finding p {
    text-wrap: pretty;
  }

  .finding .strong {
    margin-block-start: calc(var(--_space) * 2);
  }

  .advice {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_control);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .advice-reasons {
    padding-inline-start: calc(var(--_space) * 5);
    list-style: disc;
  }

  .limit-line {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 7 4;
  }

  .chart .row-label {
    fill: var(--_text);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .share {
    stroke: var(--_surface);
    stroke-width: 1;
  }

  .share.copayment,
  .share-ink {
    fill: var(--_text);
  }

  .share-ground {
    fill: var(--_surface);
  }

  .share.excess,
  .share.rest {
    stroke: var(--_text);
  }

  .share.tariff {
    fill: var(--_accent);
  }

  .share.statutory {
    fill: var(--_line);
    stroke: var(--_control);
  }

  .leader {
    fill: none;
    stroke: var(--_muted);
  }

  /* The form is longer than a window: the answer goes along beside it. */
  @media (min-height: 640px) and (not print) {
    @container (min-width: 640px) {
      .layout:has(.form-part) > .outcome {
        align-self: stretch;
      }

      .layout:has(.form-part) .answer.answered {
        position: sticky;
        inset-block-start: 0;
        min-block-size: 0;
        z-index: 1;
      }
    }
  }

  @media print {
    .presets,
    .remove,
    .form-part > .hint,
    .nothing-yet,
    .listed .plain {
      display: none;
    }

    .form-part,
    .expenses {
      display: block;
      padding: 0;
      border: 0;
    }

    h3 {
      margin-block-start: calc(var(--_space) * 3);
      break-after: avoid;
    }

    .inputs .expenses .fold:not([open]) {
      display: block;
    }

    .inputs .expenses .fold-hint {
      display: inline;
      margin-inline-start: 1ch;
    }

    .expense > .fold > summary {
      display: block;
      min-block-size: 0;
      padding: calc(var(--_space) * 1) 0;
    }

    .expenses .fold-content {
      display: none;
    }

    .finding,
    .wide {
      margin-block-start: calc(var(--_space) * 4);
    }

    .finding {
      break-inside: avoid;
    }

    .advice {
      border-width: 1px;
    }

    .share {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .limit-line,
    .leader {
      stroke: CanvasText;
    }

    .chart .row-label {
      fill: CanvasText;
      stroke: Canvas;
    }

    .share.copayment,
    .share-ink {
      fill: CanvasText;
    }

    .share-ground,
    .share.statutory {
      fill: Canvas;
    }

    .share.excess,
    .share.rest,
    .share.statutory {
      stroke: CanvasText;
    }

    .share.tariff {
      fill: Highlight;
    }
  }
`;
