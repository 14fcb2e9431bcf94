// Answers, built from the bytes of `write.rs`: faster than a JSON text, above all for answers without sentences.
//
// A value is a sign and what follows it; numbers are little-endian:
//   up to 24   text of so many signs of ASCII, which follow
//   32         text of as many UTF-16 units as the next four bytes say, next in the text that holds all long ones
//   33 34      whole number of 32 bits; number of 64 bits
//   35 36 37   true, false, null
//   38         list, items until the sign 40
//   39         object, until the sign 40; each field is its name, which is a word, and the value
//   41         a word
//
// A word is a number (16 bits, the higher byte first, which is never 40). 0 stands for one that follows as a text; 1 says that a number
// and a text follow, which from then on belong together.

const { fromCharCode } = String;
const { defineProperty } = Object;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const [LONG, WHOLE, NUMBER, TRUE, FALSE, NULL, LIST, OBJECT, END, KNOWN] = /** @type {const} */ ([32, 33, 34, 35, 36, 37, 38, 39, 40, 41]);
const [OTHER_WORD, NEW_WORD] = /** @type {const} */ ([0, 1]);

/** Words by number. @type {string[]} */
const words = [];

/** @param {Uint8Array} bytes @param {Uint8Array} longTexts @returns {unknown} */
export function build(bytes, longTexts) {
  return new Builder(bytes, longTexts.length > 0 ? decoder.decode(longTexts) : "").value();
}

class Builder {
  at = 0;
  atText = 0;

  /** @param {Uint8Array} bytes @param {string} texts */
  constructor(bytes, texts) {
    this.bytes = bytes;
    this.texts = texts;
  }

  byte() {
    return /** @type {number} */ (this.bytes[this.at++]);
  }

  /** @param {number} high The first byte of the word's number. */
  word(high) {
    const number = (high << 8) | this.byte();
    return words[number] ?? this.untold(number);
  }

  /** @param {number} number @returns {string} */
  untold(number) {
    if (number === OTHER_WORD) return /** @type {string} */ (this.value());
    if (number !== NEW_WORD) throw new Error("an answer with a word that nobody told");
    const its = (this.byte() << 8) | this.byte();
    return (words[its] = /** @type {string} */ (this.value()));
  }

  whole() {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  /** @param {number} length */
  short(length) {
    const { bytes } = this;
    const end = this.at + length;
    let at = this.at;
    let text = "";
    // Four at a time: each call costs more than the signs that it takes.
    for (; at + 4 <= end; at += 4) {
      text += fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
    }
    if (at + 2 <= end) {
      text += fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
      at += 2;
    }
    if (at < end) text += fromCharCode(bytes[at] ?? 0);
    this.at = end;
    return text;
  }

  long() {
    const start = this.atText;
    this.atText += this.whole();
    return this.texts.slice(start, this.atText);
  }

  number() {
    const { buffer, byteOffset } = this.bytes;
    const number = new DataView(buffer, byteOffset + this.at).getFloat64(0, true);
    this.at += 8;
    return number;
  }

  /** @returns {unknown} */
  value() {
    const sign = this.byte();
    if (sign < LONG) return this.short(sign);
    switch (sign) {
      case LONG:
        return this.long();
      case WHOLE:
        return this.whole();
      case NUMBER:
        return this.number();
      case TRUE:
        return true;
      case FALSE:
        return false;
      case NULL:
        return null;
      case LIST:
        return this.list();
      case OBJECT:
        return this.object();
      case KNOWN:
        return this.word(this.byte());
      default:
        throw new Error("an answer with a sign that nobody knows");
    }
  }

  list() {
    /** @type {unknown[]} */
    const list = [];
    while (this.bytes[this.at] !== END) list.push(this.value());
    this.at += 1;
    return list;
  }

  object() {
    /** @type {Record<string, unknown>} */
    const object = {};
    for (let high = this.byte(); high !== END; high = this.byte()) {
      const name = this.word(high);
      const value = this.value();
      if (name === "__proto__") defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
      else object[name] = value;
    }
    return object;
  }
}
