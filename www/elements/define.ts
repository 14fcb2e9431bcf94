/** Defines an element that is not defined yet: a second copy of a script on a page changes nothing. Where there are no custom elements
 *  (a server that renders the page, a worker) neither does the first. */
export function define(name: string, element: CustomElementConstructor): void {
  if (typeof customElements !== "undefined" && !customElements.get(name)) customElements.define(name, element);
}
