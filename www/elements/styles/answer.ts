import { css } from "lit";

/** The answer, the largest thing of the element, and what stands in its place when there is none. */
export const answer = css`
  .answer {
    margin-inline: calc(var(--_space) * -4);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 4) calc(var(--_space) * 3);
    background: var(--_answer);
    border-block-start: 3px solid var(--_accent);
    min-inline-size: 0;
  }

  .answer.answered {
    box-shadow: 0 -4px 12px -8px oklch(0.2 0.02 235 / 0.35);
  }

  .answer-label {
    font-weight: 600;
  }

  .answer-number {
    font-size: var(--_number-narrow);
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .answer-number.in-words {
    font-size: 2.0736em;
  }

  @container (min-width: 640px) {
    .answer {
      margin-inline: 0;
      padding: calc(var(--_space) * 5) calc(var(--_space) * 6) calc(var(--_space) * 6);
      border-radius: var(--_radius);
    }

    .answer,
    .answer.answered {
      min-block-size: 12em;
      box-shadow: none;
    }
  }

  /* A number is one line where it can be. */
  @container (max-width: 319.9px) {
    .answer-number {
      font-size: 1.728em;
    }
  }

  @container (min-width: 800px) {
    .answer-number {
      font-size: var(--_number);
    }
  }

  .answer-sentence {
    margin-block-start: calc(var(--_space) * 1);
    max-inline-size: 46ch;
    text-wrap: pretty;
  }

  /* What is said in smaller letters stands in the reasons too; a narrow answer keeps to the number and its sentence. */
  .answer-remark {
    display: none;
    margin-block-start: calc(var(--_space) * 1);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sample-shown,
  .example-list {
    font-size: var(--_small);
    color: var(--_muted);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  @container (min-width: 640px) {
    .answer-remark {
      display: block;
    }

    .sample-shown,
    .example-list {
      margin-block-end: calc(var(--_space) * 1);
      white-space: normal;
    }
  }

  .example-list {
    font-weight: 600;
    color: var(--_warn);
  }

  .faults > ul,
  .missing {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1);
    margin-block-start: calc(var(--_space) * 2);
  }

  .faults + .prompt {
    margin-block-start: calc(var(--_space) * 4);
  }

  .missing .plain,
  .faults .plain {
    display: block;
    min-block-size: 28px;
  }

  .answer [role="alert"] p + p {
    margin-block-start: calc(var(--_space) * 2);
  }

  .answer .icon-mark {
    stroke: var(--_answer);
  }

  .warnings {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }

  .warnings li {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    background: var(--_warn-surface);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    line-height: 1.45;
  }

  .disclaimer {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
    max-inline-size: 70ch;
  }
`;
