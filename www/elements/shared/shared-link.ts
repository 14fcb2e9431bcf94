import type { ReactiveController, ReactiveControllerHost } from "lit";

import { addressWith, anchorAround, packedIn, unpack, type Unpacked } from "./fragment.js";

/** Reads an element's state from the address when the element appears and when the fragment changes, and writes links. The key in
 *  the fragment is the element's name without what all have in common: `#lizenz?license-quote=…`. */
export class SharedLink implements ReactiveController {
  private seen: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly opened: (link: Exclude<Unpacked, { state: "none" }>) => void,
  ) {
    host.addController(this);
  }

  private get key(): string {
    return this.host.localName.replace(/^tarifwerk-/, "");
  }

  /** The address of the page with the state in its fragment. */
  addressOf(state: unknown): Promise<string> {
    return addressWith(location.href, anchorAround(this.host), this.key, state);
  }

  hostConnected(): void {
    window.addEventListener("hashchange", this.look);
    this.look();
  }

  hostDisconnected(): void {
    window.removeEventListener("hashchange", this.look);
  }

  private readonly look = (): void => {
    const packed = packedIn(location.hash, this.key);
    if (packed === this.seen) return;
    this.seen = packed;
    void unpack(packed).then((link) => {
      if (link.state !== "none" && packed === this.seen) this.opened(link);
    });
  };
}
