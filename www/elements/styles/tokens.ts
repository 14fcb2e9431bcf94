import { css, unsafeCSS, type CSSResult } from "lit";

// Roles of colours, each with a value for light and one for dark surroundings. Text keeps 4.5:1 and controls 3:1 on every
// surface of the same column. `color-scheme` decides, so that an element is dark where its page is.
const roles = {
  "surface": ["oklch(0.995 0.002 100)", "oklch(0.235 0.012 235)"],
  "quiet": ["oklch(0.968 0.006 100)", "oklch(0.272 0.013 235)"],
  "answer": ["oklch(0.955 0.016 205)", "oklch(0.305 0.026 215)"],
  "text": ["oklch(0.26 0.018 235)", "oklch(0.94 0.006 100)"],
  "muted": ["oklch(0.455 0.018 235)", "oklch(0.775 0.012 230)"],
  "line": ["oklch(0.875 0.008 100)", "oklch(0.4 0.014 235)"],
  "control": ["oklch(0.56 0.018 235)", "oklch(0.66 0.016 235)"],
  "field": ["oklch(1 0 0)", "oklch(0.205 0.012 235)"],
  "accent-default": ["oklch(0.44 0.085 205)", "oklch(0.8 0.085 200)"],
  "on-accent": ["oklch(1 0 0)", "oklch(0.2 0.015 235)"],
  "warn": ["oklch(0.5 0.105 70)", "oklch(0.83 0.11 80)"],
  "warn-surface": ["oklch(0.965 0.03 90)", "oklch(0.31 0.035 80)"],
  "bad": ["oklch(0.49 0.17 27)", "oklch(0.79 0.12 25)"],
} as const;

const each = (value: (pair: readonly [string, string]) => string): CSSResult =>
  unsafeCSS(
    Object.entries(roles)
      .map(([role, pair]) => `--_${role}: ${value(pair)};`)
      .join("\n"),
  );

/** Custom properties of the host page end in `--tarifwerk-*`; names with an underscore are the elements' own. */
export const tokens = css`
  :host {
    ${each(([light]) => light)}
    --_accent: var(--tarifwerk-accent, var(--_accent-default));
    --_radius: var(--tarifwerk-radius, 6px);
    --_space: var(--tarifwerk-space, 4px);
    --_small: 0.8333em;
    --_large: 1.2em;
    --_title: 1.44em;
    --_number: 2.488em;
    --_number-narrow: 2.0736em;
  }

  @supports (color: light-dark(red, red)) {
    :host {
      ${each(([light, dark]) => `light-dark(${light}, ${dark})`)}
    }
  }

  /* An accent of the host page keeps its hue; its lightness is held where it stays readable. */
  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    :host {
      --_accent: light-dark(
        oklch(from var(--tarifwerk-accent, var(--_accent-default)) min(l, 0.48) c h),
        oklch(from var(--tarifwerk-accent, var(--_accent-default)) max(l, 0.76) c h)
      );
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
