import { css } from "lit";

/** The element as a box, its letters, and what every part shares. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 280px);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* Not on the host: a rule of the page for all elements would come before ours and be handed down. */
  .calculator {
    font-family: var(--tarifwerk-font, inherit);
    font-size: max(1em, 16px);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    color: var(--_text);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    cursor: auto;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    overflow-wrap: break-word;
    hyphens: manual;
  }

  h2,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  /* One endless word must not make these wider than their place. */
  legend,
  .problem,
  .notice,
  .plain,
  .fold-label,
  .fold-hint {
    overflow-wrap: anywhere;
  }

  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .icon-shape {
    fill: var(--_bad);
  }

  .icon-mark {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.6;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .strong {
    font-weight: 600;
  }
`;
