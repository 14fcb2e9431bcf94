import { css } from "lit";

/** The sales desk: denser than the calculators for everybody, with tables that are typed into. */
export const desk = css`
  .figures {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
  }

  textarea {
    flex: 1 1 auto;
    inline-size: 100%;
    min-inline-size: 0;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    background: transparent;
    border: 0;
    border-radius: inherit;
    outline: none;
    resize: vertical;
    font: inherit;
    color: inherit;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .tool,
  .file-button .add {
    align-self: flex-start;
    min-block-size: 44px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
  }

  .tool:hover,
  .file-button .add:hover {
    border-color: var(--_accent);
    background: var(--_quiet);
  }

  .file-button {
    position: relative;
    display: inline-flex;
  }

  .drop-area {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }

  .drop-area.over {
    border-color: var(--_accent);
    background: var(--_quiet);
  }

  .drop-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .drop-area .hint {
    margin-block-start: calc(var(--_space) * 2);
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  progress {
    flex: 1 1 8em;
    min-inline-size: 6em;
    accent-color: var(--_accent);
  }

  .table-scroll {
    overflow-x: auto;
  }

  .reports th[scope="row"] {
    min-inline-size: 9em;
    text-align: start;
    white-space: normal;
  }

  .bulk-state {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
  }

  .bulk-state:empty {
    display: none;
  }

  .bulk-problems {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .link-tool {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
  }

  .link-tool .control input {
    text-overflow: ellipsis;
  }

  .notices {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }

  /* Stays where screen readers listen, and takes no room. */
  .notices:not(:has(*)) {
    position: absolute;
  }

  .notice {
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3.5);
    background: var(--_warn-surface);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    line-height: 1.45;
    max-inline-size: 70ch;
  }

  .notice.bad {
    border-color: var(--_bad);
  }

  .notice ul,
  .further {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .further .plain {
    min-block-size: 32px;
    font-weight: 400;
  }

  .bands th,
  .bands td {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1);
    border: 0;
    vertical-align: middle;
  }

  .bands thead th {
    text-align: end;
  }

  .bands .from {
    inline-size: 18%;
    padding-inline-start: 0;
    color: var(--_muted);
  }

  .bands .row-end {
    inline-size: 44px;
    padding-inline: 0;
  }

  .cell {
    inline-size: 100%;
    min-inline-size: 3em;
    min-block-size: 44px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    background: var(--_field);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    text-align: end;
  }

  .cell::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .cell:focus-visible {
    outline-offset: 0;
  }

  .wrong-cell {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }

  .take-away {
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    background: transparent;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_large);
  }

  .take-away:hover {
    background: var(--_quiet);
    color: var(--_text);
  }

  .bands .row-faults td {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
    white-space: normal;
  }

  .row-warning {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    background: var(--_warn-surface);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    font-size: var(--_small);
    line-height: 1.4;
  }

  .discount > legend + * {
    margin-block-start: var(--_space);
  }

  @container (max-width: 479.9px) {
    .bands .from,
    .bands thead th:first-child {
      display: none;
    }

    .bands td {
      padding-inline: 1px;
    }

    .cell {
      padding-inline: calc(var(--_space) * 1);
    }
  }

  /* Whoever types prices sees what becomes of the curve. */
  @container (min-width: 640px) {
    @media (min-height: 520px) {
      .layout:has(.bands :focus) .outcome {
        align-self: stretch;
      }

      .layout:has(.bands :focus) .outcome > .chart {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        padding-block: calc(var(--_space) * 2);
        background: var(--_surface);
      }
    }
  }

  .check-row span,
  .radio span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .kinds .field.check .check-row {
    padding-block: calc(var(--_space) * 2);
  }

  h3,
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }

  .scenarios ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5em), 1fr));
    gap: calc(var(--_space) * 3);
  }

  .scenarios li {
    padding: calc(var(--_space) * 3.5) calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .scenarios li:first-child {
    border-color: var(--_accent);
  }

  .scenarios .sum {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  .scenarios dt {
    flex: 1 1 7em;
  }

  .scenarios dd {
    margin-inline-start: auto;
  }

  .scenario-list {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .scenario-change {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* At a desk a mouse or the keyboard is at hand: more on one screen. A class and not what the layout has: for :has() browsers
     look at every part anew when one comes or goes. */
  @container (min-width: 640px) {
    @media not all and (pointer: coarse) {
      .layout.dense .inputs {
        gap: calc(var(--_space) * 3.5);
      }

      .layout.dense .row {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
        gap: calc(var(--_space) * 3);
      }

      .layout.dense :is(.control, .stepper) :is(input, select),
      .layout.dense .stepper button {
        min-block-size: 36px;
        padding-block: calc(var(--_space) * 1);
      }

      .layout.dense .check-row,
      .layout.dense .radio {
        min-block-size: 32px;
        padding-block: calc(var(--_space) * 1);
      }

      .layout.dense .fold > summary {
        min-block-size: 40px;
        padding-block: calc(var(--_space) * 2);
      }

      .layout.dense .fold > summary::after {
        inset-block-start: 14px;
      }

      .layout.dense .fold[open] > summary::after {
        inset-block-start: 18px;
      }

      .layout.dense .inputs .fold + .fold {
        margin-block-start: calc(var(--_space) * -3.5 - 1px);
      }

      .layout.dense .fold-content {
        gap: calc(var(--_space) * 3.5);
        padding-block: var(--_space) calc(var(--_space) * 4);
      }

      .layout.dense .fold-content .fold + .fold {
        margin-block-start: calc(var(--_space) * -3.5 - 1px);
      }

      .figures {
        gap: calc(var(--_space) * 3);
      }

      .tool,
      .file-button .add,
      .cell,
      .layout.dense .sample {
        min-block-size: 36px;
        padding-block: var(--_space);
      }

      .take-away {
        block-size: 36px;
      }
    }
  }

  @media print {
    .tools,
    .drop-area,
    .progress,
    .link-tool,
    .notices,
    .bands,
    .bands + .hint {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .notice,
    .row-warning {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
