import { languageFromTag, type Lang } from "../../text/language.js";

/** The language an element speaks: its own `lang`, else the closest ancestor's (through shadow roots), else German. */
export function languageOf(element: Element): Lang {
  let place: Element | null = element;
  while (place) {
    const tag: string | null = place.getAttribute("lang");
    if (tag) return languageFromTag(tag);
    place = place.parentElement ?? hostOf(place);
  }
  return "de";
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` in the document changes; returns the function that ends it. */
export function watchLanguage(listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
  if (listeners.size === 0) {
    observer.observe(document, { attributes: true, attributeFilter: ["lang"], subtree: true });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
