// Hostile texts wherever an element takes one: every field, every text of a value, a price list, a file, an attribute, a link. Nothing
// is executed, nothing becomes markup, nothing breaks the layout or turns a figure around, and there is an answer or a problem in words.
// Fields, texts and attributes are found, not listed, so that those of a new element are tested as well.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { emulate, needsChromium } from "./harness.mjs";
import { hostileScript, hostileTexts } from "./hostile-words.mjs";
import { textOfPages } from "./pdf.mjs";
import { session } from "./session.mjs";


const manifest = JSON.parse(await readFile(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
/** @type {{ tagName: string, attributes: { name: string }[] }[]} */
const declarations = manifest.modules[0].declarations;
const names = declarations.map(({ tagName }) => tagName);

const { browser, server } = session({
  scriptPatience: 60_000,
  site: async (root) => {
    await writeFile(join(root, "www/icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(root, "www/host.js"), hostileScript);
    await writeFile(
      join(root, "www/host.html"),
      `<!doctype html><html lang="de"><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg"><script src="host.js"></script><script type="module" src="../pkg/elements.js"></script><body><div id="here"></div></body></html>`,
    );
  },
});

/** As narrow as a telephone, where the engine can show that. */
const narrow = needsChromium("") === false ? 360 : 500;

/** @param {string} [fragment] */
async function openHost(fragment = "") {
  await emulate(browser.driver, { width: narrow });
  await browser.driver.get("about:blank");
  await browser.driver.get(`${server.origin}/www/host.html${fragment}`);
}

/**
 * Runs a script with `hostile` at hand.
 * @param {string} script
 * @param {unknown[]} values
 */
async function run(script, ...values) {
  const [state, found] = await browser.driver.executeAsyncScript(
    `const values = [...arguments], done = values.pop();
     (async () => { ${script} })().then((found) => done(["done", found]), (error) => done(["failed", String(error.stack ?? error)]));`,
    ...values,
  );
  assert.equal(state, "done", String(found));
  return found;
}

for (const name of names) {
  test(`${name}: in every field`, async () => {
    await openHost();
    const seen = await run(
      `const [name] = values;
       const faults = [], kept = [];
       let most = 0;
       for (const [at, text] of texts.entries()) {
         await hostile.show(name);
         await hostile.sample(at);
         hostile.element.lang = hostile.element.lang === "en" ? "de" : "en";
         kept.push(...await hostile.typeWhereAnswered(text));
         if (!hostile.answered) faults.push("no answer any more");
         faults.push(...await hostile.faults());
         await hostile.open();
         most = Math.max(most, await hostile.typeEverywhere(text));
         // The fault of a field is shown once it is left.
         hostile.root.querySelector("form").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
         await new Promise((later) => setTimeout(later, 20));
         await hostile.settled();
         faults.push(...await hostile.faults());
       }
       return { faults: [...new Set(faults)], most, kept: [...new Set(kept)] };`,
      name,
    );
    assert.deepEqual(seen.faults, []);
    assert.ok(seen.most > 0, "fields were found");
  });

  test(`${name}: in every text of its value, and in names that it does not have`, async () => {
    await openHost();
    const seen = await run(
      `const [name] = values;
       const faults = [], kept = [];
       for (const [at, text] of texts.entries()) {
         await hostile.show(name);
         await hostile.sample(at);
         const { value } = hostile.element;
         const set = async (tried) => { hostile.element.value = tried; await hostile.settled(); return hostile.answered; };
         const [whole, paths] = await hostile.replaced(value, text, set);
         kept.push(...paths);
         if (!(await set(whole))) faults.push("no answer any more");
         faults.push(...await hostile.faults());
         await set(hostile.drowned(value, text));
         faults.push(...await hostile.faults());
         await set({ ...value, [text]: text });
         faults.push(...await hostile.faults());
       }
       return { faults: [...new Set(faults)], kept: [...new Set(kept)] };`,
      name,
    );
    assert.deepEqual(seen.faults, []);
  });

  test(`${name}: in every attribute`, async () => {
    await openHost();
    const { attributes } = declarations.find(({ tagName }) => tagName === name) ?? assert.fail();
    const faults = await run(
      `const [name, attributes] = values;
       const faults = [];
       for (const text of texts) {
         await hostile.show(name, Object.fromEntries(attributes.map((attribute) => [attribute, text])));
         await new Promise((later) => setTimeout(later, 30));
         faults.push(...await hostile.faults());
       }
       return [...new Set(faults)];`,
      name,
      attributes.map((attribute) => attribute.name),
    );
    assert.deepEqual(faults, []);
  });
}

/** Cells of what was saved as a table that a spreadsheet would take for a formula. @param {string} table */
function formulas(table) {
  const cells = [...table.replace(/^\ufeff/, "").matchAll(/(?:^|[;,\n])(?:"((?:[^"]|"")*)"|([^;,\r\n]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  assert.ok(cells.length > 3);
  return cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
}

test("files: every file field is given reports, tables and price lists, with hostile names of files", async () => {
  /** @type {string[]} */
  const tables = [];
  // A page for each element: the memory of one would have to hold all their files.
  for (const name of names) {
    await openHost();
    const seen = await run(`
    const faults = [], tables = [];
    const escaped = (text) => text.replaceAll(/[\\0\\ud800-\\udfff]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const report = (text) => '<?xml version="1.0" encoding="UTF-8"?><Qualitaetsbericht><Krankenhaus><Kontaktdaten><Name>' + text + '</Name><IK>269912342</IK><Standortnummer>' + text + '</Standortnummer><Kontakt_Zugang><Strasse>' + text + '</Strasse><Hausnummer>' + text + '</Hausnummer><Postleitzahl>' + text + '</Postleitzahl><Ort>' + text + '</Ort></Kontakt_Zugang></Kontaktdaten></Krankenhaus><Anzahl_Betten>5</Anzahl_Betten><Fallzahlen><Vollstationaere_Fallzahl>100</Vollstationaere_Fallzahl><Ambulante_Fallzahl>200</Ambulante_Fallzahl></Fallzahlen></Qualitaetsbericht>';
    const quoted = (text) => '"' + text.replaceAll('"', '""') + '"';
    for (const name of values[0]) {
      for (const text of texts) {
        await hostile.show(name);
        await hostile.sample(0);
        const list = JSON.stringify(hostile.drowned(hostile.element.value?.priceList ?? { title: "" }, text));
        const table = "Einrichtung;vollstationär;ambulant\\n" + quoted(text) + ";100;200\\n-1+1;" + quoted(text) + ";2\\n";
        const outages = "Beginn;Ende;Ursache\\n" + [text, text, text].map(quoted).join(";") + "\\n";
        const short = text.slice(0, 300);
        for (const { id } of hostile.root.querySelectorAll("input[type=file]")) {
          for (const [end, content] of [[".xml", report(escaped(text))], [".xml", report(text)], [".csv", table], [".csv", outages], [".json", list]]) {
            const field = hostile.root.querySelector("#" + CSS.escape(id));
            if (!field) continue;
            hostile.give(field, short + end, content);
            await new Promise((later) => setTimeout(later, 25));
          }
        }
        await new Promise((later) => setTimeout(later, 150));
        await hostile.settled();
        for (const fold of hostile.root.querySelectorAll("details")) fold.open = true;
        for (const button of hostile.root.querySelectorAll("button.tool")) if (button.isConnected && !/print|link|cancel/.test(button.id)) button.click();
        await hostile.settled();
        faults.push(...await hostile.faults());
        await hostile.show(name);
        await hostile.sample(0);
        const field = hostile.root.querySelector("#institutions-files");
        if (!field) continue;
        hostile.give(field, short + ".csv", table);
        for (let tries = 0; tries < 250 && !hostile.root.querySelector("#save-fees"); tries += 1) await new Promise((later) => setTimeout(later, 20));
        hostile.root.querySelector("#save-fees").click();
        faults.push(...await hostile.faults());
      }
    }
    for (const [name, blob] of saved) if (/\\.csv$/.test(name)) tables.push(await blob.text());
    return { faults: [...new Set(faults)], tables };`, [name]);
    assert.deepEqual(seen.faults, [], name);
    tables.push(...seen.tables);
  }
  assert.ok(tables.some((/** @type {string} */ table) => table.includes("'=HYPERLINK")), "the hostile names were saved");
  for (const table of tables) assert.deepEqual(formulas(table), []);
});

const fillDesk = `
  await hostile.show("tarifwerk-license-quote");
  await hostile.sample(0);
  const { value } = hostile.element;
  const set = async (tried) => { hostile.element.value = tried; await hostile.settled(); return hostile.answered; };
  const [whole] = await hostile.replaced(value, text, set);
  await set(whole);
  const document = { number: text, institution: text, address: text + "\\n" + text, attention: text, vendorAddress: text, vendorContact: text, note: text };
  hostile.element.quoteDocument = document;
  await hostile.settled();`;

test("links: a quote full of hostile texts comes back as it was", async () => {
  for (let at = 0; at < Object.keys(hostileTexts).length; at += 1) {
    await openHost();
    const made = await run(`
      const text = texts[values[0]];
      ${fillDesk}
      hostile.root.querySelector("#copy-link").click();
      for (let tries = 0; tries < 100 && !hostile.root.querySelector("#link"); tries += 1) await new Promise((later) => setTimeout(later, 20));
      return { link: hostile.root.querySelector("#link").value, faults: await hostile.faults(), net: hostile.element.result.net };`, at);
    assert.deepEqual(made.faults, []);
    await openHost(new URL(made.link).hash);
    const opened = await run(`
      const text = texts[values[0]];
      await hostile.show("tarifwerk-license-quote");
      for (let tries = 0; tries < 100 && !hostile.answered; tries += 1) await new Promise((later) => setTimeout(later, 20));
      return { faults: await hostile.faults(), net: hostile.element.result?.net, same: hostile.element.quoteDocument.note.replace("\\ufffd", "") === text.replace(/[\\ud800-\\udfff]/g, "") || hostile.element.quoteDocument.note === text };`, at);
    assert.deepEqual(opened, { faults: [], net: made.net, same: true });
  }
});

for (const name of names) {
  test(`${name}: a link in which every text is hostile`, async () => {
    await openHost();
    const seen = await run(
      `const [name, key] = values;
       const faults = [], notices = [];
       const pack = async (value) => {
         const packed = await new Response(new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"))).bytes();
         return btoa(String.fromCharCode(...packed)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
       };
       await hostile.show(name);
       await hostile.sample(0);
       const { value } = hostile.element;
       for (const text of texts) {
         const input = hostile.drowned(value, text);
         for (const state of [{ engine: text, input }, { engine: "0.0.1", input }, { engine: text, input: { ...value, [text]: text } }]) {
           history.replaceState(null, "", "#" + key + "?" + key + "=1." + await pack(state));
           await hostile.show(name);
           for (let tries = 0; tries < 100 && !hostile.root.querySelector(".notice"); tries += 1) await new Promise((later) => setTimeout(later, 20));
           notices.push(hostile.root.querySelector(".notice")?.textContent.trim() ?? "");
           faults.push(...await hostile.faults());
         }
       }
       return { faults: [...new Set(faults)], notices };`,
      name,
      name.replace("tarifwerk-", ""),
    );
    assert.deepEqual(seen.faults, []);
    assert.ok(seen.notices.every((/** @type {string} */ notice) => notice !== ""), `every link is told: ${seen.notices.map((/** @type {string} */ notice) => notice.slice(0, 60)).join(" | ")}`);
  });
}

test("print: a quote full of hostile texts is printed with its figures", { skip: needsChromium("the printed pages are read from Chromium's PDF") }, async () => {
  for (let at = 0; at < Object.keys(hostileTexts).length; at += 1) {
    await openHost();
    await run(`const text = texts[values[0]]; ${fillDesk}`, at);
    await emulate(browser.driver, { width: 794, print: true });
    assert.deepEqual(await run("return hostile.faults();"), []);
    const { data } = /** @type {{ data: string }} */ (
      /** @type {unknown} */ (await browser.driver.sendAndGetDevToolsCommand("Page.printToPDF", { preferCSSPageSize: true }))
    );
    const pages = textOfPages(Buffer.from(data, "base64"));
    assert.ok(pages.length > 0 && pages.length < 100, `${pages.length} pages`);
    assert.match(pages.join(" "), /Netto.*\d,\d\d €.*Brutto/s);
  }
});
