// What a caller's value is, told in one text, so that an object crosses into WebAssembly once and not field by field.
//
// A text is a sign and what it needs: "t" text, "i" small whole number, "y" true, "n" false, "0" null, "u" undefined, "!" not to
// be looked at. The others need the value itself: "T" long text, "d" number, "[" list and its length, "{" object, "?" anything
// else. Behind "{" stand, when the object itself is asked about, name and text of every own enumerable field that is not
// undefined, each ended by NUL.

const { keys } = Object;
const { isArray } = Array;

const LONGEST_TEXT = 1000;
const LONGEST_NAME = 100;
const MOST_FIELDS = 1000;

/** @param {unknown} value @returns {string} */
function sign(value) {
  switch (typeof value) {
    case "string":
      return value.length <= LONGEST_TEXT && !value.includes("\0") ? "t" + value : "T";
    case "number":
      return value === (value | 0) ? "i" + value : "d";
    case "boolean":
      return value ? "y" : "n";
    case "undefined":
      return "u";
    case "object":
      if (value === null) return "0";
      return isArray(value) ? "[" : "{";
    default:
      return "?";
  }
}

/** @param {object} object @returns {string} */
function fields(object) {
  let text = "{";
  let count = 0;
  for (const key of keys(object)) {
    let seen;
    try {
      seen = sign(/** @type {Record<string, unknown>} */ (object)[key]);
    } catch {
      seen = "!";
    }
    if (seen === "u") continue;
    const name = key.length > LONGEST_NAME || key.includes("\0") ? key.slice(0, LONGEST_NAME).replaceAll("\0", "\ufffd") : key;
    text += name + "\0" + seen + "\0";
    count += 1;
    if (count === MOST_FIELDS) break;
  }
  return text;
}

/** @param {unknown} value @returns {string} */
export function look(value) {
  try {
    const seen = sign(value);
    if (seen === "{") return fields(/** @type {object} */ (value));
    return seen === "[" ? seen + Number(/** @type {unknown[]} */ (value).length) : seen;
  } catch {
    return "!";
  }
}

const numbers = { Uint8Array, Uint32Array, Int32Array };
const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
/** Reads an array itself, whatever its caller put over its properties. @param {PropertyKey} name */
const inside = (name) => /** @type {() => unknown} */ (Object.getOwnPropertyDescriptor(typedArray, name)?.get);
const [kindOf, bufferOf, offsetOf, lengthOf] = [Symbol.toStringTag, "buffer", "byteOffset", "length"].map(inside);

/**
 * The numbers of a typed array, also one of another frame; nothing where it is of another kind or its memory was taken away.
 * @param {unknown} value @param {string} kind @returns {ArrayBufferView | undefined}
 */
export function view(value, kind) {
  try {
    if (kindOf?.call(value) !== kind) return undefined;
    const Numbers = numbers[/** @type {keyof typeof numbers} */ (kind)];
    return new Numbers(
      /** @type {ArrayBuffer} */ (bufferOf?.call(value)),
      /** @type {number} */ (offsetOf?.call(value)),
      /** @type {number} */ (lengthOf?.call(value)),
    );
  } catch {
    return undefined;
  }
}

/** @param {string} json @returns {unknown} */
export function parse(json) {
  return JSON.parse(json);
}
