import { css } from "lit";

/** Buttons, folded parts and examples. */
export const actions = css`
  .sample,
  .add {
    min-block-size: 44px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3.5);
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    line-height: 1.3;
    text-align: start;
  }

  .add {
    align-self: flex-start;
    color: var(--_accent);
    font-weight: 600;
  }

  .sample:hover,
  .add:hover {
    border-color: var(--_accent);
    background: var(--_quiet);
  }

  .plain {
    padding: 0;
    background: none;
    border: 0;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .plain:hover {
    text-decoration-thickness: 2px;
  }

  .reset,
  .discount .plain {
    align-self: flex-start;
    min-block-size: 44px;
    font-weight: 400;
  }

  .samples {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2.5);
  }

  .samples > p {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .samples ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .sample {
    font-size: var(--_small);
  }

  .fold {
    border-block: 1px solid var(--_line);
  }

  .fold + .fold {
    margin-block-start: calc(var(--_space) * -5 - 1px);
  }

  .fold > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 3);
    position: relative;
    min-block-size: 48px;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 8) calc(var(--_space) * 3) 0;
    cursor: pointer;
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary::after {
    content: "";
    position: absolute;
    inset-inline-end: calc(var(--_space) * 2);
    inset-block-start: 19px;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .fold[open] > summary::after {
    inset-block-start: 23px;
    rotate: 225deg;
  }

  .fold-label {
    color: var(--_accent);
    font-weight: 600;
  }

  .fold-hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .fold-content {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }

  @media (prefers-reduced-motion: no-preference) {
    .fold > summary::after {
      transition: rotate 120ms ease-out;
    }
  }
`;
