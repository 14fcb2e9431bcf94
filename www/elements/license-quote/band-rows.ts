import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { Lang } from "../../text/language.js";
import { priceListText } from "../../text/price-list.js";
import type { Warning } from "../engine.js";
import { describedBy, renderBelow, type FieldFrame } from "../fields/field-frame.js";
import { countText } from "../shared/format.js";
import { isEmpty, retyped, type Typed } from "../shared/typed.js";
import { emptyBand, type BandDraft } from "./band-draft.js";
import { renderFurther } from "./further-fields.js";
import type { PricingModel } from "./list-draft.js";

/** A table of bands, of a list or of a module. */
export interface BandTable {
  readonly bands: readonly BandDraft[];
  readonly model: PricingModel;
  readonly lang: Lang;
  /** The JSON Pointer of the bands in the quote's input. */
  readonly path: string;
  readonly caption: string;
  readonly warnings: readonly Warning[];
  frame(path: string, label: string): FieldFrame;
  count(path: string): number | undefined;
  edit(path: string, bands: readonly BandDraft[]): void;
  go(path: string): void;
}

type Column = "upTo" | "flat" | "perCase";

/** Bands as rows, each fault beside its row. Enter adds a row below, Ctrl+Delete takes the row away. */
export function renderBandTable(table: BandTable): TemplateResult {
  const { bands, model, lang, path, caption } = table;
  const words = priceListText[lang];
  const columns: readonly Column[] = [
    "upTo",
    "flat",
    ...(model === "band" && bands.every(({ perCase }) => isEmpty(perCase)) ? [] : (["perCase"] as const)),
  ];
  const hint = `hint${path.replaceAll("/", "-")}`;
  return html`<table class="bands" part="bands" aria-describedby=${hint}>
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${words.from}</th>
          ${columns.map((column) => html`<th scope="col">${words[column]}</th>`)}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${bands.map((band, index) => renderRow(table, columns, band, index))}
      </tbody>
    </table>
    <p class="hint" id=${hint}>${words.bandsHint}</p>
    <button type="button" class="tool" @click=${() => addBand(table, bands.length)}>${words.addBand}</button>`;
}

function renderRow(table: BandTable, columns: readonly Column[], band: BandDraft, index: number): TemplateResult {
  const { bands, lang, path, edit } = table;
  const words = priceListText[lang];
  const row = String(index + 1);
  const place = `${path}/${index}`;
  const before = index === 0 ? -1 : table.count(`${path}/${index - 1}/upTo`);
  const change = (at: string, patch: Partial<BandDraft>): void =>
    edit(at, bands.map((other, position) => (position === index ? { ...other, ...patch } : other)));
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const removes = event.ctrlKey && event.key === "Delete";
    if (event.key !== "Enter" && !removes) return;
    event.preventDefault();
    if (removes) removeBand(table, index);
    else addBand(table, index + 1);
  };
  const cells = columns.map((column) => {
    const frame = table.frame(`${place}/${column}`, words.rowOf(row, words[column]));
    return { frame, cell: renderCell(frame, band[column], column, (typed) => change(`${place}/${column}`, { [column]: typed })) };
  });
  const warnings = table.warnings.filter((warning) => `/priceList${warning.path ?? ""}` === place);
  const faulty = cells.some(({ frame }) => frame.problem !== undefined) || warnings.length > 0 || Object.keys(band.further).length > 0;
  return html`<tr @keydown=${press}>
      <td class="from">${before === undefined ? "" : countText(before + 1, lang)}</td>
      ${cells.map(({ cell }) => html`<td>${cell}</td>`)}
      <td class="row-end">
        <button type="button" class="take-away" aria-label=${words.removeBand(row)} title=${words.removeBand(row)} @click=${() => removeBand(table, index)}>
          <span aria-hidden="true">×</span>
        </button>
      </td>
    </tr>
    ${faulty
      ? html`<tr class="row-faults">
          <td colspan=${columns.length + 2}>
            ${cells.map(({ frame }) => renderBelow(frame))}
            ${warnings.map(({ message }) => html`<p class="row-warning">${message}</p>`)}
            ${renderFurther(place, band.further, words.unknownField, lang, (further) => change(place, { further }))}
          </td>
        </tr>`
      : nothing}`;
}

function renderCell(frame: FieldFrame, typed: Typed, column: Column, onType: (typed: Typed) => void): TemplateResult {
  const type = (event: InputEvent): void => onType(retyped(typed, (event.currentTarget as HTMLInputElement).value, frame.lang));
  return html`<input
    id=${frame.id}
    part="input"
    type="text"
    class=${frame.problem ? "cell wrong-cell" : "cell"}
    inputmode=${column === "upTo" ? "numeric" : "decimal"}
    autocomplete="off"
    spellcheck="false"
    aria-label=${frame.label}
    placeholder=${column === "upTo" ? priceListText[frame.lang].open : nothing}
    .value=${live(typed.text)}
    aria-invalid=${frame.problem ? "true" : nothing}
    aria-describedby=${describedBy(frame)}
    @input=${type}
  />`;
}

function addBand({ bands, path, edit, go }: BandTable, index: number): void {
  edit(path, [...bands.slice(0, index), emptyBand, ...bands.slice(index)]);
  go(`${path}/${index}/upTo`);
}

/** The last row stays, emptied: a table without rows has no place to type. */
function removeBand({ bands, path, edit, go }: BandTable, index: number): void {
  const left = bands.filter((_, position) => position !== index);
  edit(path, left.length === 0 ? [emptyBand] : left);
  go(`${path}/${Math.max(0, Math.min(index, left.length - 1))}/upTo`);
}
