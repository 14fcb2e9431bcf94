import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";

/** How long a result must stand before it is read out: once, not at every key. */
const delay = 900;

/** Reads results out to those who cannot see them. */
export class Announcer implements ReactiveController {
  private text = "";
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** `text` is asked for only once it is to be read out. */
  say(text: () => string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text();
      this.host.requestUpdate();
    }, delay);
  }

  render(): TemplateResult {
    return html`<p class="visually-hidden" aria-live="polite">${this.text}</p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
