import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The width of a part of the element in CSS pixels, kept up to date, so that a picture is drawn at its true size and its
 *  letters stay as large as those around it. */
export class MeasuredWidth implements ReactiveController {
  width = 0;
  private part: Element | undefined;
  private readonly observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.observer =
      typeof ResizeObserver === "undefined"
        ? undefined
        : new ResizeObserver(([entry]) => this.take(Math.floor(entry?.contentRect.width ?? 0)));
  }

  /** To be given to lit's `ref`. */
  readonly measure = (part: Element | undefined): void => {
    if (part === this.part) return;
    if (this.part) this.observer?.unobserve(this.part);
    this.part = part;
    if (part) this.observer?.observe(part);
  };

  hostConnected(): void {
    if (this.part) this.observer?.observe(this.part);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private take(width: number): void {
    if (width === this.width || width === 0) return;
    this.width = width;
    // Drawn within the observer's own turn, the picture would change sizes in it again, and browsers report that to the host
    // page as an error.
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}
