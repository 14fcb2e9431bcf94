// Written like the script that says it, for browsers of any age: no `const`.
/** Said in place of a calculator that did not come to life. */
export var notStarted = {
  de: "Der Rechner konnte nicht starten: Ein Teil dieser Seite ist nicht angekommen, oder Ihr Browser ist zu alt dafür. Bitte laden Sie die Seite neu. Hilft das nicht, aktualisieren Sie den Browser oder öffnen Sie die Seite in einem anderen.",
  en: "The calculator could not start: a part of this page did not arrive, or your browser is too old for it. Please reload the page. If that does not help, update the browser or open the page in another one.",
};
