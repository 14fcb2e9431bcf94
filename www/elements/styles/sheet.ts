import { css } from "lit";

/** The quote as a page of paper, on the screen and in print. */
export const sheet = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3.5);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 3);
    background: var(--_field);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.45;
    min-inline-size: 0;
    container: sheet / inline-size;
  }

  .sheet > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-content: flex-start;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
  }

  .sender {
    flex-basis: 100%;
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .recipient span {
    display: block;
  }

  .recipient.lacking {
    color: var(--_muted);
  }

  .sheet-facts {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 calc(var(--_space) * 3);
    align-content: start;
    font-size: var(--_small);
  }

  .sheet-facts > div {
    display: contents;
  }

  .sheet-facts dt {
    color: var(--_muted);
  }

  .sheet h3 {
    margin-block-start: calc(var(--_space) * 2);
    font-size: var(--_title);
  }

  .sheet-subject {
    margin-block-start: calc(var(--_space) * -3);
    font-weight: 600;
  }

  .sheet .example-list {
    white-space: normal;
  }

  .sheet-terms {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  .sheet .lines td {
    padding-inline-start: calc(var(--_space) * 3);
  }

  .year-table {
    font-size: var(--_small);
  }

  .year-table th,
  .year-table td {
    padding-inline-start: calc(var(--_space) * 2);
  }

  .year-table tr > :first-child {
    padding-inline-start: 0;
  }

  .sheet-foot {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sheet p,
  .sheet th,
  .sheet dd {
    overflow-wrap: anywhere;
  }

  /* Narrow: amounts move below what they are for where they find no room, and each says what it is. */
  @container sheet (max-width: 439.9px) {
    .sheet :is(.lines, .year-table),
    .sheet :is(.lines, .year-table) :is(caption, thead, tbody, tfoot) {
      display: block;
    }

    .sheet :is(.lines, .year-table) tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: calc(var(--_space) * 3);
      padding-block: calc(var(--_space) * 2);
      border-block-end: 1px solid var(--_line);
    }

    .sheet :is(.lines, .year-table) :is(th, td) {
      padding: 0;
      border: 0;
    }

    .sheet .lines th {
      flex: 1 1 7em;
    }

    .sheet .lines td {
      margin-inline-start: auto;
    }

    .sheet .lines tfoot tr:first-child {
      border-block-start: 2px solid var(--_text);
    }

    .sheet .year-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .year-table th,
    .year-table td {
      flex: 1 1 100%;
    }

    .year-table td {
      display: flex;
      justify-content: space-between;
    }

    .year-table td::before {
      content: attr(data-label);
      color: var(--_muted);
    }
  }

  @container sheet (max-width: 219.9px) {
    .sheet-facts {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (min-width: 640px) {
    .sheet {
      padding: calc(var(--_space) * 7);
    }
  }

  @media print {
    .calculator:has(.sheet) :is(.head, .inputs, .answer, .outcome > .chart, .scenarios),
    .reasons:has(.sheet) > :not(.sheet, .second-page),
    .second-page summary,
    .sheet .recipient.lacking {
      display: none;
    }

    .calculator:has(.sheet) .layout {
      padding: 0;
    }

    .sheet {
      padding: 0;
      border: 0;
      background: none;
    }

    .sheet > header {
      min-block-size: 45mm;
    }

    .second-page {
      break-before: page;
    }

    .second-page .fold {
      border: 0;
    }
  }
`;
