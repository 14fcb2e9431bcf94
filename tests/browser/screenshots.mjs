// Pictures of every page and element to look at: target/screenshots/. Usage: screenshots.mjs [ELEMENT]
// Each element alone: empty, each of its examples, everything open, wrong; narrow and wide, light and dark, both languages, printed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emulate, startBrowser, startServer } from "./harness.mjs";
import { calculators, elementsOf } from "./visit.mjs";

const folder = fileURLToPath(new URL("../../target/screenshots", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const looks = [
  { width: 360, height: 800, dark: false, lang: "de" },
  { width: 360, height: 800, dark: true, lang: "en" },
  { width: 1440, height: 1000, dark: false, lang: "de" },
  { width: 1440, height: 1000, dark: true, lang: "en" },
];
const open = `for (const fold of root.querySelectorAll("details")) fold.open = true;`;
const wrong = `for (const field of root.querySelectorAll("input[inputmode]")) {
  field.value = "1,2,3";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}`;

const server = await startServer();
const { driver, close } = await startBrowser();
let taken = 0;

/** @param {string} name @param {string} data base64 */
function keep(name, data) {
  writeFileSync(join(folder, name), Buffer.from(data, "base64"));
  taken += 1;
}

/** @param {string} name */
async function picture(name) {
  const answer = await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", { format: "png", captureBeyondViewport: true });
  keep(`${name}.png`, /** @type {{ data: string }} */ (answer).data);
}

/** @param {string} name */
async function paper(name) {
  const answer = await driver.sendAndGetDevToolsCommand("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69 });
  keep(`${name}.pdf`, /** @type {{ data: string }} */ (answer).data);
}

try {
  const elements = process.argv[2] ? calculators.filter((name) => name === process.argv[2]) : calculators;
  for (const look of looks) {
    const { width, dark, lang } = look;
    const suffix = `${width}-${dark ? "dark" : "light"}-${lang}`;
    await emulate(driver, look);
    for (const page of ["index.html", "embed.html"]) {
      await driver.get(`${server.origin}/www/${page}?lang=${lang}`);
      if (page === "embed.html") await elementsOf(driver);
      await picture(`${page.replace(".html", "")}-${suffix}`);
    }
    for (const element of elements) {
      await driver.get(`${server.origin}/www/embed.html?element=${element}&lang=${lang}`);
      await elementsOf(driver);
      /** @param {string} act */
      const act = async (act) => {
        await driver.executeScript(`const root = document.querySelector("${element}").shadowRoot; ${act}`);
        await driver.sleep(800);
      };
      const name = `${element.replace("tarifwerk-", "")}-${suffix}`;
      await picture(`${name}-empty`);
      const samples = Number(await driver.executeScript(`return document.querySelector("${element}").shadowRoot.querySelectorAll(".sample").length;`));
      for (let sample = 0; sample < samples; sample += 1) {
        await act(`root.querySelectorAll(".sample")[${sample}].click();`);
        await picture(`${name}-example-${sample + 1}`);
      }
      await paper(name);
      await act(open);
      await picture(`${name}-open`);
      await act(wrong);
      await picture(`${name}-wrong`);
    }
  }
  console.log(`${taken} pictures in target/screenshots/`);
} finally {
  await close();
  await server.close();
}
