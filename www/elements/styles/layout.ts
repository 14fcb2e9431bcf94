import { css } from "lit";

/** Question above; fields and answer side by side where there is room, below one another where there is not. */
export const layout = css`
  .head {
    padding: calc(var(--_space) * 5) calc(var(--_space) * 4) 0;
    max-inline-size: 44em;
  }

  h2 {
    font-size: var(--_title);
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }

  .lead {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_muted);
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .layout {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 6);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 4);
  }

  .inputs {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  /* Narrow: answer and reasons are children of the one column, so that the answer can stay at the foot of the window
     while the fields above it are filled in. */
  .outcome {
    display: contents;
  }

  .reasons {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  @media (min-height: 520px) {
    .answer.answered {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }

    input,
    select,
    summary,
    button {
      scroll-margin-block: calc(var(--_space) * 8) calc(var(--_space) * 52);
    }
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_space) * 5) calc(var(--_space) * 4);
    align-items: start;
  }

  @container (min-width: 640px) {
    .head {
      padding: calc(var(--_space) * 7) calc(var(--_space) * 7) 0;
    }

    .layout {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      gap: calc(var(--_space) * 8);
      padding: calc(var(--_space) * 6) calc(var(--_space) * 7) calc(var(--_space) * 7);
    }

    .outcome {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_space) * 6);
      min-inline-size: 0;
    }

    .answer.answered {
      position: static;
    }

    input,
    select,
    summary,
    button {
      scroll-margin-block: calc(var(--_space) * 8);
    }
  }

  @container (min-width: 960px) {
    .layout {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: calc(var(--_space) * 12);
    }
  }
`;
