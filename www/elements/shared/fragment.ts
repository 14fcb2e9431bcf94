// State in the fragment of an address: `#anchor?key=…&other-key=…`. The part before the question mark stays an anchor of the
// page; each element reads and writes its own key only. A fragment never leaves the browser.

/** What a link may hold at most, packed and unpacked, in bytes; hostile links can be packed very small. */
const mostPacked = 200_000;
const mostUnpacked = 2_000_000;

/** How the text behind a key is packed: JSON, raw deflate, base64url. */
const form = "1.";

export type Unpacked =
  | { readonly state: "none" }
  | { readonly state: "read"; readonly value: unknown }
  | { readonly state: "broken"; readonly reason: "form" | "size" | "damaged" };

/** The anchor of an address's fragment, as it stands there. */
export function anchorOf(hash: string): string {
  return hash.replace(/^#/, "").split("?", 1)[0] ?? "";
}

/** The packed text behind a key. */
export function packedIn(hash: string, key: string): string | undefined {
  const at = hash.indexOf("?");
  if (at < 0) return undefined;
  return hash
    .slice(at + 1)
    .split("&")
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}

/** The address with a value behind a key, an anchor to go to, and everything else as it was. */
export async function addressWith(address: string, anchor: string, key: string, value: unknown): Promise<string> {
  const url = new URL(address);
  const at = url.hash.indexOf("?");
  const others = at < 0 ? [] : url.hash.slice(at + 1).split("&").filter((part) => part !== "" && !part.startsWith(`${key}=`));
  url.hash = `${anchor}?${[...others, `${key}=${await pack(value)}`].join("&")}`;
  return url.href;
}

export async function pack(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return form + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What stands behind a key. Never throws: a link comes from anywhere. */
export async function unpack(packed: string | undefined): Promise<Unpacked> {
  if (packed === undefined) return { state: "none" };
  if (!packed.startsWith(form) || !/^[\w-]+$/.test(packed.slice(form.length))) return { state: "broken", reason: "form" };
  if (packed.length > mostPacked) return { state: "broken", reason: "size" };
  try {
    const binary = atob(packed.slice(form.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = await inflate(bytes);
    if (text === undefined) return { state: "broken", reason: "size" };
    return { state: "read", value: JSON.parse(text) as unknown };
  } catch {
    return { state: "broken", reason: "damaged" };
  }
}

/** The text in the bytes; `undefined` where it grows beyond what a link may hold. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > mostUnpacked) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The closest place around an element that a link can go to, through shadow roots; the element itself first. */
export function anchorAround(element: Element): string {
  let place: Element | null = element;
  while (place) {
    if (place.id !== "") return place.id;
    const root: Node = place.getRootNode();
    place = place.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return "";
}
