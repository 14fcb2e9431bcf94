import { css } from "lit";

/** The table of receipts: as wide as the element, and a card for each receipt where that is narrow. */
export const receipts = css`
  .wide {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
  }

  .expense-lines .what {
    text-align: start;
  }

  .expense-lines .date {
    text-align: start;
  }

  .expense-lines .opens {
    min-block-size: 24px;
    font-weight: 400;
  }

  .expense-lines .own {
    font-weight: 650;
  }

  .line-steps > td {
    padding-inline: calc(var(--_space) * 5);
    background: var(--_quiet);
    text-align: start;
    white-space: normal;
  }

  @container (min-width: 640px) {
    .wide {
      grid-column: 1 / -1;
    }
  }

  /* Narrow: a card for each receipt. */
  @container (max-width: 639.9px) {
    .months {
      font-size: var(--_small);
    }

    .months th,
    .months td {
      padding-inline-start: calc(var(--_space) * 1.5);
    }

    .expense-lines,
    .expense-lines caption,
    .expense-lines tbody,
    .expense-lines tfoot,
    .line-steps,
    .line-steps > td {
      display: block;
    }

    .expense-lines thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .expense-lines tr:not(.line-steps) {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
      padding-block: calc(var(--_space) * 2);
      border-block-end: 1px solid var(--_line);
    }

    .expense-lines th,
    .expense-lines td {
      padding: 0;
      border: 0;
      text-align: start;
    }

    .expense-lines tfoot tr:first-child > * {
      border: 0;
    }

    /* Name and own cost in the first line, everything else small below. */
    .expense-lines .what,
    .expense-lines .total > th {
      order: -2;
      flex: 1 1 55%;
    }

    .expense-lines .own {
      order: -1;
    }

    .expense-lines td:not(.own) {
      color: var(--_muted);
      font-size: var(--_small);
    }

    .expense-lines td[data-label]::before {
      content: attr(data-label) " ";
      font-weight: 400;
    }

    .expense-lines .opens {
      min-block-size: 32px;
      font-weight: 600;
    }

    .expense-lines .line-steps > td {
      color: inherit;
      font-size: inherit;
    }

    .expense-lines .line-steps > td {
      padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    }
  }

  @media print {
    .expense-lines + .hint {
      display: none;
    }

    .expense-lines .opens {
      color: inherit;
      text-decoration: none;
    }
  }
`;
