// An old page: no modules, answers come as events.
const element = document.querySelector("tarifwerk-copayment");
window.answers = new Promise((answer) => {
  element.addEventListener("tarifwerk-result", (event) => answer([event.detail.result.ownCost]));
});
element.value = { service: "medicine", date: "2026-03-02", price: "82.40" };
