import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** What a part of the form decides about its fold beside the visitor. */
export interface FoldState {
  /** Open whatever the visitor chose, and as chosen again afterwards. */
  readonly forced?: boolean;
  readonly hidden?: boolean;
  /** Open on paper, as the derivation is. */
  readonly printed?: boolean;
}

interface FoldHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Parts that open below their label. What the visitor opened stays open through every change, and the derivation is open
 *  on paper. */
export class Folds implements ReactiveController {
  private readonly opened = new Set<string>();
  private printing = false;

  constructor(private readonly host: FoldHost) {
    host.addController(this);
  }

  render(key: string, label: string, content: TemplateResult, hint?: string, state: FoldState = {}): TemplateResult {
    const { forced = false, hidden = false } = state;
    const printed = state.printed ?? key === "steps";
    const remember = (open: boolean): void => {
      if (forced || this.printing) return;
      if (open) this.opened.add(key);
      else this.opened.delete(key);
    };
    const toggled = ({ currentTarget }: Event): void => remember((currentTarget as HTMLDetailsElement).open);
    // The browser tells of it some time after a click: an update in between would close again what the visitor opened.
    const pressed = ({ currentTarget }: Event): void => remember(!(currentTarget as HTMLElement).closest("details")?.open);
    return html`<details
      class="fold"
      part="fold"
      ?data-print=${printed}
      ?hidden=${hidden}
      .open=${live(forced || this.opened.has(key) || (this.printing && printed))}
      @toggle=${toggled}
    >
      <summary @click=${pressed}>
        <span class="fold-label">${label}</span>${hint ? html`<span class="fold-hint">${hint}</span>` : nothing}
      </summary>
      <div class="fold-content">${content}</div>
    </details>`;
  }

  open(keys: readonly string[]): void {
    for (const key of keys) this.opened.add(key);
  }

  closeAll(): void {
    this.opened.clear();
  }

  hostConnected(): void {
    window.addEventListener("beforeprint", this.unfold);
    window.addEventListener("afterprint", this.foldAgain);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.unfold);
    window.removeEventListener("afterprint", this.foldAgain);
  }

  private readonly unfold = (): void => {
    this.printing = true;
    for (const fold of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>("[data-print]:not([open])")) {
      fold.dataset["closed"] = "";
      fold.open = true;
    }
  };

  private readonly foldAgain = (): void => {
    this.printing = false;
    for (const fold of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>("[data-closed]")) {
      delete fold.dataset["closed"];
      fold.open = false;
    }
  };
}
