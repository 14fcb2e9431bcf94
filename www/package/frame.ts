/**
 * For pages that show calculators in iframes: makes each frame as tall as its content and, where the page asks for it, tells
 * what comes out.
 *
 * ```html
 * <iframe data-tarifwerk src="https://calculators.example/www/embed.html?element=tarifwerk-copayment" title="…" width="100%"></iframe>
 * <script src="frame.js"></script>
 * ```
 *
 * With `data-tarifwerk="results"` the iframe receives `tarifwerk-input`, `tarifwerk-result` and `tarifwerk-error` as events.
 */
import { isHeight, isTold, type Question } from "../embed/messages.js";

const selector = "iframe[data-tarifwerk]";
const tallest = 20_000;
const greeted = new WeakSet<HTMLIFrameElement>();

// Where there is no page (a server that renders it, a second copy of the script) there is nothing to do.
if (typeof document !== "undefined" && !document.documentElement.hasAttribute("data-tarifwerk-frames")) {
  document.documentElement.setAttribute("data-tarifwerk-frames", "");
  addEventListener("message", hear);
  new MutationObserver(greetAll).observe(document, { childList: true, subtree: true });
  greetAll();
}

/** Frames that are there, and later those that are added. */
function greetAll(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) {
    if (greeted.has(frame)) continue;
    greeted.add(frame);
    // Each time it has loaded: what is in it then has not been asked yet.
    frame.addEventListener("load", () => ask(frame));
    if (hasLoaded(frame)) ask(frame);
  }
}

function ask(frame: HTMLIFrameElement): void {
  const question: Question = { type: "tarifwerk-ask", results: frame.dataset["tarifwerk"] === "results" };
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage(question, origin);
}

/** Only the frame itself is heard, and only while it shows the place that its address names. */
function hear({ source, origin, data }: MessageEvent<unknown>): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) {
    if (source === null || source !== frame.contentWindow || origin !== originOf(frame)) continue;
    if (isHeight(data)) setHeight(frame, data.height);
    else if (isTold(data) && frame.dataset["tarifwerk"] === "results") {
      frame.dispatchEvent(new CustomEvent(data.type, { detail: data.detail, bubbles: true, composed: true }));
    }
  }
}

function setHeight(frame: HTMLIFrameElement, content: number): void {
  const borders = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.min(Math.max(0, Math.ceil(content)), tallest) + borders}px`;
}

function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    const { protocol, origin } = new URL(frame.src);
    return protocol.startsWith("http") ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Before its content comes a frame is an empty page of our own origin; that of another origin cannot be looked into. */
function hasLoaded(frame: HTMLIFrameElement): boolean {
  const { contentDocument } = frame;
  return contentDocument === null || (contentDocument.URL !== "about:blank" && contentDocument.readyState === "complete");
}
