// What a caller's value is, told in bytes: a whole input crosses into WebAssembly at once, not field by field.
//
// A value is a sign and what follows it; numbers are little-endian:
//   0 u y n   null, undefined, true, false
//   !         could not be looked at
//   i d       whole number of 32 bits; number of 64 bits
//   t         text: its length in bytes (16 bits), UTF-8
//   [         list: the length in bytes of what follows (32), how many items (32), the items
//   {         object: the length in bytes of what follows (32), how many fields (32), which names may be there (32, see `trace`), the
//             fields: length in bytes of name and value (32), length of the name (16), name, value
// and for values kept aside, with their place there (32):
//   T o ?     long text, object, anything else
//   l         list, behind its place how many items (32)

const { keys } = Object;
const { isArray } = Array;
const { isView } = ArrayBuffer;

const LONGEST_TEXT = 1000;
const LONGEST_NAME = 100;
const MOST_FIELDS = 1000;
// Beyond these a value is kept aside, to be looked at when it is asked for, one level at a time.
const DEEPEST = 6;
const MOST_ITEMS = 200_000;
const MOST_BYTES = 1 << 24;
/** Bytes that are kept from one look to the next. */
const USUAL = 1 << 16;

const encoder = new TextEncoder();

/** @param {string} text */
const sign = (text) => text.charCodeAt(0);

const [NULL, UNDEFINED, TRUE, FALSE] = /** @type {[number, number, number, number]} */ ([..."0uyn"].map(sign));
const [UNREADABLE, WHOLE, NUMBER, TEXT] = /** @type {[number, number, number, number]} */ ([..."!idt"].map(sign));
const [LIST, OBJECT] = /** @type {[number, number]} */ ([..."[{"].map(sign));
const [LONG_TEXT, KEPT_OBJECT, OTHER, KEPT_LIST] = /** @type {[number, number, number, number]} */ ([..."To?l"].map(sign));

class Teller {
  bytes = new Uint8Array(USUAL);
  view = new DataView(this.bytes.buffer);
  at = 0;
  /** @type {unknown[]} */
  kept = [];

  /** @param {unknown} value @param {unknown} further @param {boolean} deep */
  both(value, further, deep) {
    this.at = 0;
    if (this.kept.length > 0) this.kept = [];
    this.value(value, deep ? 0 : DEEPEST, true);
    this.value(further, 0, true);
  }

  /** @param {number} more */
  makeRoom(more) {
    if (this.at + more <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(2 * this.bytes.length, this.at + more));
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
  }

  /** @param {number} number */
  put(number) {
    this.view.setUint32(this.at, number, true);
    this.at += 4;
  }

  /** @param {number} kind @param {unknown} value */
  keep(kind, value) {
    this.bytes[this.at++] = kind;
    this.put(this.kept.push(value) - 1);
  }

