import { css } from "lit";

/** Lists of amounts, tables and the derivation: words on the left, figures on the right, a line above each result. */
export const figures = css`
  .sum,
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 5);
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.5);
  }

  .sum dd,
  .step-amount,
  td {
    text-align: end;
    white-space: nowrap;
  }

  .sum-hint,
  .step-citation {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    font-weight: 400;
  }

  .total,
  .final {
    font-weight: 650;
  }

  .sum.total,
  .step.final {
    border-block-start: 2px solid var(--_text);
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 2);
  }

  .step {
    padding-block: calc(var(--_space) * 2);
  }

  .step-text {
    max-inline-size: 60ch;
  }

  .step-citation {
    grid-column: 1;
    text-wrap: pretty;
  }

  .neighbours {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 70ch;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }

  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: calc(var(--_space) * 1);
  }

  th,
  td {
    padding: calc(var(--_space) * 2) 0 calc(var(--_space) * 2) calc(var(--_space) * 4);
    vertical-align: baseline;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }

  tr > :first-child {
    padding-inline-start: 0;
  }

  th:first-child {
    text-align: start;
  }

  th.number,
  td:first-child {
    text-align: end;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_small);
  }

  tr.total > *,
  tr.applies > * {
    font-weight: 650;
  }

  tfoot tr:first-child > * {
    border-block-start: 2px solid var(--_text);
  }

  .years {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
  }

  .years li + li {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  .badge {
    display: inline-block;
    padding-inline: calc(var(--_space) * 1.5);
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    white-space: nowrap;
  }
`;
