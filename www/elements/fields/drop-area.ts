import { html, type TemplateResult } from "lit";

import { fileButton } from "./file-button.js";

interface DropArea {
  readonly id: string;
  /** Before the button: "Drop … here or". */
  readonly label: string;
  readonly button: string;
  readonly hint: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  onFiles(files: readonly File[]): void;
}

/** A place for files: dropped with a pointer, or chosen with the button, which needs none. */
export function dropArea({ id, label, button, hint, accept, onFiles }: DropArea): TemplateResult {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    mark(event, true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    mark(event, false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return html`<div class="drop-area" @dragover=${over} @dragleave=${(event: DragEvent) => mark(event, false)} @drop=${drop}>
    <p class="drop-line"><span>${label}</span> ${fileButton(id, button, accept, onFiles)}</p>
    <p class="hint">${hint}</p>
  </div>`;
}

function mark(event: DragEvent, isOver: boolean): void {
  (event.currentTarget as HTMLElement).classList.toggle("over", isOver);
}
