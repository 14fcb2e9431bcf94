import { noChange, type ReactiveController, type ReactiveElement, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";

/** All that the visitor can do to a field or a button, and what comes before it. */
const acts = ["keydown", "beforeinput", "input", "pointerdown", "click", "change", "blur", "drop"] as const;

/** A window in the background gets no frames. */
const longest = 100;

/** Lets fields, pictures, tables and calculations follow one frame after the result, so that on a slow phone every key shows its
 *  result at once. They are never more than that behind. */
export class Afterwards implements ReactiveController {
  private turn = 0;
  private caughtUp: Promise<void> | undefined;
  private catchUp: (() => void) | undefined;
  private typing = false;
  private formIsBehind = false;
  private updating = false;

  /** `update` does at once what the host was asked to do. */
  constructor(
    private readonly host: ReactiveElement,
    private readonly update: () => void,
  ) {
    host.addController(this);
  }

  /** Looks at what the visitor does before anything else hears of it. */
  watch(root: EventTarget): void {
    for (const act of acts) root.addEventListener(act, this.beforeAct, { capture: true });
  }

  hostDisconnected(): void {
    this.catchUp?.();
  }

  hostUpdate(): void {
    this.updating = true;
  }

  hostUpdated(): void {
    this.updating = false;
  }

  /** To be called before each update: whether what follows the result may wait this time. */
  begin(mayWait: boolean): void {
    if (!mayWait || document.hidden) {
      this.turn += 1;
      this.catchUp?.();
    } else this.caughtUp ??= this.wait();
  }

  /** The form: what is typed stands in its field already, and all else in it may wait for the answer. */
  renderForm(content: () => TemplateResult): TemplateResult | typeof noChange {
    this.formIsBehind = this.typing && this.caughtUp !== undefined;
    return this.formIsBehind ? noChange : content();
  }

  /** What may be late. */
  render(content: () => unknown): unknown {
    return guard([this.turn], content);
  }

  /** When everything that follows the last result is there. */
  async done(): Promise<void> {
    await this.caughtUp;
  }

  /** What a field does to the draft begins with the draft that it was drawn from: that must not be an older one. */
  private readonly beforeAct = ({ type, target }: Event): void => {
    this.typing = false;
    if (this.formIsBehind || this.host.isUpdatePending) this.catchUpBefore(target as Partial<HTMLInputElement>);
    this.typing = type === "input";
  };

  private catchUpBefore(field: Partial<HTMLInputElement>): void {
    // An update that is under way may take the focus off what it removes.
    if (this.updating) return;
    const { value, checked } = field;
    this.host.requestUpdate();
    this.update();
    // What fills in forms gives no sign before it does, and fills many fields at once: the field shows the draft again.
    if (value !== undefined && field.value !== value) field.value = value;
    if (checked !== undefined && field.checked !== checked) field.checked = checked;
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
