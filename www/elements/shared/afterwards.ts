import type { ReactiveController, ReactiveControllerHost } from "lit";
import { guard } from "lit/directives/guard.js";

/** A window in the background gets no frames. */
const longest = 100;

/** Lets fields, pictures, tables and calculations follow one frame after the result, so that on a slow phone every key shows its
 *  result at once. They are never more than that behind. */
export class Afterwards implements ReactiveController {
  private turn = 0;
  private caughtUp: Promise<void> | undefined;
  private catchUp: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.catchUp?.();
  }

  /** To be called before each update: whether what follows the result may wait this time. */
  begin(mayWait: boolean): void {
    if (!mayWait || document.hidden) {
      this.turn += 1;
      this.catchUp?.();
    } else this.caughtUp ??= this.wait();
  }

  /** Whether something is still to follow. */
  get isBehind(): boolean {
    return this.caughtUp !== undefined;
  }

  /** What may be late. */
  render(content: () => unknown): unknown {
    return guard([this.turn], content);
  }

  /** When everything that follows the last result is there. */
  async done(): Promise<void> {
    await this.caughtUp;
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.catchUp?.(), longest);
      // The frame after the next begins once the next, with the result, was drawn.
      const frame = requestAnimationFrame(() => setTimeout(() => this.catchUp?.()));
      this.catchUp = () => {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
        this.catchUp = undefined;
        this.caughtUp = undefined;
        this.host.requestUpdate();
        resolve();
      };
    });
  }
}
