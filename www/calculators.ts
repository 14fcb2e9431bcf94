// One calculator at a time, each under an address of its own: `#jahr`, `#lizenz?license-quote=…`. Without one the page shows which
// there are. A calculator that was opened stays, with all that was typed, until the page is left.
import { anchorOf } from "./elements/shared/fragment.js";

interface Place {
  readonly section: HTMLElement;
  readonly link: HTMLAnchorElement;
}

/** Follows the address from now on. Returns what is to be called when the words of the page have changed. */
export function showCalculators(): () => void {
  const places = [...document.querySelectorAll<HTMLElement>("[data-calculator]")].flatMap((section): readonly Place[] => {
    const link = document.querySelector<HTMLAnchorElement>(`nav a[href="#${section.id}"]`);
    return link === null ? [] : [{ section, link }];
  });
  const placeOf = (hash: string): Place | undefined => {
    const anchor = decoded(anchorOf(hash));
    return places.find(({ section }) => section.id === anchor);
  };
  let shown = placeOf(location.hash);
  let title = document.title;

  const heading = document.querySelector<HTMLElement>(".calculators h1");

  const name = (): void => {
    for (const { section, link } of places) section.setAttribute("aria-label", link.textContent);
    const called = shown?.link.textContent ?? "";
    document.title = called === "" ? title : `${called} – ${title}`;
    if (heading) heading.textContent = called;
  };
  const show = (): void => {
    const section = shown?.section;
    if (section?.childElementCount === 0) section.append(document.createElement(section.dataset["calculator"] ?? ""));
    for (const place of places) {
      place.section.hidden = place !== shown;
      if (place === shown) place.link.setAttribute("aria-current", "page");
      else place.link.removeAttribute("aria-current");
    }
    for (const part of document.querySelectorAll<HTMLElement>(".welcome, .name")) part.hidden = shown !== undefined;
    for (const part of document.querySelectorAll<HTMLElement>(".back, .calculators h1")) part.hidden = shown === undefined;
    document.documentElement.classList.toggle("one-calculator", shown !== undefined);
  };
  window.addEventListener("hashchange", () => {
    const before = shown;
    const next = placeOf(location.hash);
    // Other anchors are places within what is shown.
    if (next === before || (next === undefined && anchorOf(location.hash) !== "")) return;
    shown = next;
    show();
    name();
    scrollTo(0, 0);
    // The keyboard goes on where the eye does.
    const focus = next?.section ?? before?.link;
    focus?.focus({ preventScroll: true });
  });
  show();
  return () => {
    title = document.title;
    name();
  };
}

/** A fragment comes from anywhere; one that cannot be decoded is taken as it stands. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
