// Entry of elements.js: importing it defines the elements. Where there are no custom elements (a server that renders the
// page, a test without a browser) it does nothing: lit itself is only evaluated behind this check.
if (typeof customElements !== "undefined") {
  void import("./define.js").then(({ defineElements }) => defineElements(customElements));
}

export {};
