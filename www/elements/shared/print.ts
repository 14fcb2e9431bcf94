/** Prints the page; where its style sheet knows the state `printing`, this element alone. A title names the file. */
export function printAlone(internals: ElementInternals, title?: string): void {
  const before = document.title;
  const done = (): void => {
    internals.states?.delete("printing");
    document.title = before;
  };
  internals.states?.add("printing");
  if (title !== undefined) document.title = title;
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