  /** Writes a text; hands out its length in bytes. @param {string} text */
  text(text) {
    const { bytes, at } = this;
    const { length } = text;
    let end = at;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        end = at + encoder.encodeInto(text, bytes.subarray(at)).written;
        break;
      }
      bytes[end++] = code;
    }
    this.at = end;
    return end - at;
  }

  /** @param {unknown} value @param {number} depth @param {boolean} asked Whether this value itself was asked for. */
  value(value, depth, asked) {
    this.makeRoom(16);
    const { bytes } = this;
    switch (typeof value) {
      case "string": {
        if (value.length > LONGEST_TEXT || this.at > MOST_BYTES) return this.keep(LONG_TEXT, value);
        this.makeRoom(3 + 3 * value.length);
        const start = this.at;
        this.bytes[start] = TEXT;
        this.at = start + 3;
        return this.view.setUint16(start + 1, this.text(value), true);
      }
      case "number":
        if (value === (value | 0)) {
          bytes[this.at++] = WHOLE;
          return this.put(value);
        }
        bytes[this.at] = NUMBER;
        this.view.setFloat64(this.at + 1, value, true);
        this.at += 9;
        return;
      case "boolean":
        bytes[this.at++] = value ? TRUE : FALSE;
        return;
      case "undefined":
        bytes[this.at++] = UNDEFINED;
        return;
      case "object":
        break;
      default:
        return this.keep(OTHER, value);
    }
    if (value === null) {
      bytes[this.at++] = NULL;
      return;
    }
    const start = this.at;
    const kept = this.kept.length;
    try {
      if (isArray(value)) this.list(value, depth);
      else if (asked || (depth < DEEPEST && this.at < MOST_BYTES)) this.object(value, depth);
      else this.keep(KEPT_OBJECT, value);
    } catch {
      this.bytes[start] = UNREADABLE;
      this.at = start + 1;
      this.kept.length = kept;
    }
  }

  /** @param {unknown[]} list @param {number} depth */
  list(list, depth) {
    // A proxy can answer any length.
    const length = Number(list.length);
    if (length >>> 0 !== length) throw new RangeError();
    if (depth >= DEEPEST || length > MOST_ITEMS || this.at + length > MOST_BYTES) {
      this.keep(KEPT_LIST, list);
      return this.put(length);
    }
    const start = this.at;
    this.bytes[start] = LIST;
    this.view.setUint32(start + 5, length, true);
    this.at = start + 9;
    for (let index = 0; index < length; index += 1) {
      let item;
      try {
        item = list[index];
      } catch {
        this.makeRoom(1);
        this.bytes[this.at++] = UNREADABLE;
        continue;
      }
      this.value(item, depth + 1, false);
    }
    this.view.setUint32(start + 1, this.at - start - 5, true);
  }

  /** @param {object} object @param {number} depth */
  object(object, depth) {
    const start = this.at;
    this.bytes[start] = OBJECT;
    this.at = start + 13;
    let count = 0;
    let traces = 0;
    // An array of bytes has no field of an input, and may have millions of its own.
    const names = isView(object) ? [] : keys(object);
    for (const name of names) {
      let value;
      let readable = true;
      try {
        value = /** @type {Record<string, unknown>} */ (object)[name];
      } catch {
        readable = false;
      }
      if (value === undefined && readable) continue;
      const field = this.at;
      this.makeRoom(7 + 3 * LONGEST_NAME);
      this.at = field + 6;
      const length = this.text(name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name);
      this.view.setUint16(field + 4, length, true);
      traces |= trace(length, this.bytes[field + 6] ?? 0);
      if (readable) this.value(value, depth + 1, false);
      else this.bytes[this.at++] = UNREADABLE;
      this.view.setUint32(field, this.at - field - 6, true);
      count += 1;
      if (count === MOST_FIELDS) break;
    }
    this.view.setUint32(start + 1, this.at - start - 5, true);
    this.view.setUint32(start + 5, count, true);
    this.view.setUint32(start + 9, traces, true);
  }
}

/** One of 32 bits that a name sets: where it is not set, no field has the name. @param {number} length @param {number} first */
function trace(length, first) {
  return 1 << ((length + first) & 31);
}

/** @type {Teller | undefined} */
let spare;
let last = new Teller();

/**
 * Looks at a value and one more; never throws. Hands out how many bytes tell them, none where they could not be looked at at all, as
 * a negative number where values were kept aside.
 * @param {unknown} value @param {unknown} further
 * @param {boolean} deep Whether also at what is inside the parts of the first, or only at them.
 */
export function look(value, further, deep) {
  // A getter may call a function of this package, which looks again meanwhile.
  const teller = spare ?? new Teller();
  spare = undefined;
  try {
    teller.both(value, further, deep);
    last = teller;
    return teller.kept.length > 0 ? -teller.at : teller.at;
  } catch {
    return 0;
  } finally {
    if (teller.bytes.length === USUAL) spare = teller;
  }
}

/** Copies what the last look told. @param {Uint8Array} bytes */
export function told(bytes) {
  bytes.set(last.bytes.subarray(0, last.at));
}

/** What the last look kept aside. @returns {unknown[]} */
export function kept() {
  const { kept } = last;
  last.kept = [];
  return kept;
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
