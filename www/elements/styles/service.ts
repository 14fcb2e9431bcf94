import { css } from "lit";

/** Outages, the tiers of a contract, and the picture of both. */
export const service = css`
  .outages {
    gap: calc(var(--_space) * 3);
  }

  .outages:focus-visible {
    outline-offset: 6px;
  }

  .moments {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .duplicate,
  .more-rows,
  .tiers > .plain {
    align-self: flex-start;
    min-block-size: 44px;
    font-weight: 400;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .add:disabled {
    color: var(--_muted);
    border-color: var(--_line);
    background: none;
    cursor: default;
  }

  .list-report:empty {
    display: none;
  }

  .list-faults {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }

  .price-lists {
    gap: calc(var(--_space) * 3);
  }

  .held-lists {
    border-block-start: 1px solid var(--_line);
  }

  .held-list {
    position: relative;
    padding-block: calc(var(--_space) * 2.5);
    padding-inline-end: 52px;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .restore {
    align-self: flex-start;
    min-block-size: 44px;
    font-weight: 400;
  }

  .lines th {
    overflow-wrap: anywhere;
  }

  .due .step-citation:empty {
    display: none;
  }

  .tier {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 44px;
    gap: calc(var(--_space) * 3);
    align-items: end;
  }

  .tier .remove {
    position: static;
  }

  .bar-rest {
    fill: var(--_text);
  }

  .bar-offset {
    fill: var(--_line);
    stroke: var(--_control);
  }

  .outage-chart .limit-line {
    stroke: var(--_muted);
    stroke-width: 1;
  }

  .chart .tier-label {
    fill: var(--_muted);
  }

  .service-months td {
    white-space: normal;
  }

  .service-months .own {
    font-weight: 400;
  }

  .service-months .applies .own,
  .service-months .total .own {
    font-weight: 650;
  }

  .service-months .none {
    color: var(--_muted);
  }

  @container (min-width: 640px) and (max-width: 899.9px) {
    .service-months {
      font-size: 0.8125rem;
    }

    .service-months th,
    .service-months td {
      padding-inline-start: var(--_space);
    }

    .service-months thead th {
      font-size: inherit;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    .service-months tr > :first-child {
      padding-inline-start: 0;
    }
  }

  @container (max-width: 639.9px) {
    .service-months .bare,
    .service-months .none,
    .service-months .uneventful td:not(.credit) {
      display: none;
    }
  }

  @media print {
    .duplicate,
    .more-rows {
      display: none;
    }

    .bar-rest,
    .bar-offset {
      print-color-adjust: exact;
    }

    /* A year with its table has room on one page. */
    .outage-chart .chart-drawing {
      inline-size: auto;
      block-size: 190px;
    }

    .layout:has(.one-page) {
      font-size: 9.5pt;
      line-height: 1.4;
    }

    .layout:has(.one-page) .answer-number {
      font-size: 2em;
    }

    .layout:has(.one-page) :is(.answer-sentence, .disclaimer, .finding, .warnings li) {
      max-inline-size: none;
      text-wrap: wrap;
    }

    .layout:has(.one-page) .warnings li {
      padding-block: var(--_space);
    }

    .outages .expense > .fold > summary {
      padding-block: 0;
    }

    .layout:has(.one-page) .answer.answered {
      margin-block: calc(var(--_space) * 2);
      padding-block: calc(var(--_space) * 1.5);
    }

    .layout:has(.one-page) .reasons {
      gap: calc(var(--_space) * 2);
    }

    .layout:has(.one-page) :is(.finding, .wide) {
      gap: var(--_space);
      margin-block-start: var(--_space);
    }

    .layout:has(.one-page) .sum {
      padding-block: 0;
    }

    .layout:has(.one-page) .due {
      display: grid;
      grid-template-columns: 17em minmax(0, 1fr);
      column-gap: calc(var(--_space) * 3);
      padding-block: var(--_space);
      max-inline-size: none;
    }

    .layout:has(.one-page) .due-day {
      grid-row: 1 / span 2;
      align-content: start;
    }

    .layout:has(.one-page) .outcome {
      gap: calc(var(--_space) * 2);
    }

    .layout:has(.one-page) :is(.due .badge, .due-state) {
      display: none;
    }

    .layout:has(.one-page) :is(.radio, .check-row, .group, .held-list) {
      padding-block: 0;
    }

    /* The list below holds the same dates. */
    .layout:has(.one-page) .timeline {
      display: none;
    }

    .outages .hint,
    .price-lists .hint[id],
    .held-list .remove {
      display: none;
    }

    .service-months {
      font-size: 8.5pt;
    }

    .service-months th,
    .service-months td {
      padding-block: 1px;
      padding-inline-start: calc(var(--_space) * 2);
      white-space: nowrap;
    }

    .service-months thead th {
      white-space: normal;
    }

    .service-months tr > :first-child {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .bar-rest {
      fill: CanvasText;
    }

    .bar-offset {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
