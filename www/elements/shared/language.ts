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

/** Calls back when any `lang` around an element changes, in each tree it stands in; returns the function that ends it. */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  for (let place: Element | null = element; place; place = hostOf(place)) {
    observer.observe(place.getRootNode(), { attributes: true, attributeFilter: ["lang"], subtree: true });
  }
  return () => observer.disconnect();
}
