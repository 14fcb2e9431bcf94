/** No list is larger, in bytes. */
const mostBytes = 5_000_000;

export type ListText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tooLarge" | "unreadable" };

/** The text of a file as spreadsheets write it: UTF-8, UTF-16 with its mark, else the code page of German Windows. */
export async function readListText(file: File): Promise<ListText> {
  if (file.size > mostBytes) return { kind: "tooLarge" };
  try {
    return { kind: "text", text: decoded(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { kind: "unreadable" };
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
