import { css } from "lit";

/** Labels above, units inside the end of the field, hints and problems below. Every target is at least 44 px high. */
export const fields = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }

  .field > label,
  legend {
    font-weight: 600;
    line-height: 1.35;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    max-inline-size: 60ch;
  }

  .problem {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    color: var(--_bad);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.4;
  }

  .problem .icon {
    margin-block-start: 0.15em;
  }

  .control {
    position: relative;
    display: flex;
    align-items: center;
    background: var(--_field);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  /* WebKit makes room for the longest choice, however long. */
  select {
    overflow: hidden;
  }

  .control:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    border-color: var(--_accent);
  }

  .wrong .control,
  .wrong .stepper {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }

  .control input,
  .control select {
    flex: 1 1 auto;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 46px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    background: transparent;
    border: 0;
    border-radius: inherit;
    appearance: none;
    outline: none;
  }

  .amount .control input,
  .count .control input {
    text-align: end;
    padding-inline-end: calc(var(--_space) * 2);
  }

  .count .control input {
    padding-inline-end: calc(var(--_space) * 3);
  }

  .unit {
    flex: none;
    padding-inline-end: calc(var(--_space) * 3);
    color: var(--_muted);
    white-space: nowrap;
  }

  .control.select::after {
    content: "";
    position: absolute;
    inset-inline-end: calc(var(--_space) * 4);
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: -4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  .control select {
    padding-inline-end: calc(var(--_space) * 9);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  option,
  optgroup {
    background: var(--_field);
    color: var(--_text);
  }

  .stepper {
    display: grid;
    grid-template-columns: 48px minmax(48px, 1fr) 48px;
    max-inline-size: 14em;
    background: var(--_field);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  .stepper input {
    min-inline-size: 0;
    min-block-size: 46px;
    text-align: center;
    background: transparent;
    border: solid var(--_line);
    border-width: 0 1px;
    outline: none;
  }

  .stepper:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    border-color: var(--_accent);
  }

  .stepper button {
    min-block-size: 46px;
    padding: 0;
    background: transparent;
    border: 0;
    border-radius: var(--_radius);
    font-size: var(--_large);
    color: var(--_accent);
  }

  .stepper button:hover:not(:disabled) {
    background: var(--_quiet);
  }

  .stepper button:disabled {
    color: var(--_control);
    cursor: default;
  }

  .field > .check-row,
  .radio {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: calc(var(--_space) * 2.5);
    line-height: 1.4;
    font-weight: 400;
    cursor: pointer;
  }

  .check-row input,
  .radio input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: -1px 0 0;
    accent-color: var(--_accent);
  }

  .check-row > span,
  .radio > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .field.check {
    gap: 0;
  }

  .field.check .hint,
  .field.check .problem {
    padding-inline-start: calc(24px + var(--_space) * 3);
  }

  .radios legend,
  .group > legend {
    margin-block-end: var(--_space);
  }

  .radio-row {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 6);
  }

  .group {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }

  .discount {
    gap: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_line);
  }
`;
