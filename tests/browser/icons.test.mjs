// The icons of the installed page are pictures of www/icon.svg. With TARIFWERK_WRITE_ICONS=1 they are drawn anew.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startBrowser } from "./harness.mjs";

const www = new URL("../../www/", import.meta.url);

// Systems that cut a shape themselves get the ground up to the edge and the drawing within the middle 80 %.
const icons = [
  { file: "icon-180.png", size: 180, masked: true },
  { file: "icon-192.png", size: 192, masked: false },
  { file: "icon-512.png", size: 512, masked: false },
  { file: "icon-maskable-512.png", size: 512, masked: true },
];

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;

before(async () => {
  browser = await startBrowser();
  await browser.driver.get("about:blank");
});

after(() => browser?.close());

// The drawing as PNG, and the mean difference of its bytes from a given picture.
const draw = `
  const [drawing, size, given, done] = arguments;
  const load = (address) => new Promise((loaded, failed) => {
    const image = new Image();
    image.onload = () => loaded(image);
    image.onerror = () => failed(new Error("not a picture"));
    image.src = address;
  });
  const paint = (image) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
    canvas.getContext("2d").drawImage(image, 0, 0, size, size);
    return canvas;
  };
  const bytes = (canvas) => canvas.getContext("2d").getImageData(0, 0, size, size).data;
  (async () => {
    const drawn = paint(await load(drawing));
    const png = drawn.toDataURL("image/png").split(",")[1];
    if (!given) return done({ png });
    const image = await load(given);
    const [one, other] = [bytes(drawn), bytes(paint(image))];
    let sum = 0;
    for (let at = 0; at < one.length; at += 1) sum += Math.abs(one[at] - other[at]);
    done({ png, width: image.naturalWidth, height: image.naturalHeight, difference: sum / one.length });
  })().catch((error) => done({ error: String(error) }));`;

for (const { file, size, masked } of icons) {
  test(`${file} shows icon.svg at ${size} px`, async () => {
    const drawing = await readFile(new URL("icon.svg", www), "utf8");
    const shaped = drawing.replace(/ rx="[^"]*"/, "").replace("<path", '<path transform="translate(3.2 3.2) scale(.8)"');
    const address = (/** @type {string} */ type, /** @type {Buffer} */ data) => `data:${type};base64,${data.toString("base64")}`;
    const source = address("image/svg+xml", Buffer.from(masked ? shaped : drawing));
    if (process.env["TARIFWERK_WRITE_ICONS"]) {
      const { png } = await browser.driver.executeAsyncScript(draw, source, size, "");
      await writeFile(new URL(file, www), Buffer.from(png, "base64"));
    }
    const committed = address("image/png", await readFile(new URL(file, www)));
    const { width, height, difference, error } = await browser.driver.executeAsyncScript(draw, source, size, committed);
    assert.deepEqual([width, height, error], [size, size, undefined]);
    assert.ok(difference < 1, `differs by ${difference} of 255`);
  });
}

test("the manifest names only icons that are there, in their true size", async () => {
  const manifest = JSON.parse(await readFile(new URL("tarifwerk.webmanifest", www), "utf8"));
  const sized = manifest.icons.filter(({ type }) => type === "image/png").map(({ src, sizes }) => [src, sizes]);
  assert.deepEqual(sized, icons.slice(1).map(({ file, size }) => [file, `${size}x${size}`]));
  await readFile(new URL(manifest.icons[0].src, www));
});
