import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The width of a part of the element in CSS pixels, kept up to date, so that a picture is drawn at its true size and its
 *  letters stay as large as those around it. */
export class MeasuredWidth implements ReactiveController {
  private measured = 0;
  private printing = false;
  private part: Element | undefined;
  private readonly observer: ResizeObserver | undefined;

  /** On paper the width is `onPaper`: no window of the visitor's says how wide that is. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onPaper?: number,
  ) {
    host.addController(this);
    this.observer =
      typeof ResizeObserver === "undefined"
        ? undefined
        : new ResizeObserver(([entry]) => this.take(Math.floor(entry?.contentRect.width ?? 0)));
  }

  get width(): number {
    return this.printing && this.onPaper !== undefined ? this.onPaper : this.measured;
  }

  /** To be given to lit's `ref`. */
  readonly measure = (part: Element | undefined): void => {
    if (part === this.part) return;
    if (this.part) this.observer?.unobserve(this.part);
    this.part = part;
    if (part) this.observer?.observe(part);
  };

  hostConnected(): void {
    window.addEventListener("beforeprint", this.toPaper);
    window.addEventListener("afterprint", this.fromPaper);
    if (this.part) this.observer?.observe(this.part);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    window.removeEventListener("beforeprint", this.toPaper);
    window.removeEventListener("afterprint", this.fromPaper);
  }

  private readonly toPaper = (): void => this.print(true);
  private readonly fromPaper = (): void => this.print(false);

  private print(printing: boolean): void {
    this.printing = printing;
    if (this.onPaper !== undefined) this.host.requestUpdate();
  }

  private take(width: number): void {
    if (this.printing || width === this.measured || width === 0) return;
    // Drawn within the observer's own turn, be it for another reason, the picture would change sizes in it again, and browsers
    // report that to the host page as an error.
    requestAnimationFrame(() => {
      this.measured = width;
      this.host.requestUpdate();
    });
  }
}
