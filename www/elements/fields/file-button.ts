import { html, type TemplateResult } from "lit";

/** A button that opens files; the browser's own control stays behind it. */
export function fileButton(id: string, label: string, accept: string, onFiles: (files: readonly File[]) => void): TemplateResult {
  const open = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    button.parentElement?.querySelector<HTMLInputElement>("input[type=file]")?.click();
  };
  const take = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    onFiles([...(field.files ?? [])]);
    // The same file may be opened again after it was mended.
    field.value = "";
  };
  return html`<span class="file-button">
    <button type="button" class="add" id=${id} @click=${open}>${label}</button>
    <input type="file" id="${id}-files" class="visually-hidden" tabindex="-1" aria-hidden="true" accept=${accept} multiple @change=${take} />
  </span>`;
}
