import { css } from "lit";

/** Lists of dates, their timeline, and events that are searched for. */
export const dates = css`
  .dates {
    margin-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  .due {
    padding-block: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line);
  }

  .due-day {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space) calc(var(--_space) * 2.5);
  }

  .due-day time,
  .due-subject {
    font-weight: 650;
  }

  .past .due-day time,
  .past .due-subject {
    font-weight: 400;
  }

  .due-state {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .due-text {
    line-height: 1.45;
    text-wrap: pretty;
  }

  .due-hint {
    margin-block: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    background: var(--_warn-surface);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    line-height: 1.4;
  }

  .download {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
  }

  .needs,
  .needs > li {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 4);
  }

  .needs > li {
    gap: var(--_space);
  }

  .needs .plain {
    display: inline;
    min-block-size: 28px;
  }

  .needs li li {
    padding-inline-start: calc(var(--_space) * 4);
    line-height: 1.45;
  }

  .folds {
    display: flex;
    flex-direction: column;
    border-block-start: 1px solid var(--_line);
  }

  .folds > .fold {
    margin: 0;
    border-block-start: 0;
  }

  .given-mark {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
    paint-order: stroke;
  }

  .past-dot {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 2;
  }

  .timeline .row-label {
    fill: var(--_text);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  @media print {
    .download,
    .search,
    .inputs .fold:not(:has(.field:not(.empty))) {
      display: none;
    }

    .due {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .given-mark {
      fill: CanvasText;
      stroke: Canvas;
    }

    .past-dot {
      fill: Canvas;
      stroke: CanvasText;
    }

    .timeline .row-label {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
