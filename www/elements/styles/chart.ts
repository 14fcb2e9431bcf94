import { css } from "lit";

/** The fee curve: told apart by thickness, dashes and direct labels, so that it reads in grey as well. */
export const chart = css`
  .chart figcaption {
    font-weight: 600;
    line-height: 1.4;
    margin-block-end: calc(var(--_space) * 3);
    text-wrap: balance;
  }

  .chart-drawing {
    display: block;
    max-inline-size: 100%;
    font-size: 13px;
  }

  .chart text {
    fill: var(--_muted);
  }

  .grid {
    stroke: var(--_line);
  }

  .axis {
    stroke: var(--_control);
  }

  .curve {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .own-line {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }

  .own-dot {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .chart .own-label {
    fill: var(--_text);
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
`;
