/** How long the browser may take to fetch what it was given. */
const patience = 60_000;

/** Hands a file made here to the visitor; nothing is requested from anywhere. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** A text that visitors gave, as a part of a file's name. */
export function fileNamePart(text: string): string {
  return text.trim().replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 80);
}
