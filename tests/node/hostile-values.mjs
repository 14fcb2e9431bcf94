// Values that a careless or hostile caller may pass. Each is made anew, because some change when they are looked at.

const no = () => {
  throw new Error("no");
};
const repeat = (levels, wrap, value) => {
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
};
const traps = Object.getOwnPropertyNames(Reflect).filter((name) => typeof Reflect[name] === "function");

const numbers = [
  -0, NaN, Infinity, -Infinity, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2, 2 ** 64, -1, 0.1 + 0.2, 1e-7, 5e-324, 1e21, Number.MAX_VALUE,
];
const texts = [
  "", " ", "\0", "\ud800", "a\udc00b", "\u{1f600}".repeat(30), "\u202e5", "__proto__", "constructor", "1e3", "٣", "0x10", "-0.00",
  "0000-00-00", "2026-02-30", "9999-12-31", "-271821-04-20", "+275760-09-13", "2026-04-01T00:00:00Z", "<script>", "=1+1", "\r\nX:1",
];
const longText = "9".repeat(50_000_000);
const longWideText = "\u{1f600}".repeat(25_000_000);
const millionItems = Array.from({ length: 1_000_000 }, () => ({}));

/** A proxy of which everything can be asked, without end. */
const endless = () => {
  const proxy = new Proxy({}, {
    get: (_, key) => (key === "length" ? 3 : endless()),
    has: () => true,
    ownKeys: () => ["service", "date", "price", "household"],
    getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true, writable: true }),
  });
  return proxy;
};

/** Answers something else each time it is asked. */
const changing = () => {
  const answers = [undefined, 5, "medicine", [], {}, 10n, Symbol("x"), null];
  let asked = 0;
  return new Proxy({}, {
    get: () => answers[(asked += 1) % answers.length],
    ownKeys: () => Array.from({ length: (asked += 1) % 5 }, (_, index) => `field${index}`),
    getOwnPropertyDescriptor: () => ({ value: 1, enumerable: (asked += 1) % 2 === 0, configurable: true }),
  });
};

const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** An array whose length is a lie. */
const lying = (length) => new Proxy([], { get: (target, key) => (key === "length" ? length : target[key]) });

/** @type {[string, () => unknown][]} */
const others = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ["a symbol", () => Symbol("x")],
  ["a big integer", () => 10n],
  ["a huge big integer", () => 2n ** 4_000n],
  ["a function", () => () => 5],
  ["a class", () => class Price {}],
  ["a number object", () => new Number(5)],
  ["a text object", () => new String("5")],
  ["a date far out", () => new Date(8.64e15)],
  ["no date", () => new Date(NaN)],
  ["a regular expression", () => /x/g],
  ["a map", () => new Map([["price", 5]])],
  ["a promise", () => Promise.resolve(5)],
  ["bytes", () => new Uint8Array(100)],
  ["a view of bytes taken away", () => {
    const bytes = new Uint8Array(8);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return bytes;
  }],
  ["floats", () => Float64Array.of(NaN, -1, 2 ** 53)],
  ["an empty object", () => ({})],
  ["a bare object", () => Object.create(null)],
  ["an empty list", () => []],
  ["a list with holes", () => [, , 1]],
  ["a sparse list", () => Object.assign([], { 4_294_967_293: 1 })],
  ["a list of nothing", () => new Array(4_294_967_295)],
  ["a million items", () => millionItems],
  ["a list that throws", () => Object.defineProperty([1, 2], 0, { get: no, enumerable: true })],
  ["a list with fields", () => Object.assign([1], { service: "medicine" })],
  ["a cyclic list", () => {
    const list = [];
    list.push(list);
    return list;
  }],
  ["a cyclic object", () => {
    const object = {};
    return Object.assign(object, { itself: object, service: object, household: object });
  }],
  ["10,000 levels of objects", () => repeat(10_000, (deep) => ({ deep, household: deep, values: [deep] }), {})],
  ["10,000 levels of lists", () => repeat(10_000, (deep) => [deep], [])],
  ["a getter that throws", () => ({ get service() { return no(); }, get id() { return no(); }, get length() { return no(); } })],
  ["a getter that throws nothing", () => ({ get service() { throw undefined; }, get lang() { throw null; } })],
  ["conversions that throw", () => ({ toString: no, valueOf: no, toJSON: no, [Symbol.toPrimitive]: no })],
  ["a tag that throws", () => ({ get [Symbol.toStringTag]() { return no(); } })],
  ["own methods replaced", () => ({ hasOwnProperty: no, propertyIsEnumerable: no, constructor: no, then: no })],
  ["an own __proto__", () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
  ["an inherited answer", () => Object.create({ service: "medicine", date: "2026-04-01" })],
  ["ten thousand fields", () => Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field ${index}`, index]))],
  ["a field named by half a sign", () => ({ "\ud800": 1, "": 2, "~/": 3 })],
  ["a field with a name of 50 MB", () => ({ [longText]: 1 })],
  ["a symbol as a field", () => ({ [Symbol("x")]: 1 })],
  ["fields without end", endless],
  ["fields that change", changing],
  ["a revoked object", () => revoked({})],
  ["a revoked list", () => revoked([])],
  ["every trap throws", () => new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, no])))],
  ["every trap of a list throws", () => new Proxy([], Object.fromEntries(traps.map((trap) => [trap, no])))],
  ["every trap of a function throws", () => new Proxy(no, Object.fromEntries(traps.map((trap) => [trap, no])))],
  ...traps.map((trap) => [`the trap ${trap} throws`, () => new Proxy({ service: 1 }, { [trap]: no })]),
  ...[-1, NaN, 0.5, 1e9, 2 ** 32, 2 ** 53, "3", null, {}, 10n].map((length) => [`a list of length ${String(length)}`, () => lying(length)]),
];

/** Name and maker of each value. */
export const hostileValues = [
  ...numbers.map((number) => [Object.is(number, -0) ? "-0" : String(number), () => number]),
  ...texts.map((text) => [JSON.stringify(text), () => text]),
  ["50 MB of text", () => longText],
  ["100 MB of wide text", () => longWideText],
  ...others,
];
