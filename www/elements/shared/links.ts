import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { linkText } from "../../text/link.js";
import type { Unpacked } from "./fragment.js";
import { SharedLink } from "./shared-link.js";

/** Beyond this a browser or a chat cuts a link short. */
const longestLink = 30_000;

/** A link that was made, and whether it is in the clipboard. */
type MadeLink = { readonly address: string; readonly copied: boolean } | "too-long";

export type OpenedLink = Exclude<Unpacked, { state: "none" }>;

/** What an element says in words of its own. */
export interface OwnWords {
  readonly label: string;
  readonly tooLong: string;
}

/** The links of an element: one that the address brought, and the button that copies one to what the element shows. */
export class Links {
  private readonly shared: SharedLink;
  private made: MadeLink | undefined;
  private opened: OpenedLink | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode }) {
    this.shared = new SharedLink(host, (link) => {
      this.opened = link;
      host.requestUpdate();
    });
  }

  /** The link that the address brought and nobody took yet. */
  take(): OpenedLink | undefined {
    const { opened } = this;
    this.opened = undefined;
    return opened;
  }

  /** Takes back a link that no longer says what the element shows. */
  forget(): void {
    this.made = undefined;
  }

  render(lang: Lang, state: () => unknown, own: OwnWords = linkText[lang]): TemplateResult {
    const words = linkText[lang];
    const { made } = this;
    return html`<div class="link-tool">
      <button type="button" class="tool" part="copy-link" id="copy-link" @click=${() => void this.copy(state())}>${words.copy}</button>
      ${typeof made === "object"
        ? html`<div class="control">
            <input id="link" part="input" type="text" readonly aria-label=${own.label} .value=${made.address} />
          </div>`
        : nothing}
      <p class="hint" role="status">
        ${made === undefined ? nothing : made === "too-long" ? own.tooLong : made.copied ? words.copied : words.shown}
      </p>
    </div>`;
  }

  private async copy(state: unknown): Promise<void> {
    const address = await this.shared.addressOf(state);
    if (address.length > longestLink) {
      this.made = "too-long";
      this.host.requestUpdate();
      return;
    }
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.made = { address, copied: copied ?? false };
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLInputElement>("#link")?.select();
  }
}
