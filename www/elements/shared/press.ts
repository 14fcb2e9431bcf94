/** Whether a pointer is held down; what moves while it is would slip away from under it, and its click would go nowhere. */
let pressed = false;

const options = { capture: true, passive: true } as const;
const releases = ["pointerup", "pointercancel"] as const;

/** Begins to watch the pointer; more than once changes nothing. */
export function watchPresses(): void {
  window.addEventListener("pointerdown", press, options);
  for (const type of releases) window.addEventListener(type, release, options);
}

function press(): void {
  pressed = true;
}

function release(): void {
  pressed = false;
}

/** How long after its release a pointer's click has surely come. */
const patience = 50;

/** Does something at once, or once the pointer that is held down has been released and clicked. */
export function afterPress(action: () => void): void {
  if (!pressed) {
    action();
    return;
  }
  const released = (): void => {
    for (const type of releases) window.removeEventListener(type, released, options);
    setTimeout(action, patience);
  };
  for (const type of releases) window.addEventListener(type, released, options);
}
