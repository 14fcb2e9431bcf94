/** Room between what has the focus and the answer below it, in CSS pixels. */
const room = 8;

/** On a phone the answer stays at the foot of the window: one that has just grown must not lie over the field in focus. */
export function keepFocusInSight(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const field = root.activeElement;
  const answer = root.querySelector(".answer");
  if (!field || !answer || answer.contains(field) || getComputedStyle(answer).position !== "sticky") return;
  const at = field.getBoundingClientRect();
  const over = answer.getBoundingClientRect();
  const beside = at.right <= over.left || over.right <= at.left;
  const apart = at.bottom + room <= over.top || over.bottom <= at.top;
  if (!beside && !apart) scrollBy(0, at.bottom + room - over.top);
}
