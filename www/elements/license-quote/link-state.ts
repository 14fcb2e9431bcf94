import type { Lang } from "../../text/language.js";
import type { LicenseFeeInput, Tarifwerk } from "../engine.js";
import { filledCount } from "../shared/fill.js";
import { furtherFields, isNumberOrText, isOneOf, isRecord, placeAt } from "../shared/json-record.js";
import { Reader } from "../shared/reader.js";
import { documentFields, documentOf, filledDocument } from "./document-draft.js";
import { draftOfLicenseQuote, emptyLicenseQuoteDraft, readLicenseQuote, type LicenseQuoteDraft } from "./draft.js";
import { draftOfPriceList, writtenPriceList, type PriceListDraft } from "./list-draft.js";
import { mostScenarios, type ScenarioDraft } from "./scenario-draft.js";
import { chosenList, withList, type HeldList, type Shelf } from "./shelf.js";

/** What a link to a quote holds. Lists stand in it whole, so that an old quote can be opened as it was. */
interface LinkState {
  readonly engine: string;
  /** The input of the API, but for its list; what cannot be read stands as typed. */
  readonly quote: Readonly<Record<string, unknown>>;
  readonly document: Readonly<Record<string, unknown>>;
  /** That of the quote first, then those of the scenarios. */
  readonly lists: readonly unknown[];
  readonly scenarios: readonly Readonly<Record<string, unknown>>[];
}

/** What the visitor is to know about a link that was opened. */
export type LinkNotice =
  | { readonly kind: "form" | "size" | "damaged" }
  | { readonly kind: "listChanged"; readonly title: string; readonly id: string }
  | { readonly kind: "listBrought"; readonly title: string; readonly id: string; readonly vendor: string }
  | { readonly kind: "engineChanged"; readonly then: string; readonly now: string }
  | { readonly kind: "unknown"; readonly names: readonly string[] };

export interface OpenedLink {
  readonly draft: LicenseQuoteDraft;
  readonly shelf: Shelf;
  readonly notices: readonly LinkNotice[];
}

/** The whole state, for a link. */
export function linkState(draft: LicenseQuoteDraft, shelf: Shelf, tarifwerk: Tarifwerk, lang: Lang): LinkState {
  const chosen = chosenList(shelf);
  const keys = [...new Set([shelf.chosen, ...draft.scenarios.flatMap(({ list }) => (list === undefined ? [] : [list]))])];
  const lists = keys.flatMap((key) => shelf.held.filter((held) => held.key === key));
  return {
    engine: tarifwerk.version().version,
    quote: chosen === undefined ? {} : writtenQuote(draft, chosen.draft, new Reader(tarifwerk, lang)),
    document: filledDocument(draft.document),
    lists: lists.map((list) => writtenPriceList(list.draft, new Reader(tarifwerk, lang))),
    scenarios: draft.scenarios.map(({ name, inpatient, outpatient, list }) => ({
      ...(name === "" ? {} : { name }),
      ...written("inpatient", inpatient, new Reader(tarifwerk, lang)),
      ...written("outpatient", outpatient, new Reader(tarifwerk, lang)),
      ...(list === undefined ? {} : { list: lists.findIndex(({ key }) => key === list) }),
    })),
  };
}

function writtenQuote(draft: LicenseQuoteDraft, list: PriceListDraft, reader: Reader): Record<string, unknown> {
  const { priceList: _, ...quote } = readLicenseQuote(draft, list, reader);
  const writtenOut: Record<string, unknown> = { ...quote, cases: { ...quote.cases } };
  for (const path of reader.missing) if (path.startsWith("/cases/") && path !== "/cases/assumptions") placeAt(writtenOut, path, undefined);
  for (const [path, text] of reader.unread) if (!path.startsWith("/priceList/")) placeAt(writtenOut, path, text);
  return writtenOut;
}

function written(name: string, typed: ScenarioDraft["inpatient"], reader: Reader): Record<string, unknown> {
  const count = reader.count("", typed);
  return count === undefined ? {} : { [name]: reader.unread.get("") ?? count };
}

/** The state of a link put into the form; only notices where it is none. The shelf is the one that stands here. */
export function openLink(
  value: unknown,
  shelf: Shelf,
  referenceYear: number,
  tarifwerk: Tarifwerk,
  lang: Lang,
): OpenedLink | { readonly notices: readonly LinkNotice[] } {
  const refused = { notices: [{ kind: "form" }] } as const;
  if (!isRecord(value)) return refused;
  const { engine, quote, document, lists, scenarios } = value;
  if (typeof engine !== "string" || engine.length > 100 || !isQuoteForm(quote) || !isRecord(document)) return refused;
  if (!Array.isArray(lists) || lists.length === 0 || lists.length > mostScenarios + 1 || !isScenarios(scenarios, lists.length)) return refused;

  const notices: LinkNotice[] = [];
  const keys: number[] = [];
  let now = shelf;
  for (const source of lists as readonly unknown[]) {
    const draft = draftOfPriceList(source, lang);
    if (draft === undefined) return refused;
    const found = placed(now, draft, source, tarifwerk, lang);
    now = found.shelf;
    keys.push(found.key);
    if (found.notice) notices.push(found.notice);
  }
  const version = tarifwerk.version().version;
  if (engine !== version) notices.push({ kind: "engineChanged", then: engine, now: version });
  const names = [
    ...Object.keys(furtherFields(value, ["engine", "quote", "document", "lists", "scenarios"])),
    ...Object.keys(furtherFields(document, documentFields)),
    ...Object.entries(document).flatMap(([name, text]) => (isOneOf(name, documentFields) && typeof text !== "string" ? [name] : [])),
    ...scenarios.flatMap((scenario) => Object.keys(furtherFields(scenario, ["name", "inpatient", "outpatient", "list"]))),
  ];
  if (names.length > 0) notices.push({ kind: "unknown", names: names.map((name) => name.slice(0, 100)) });

  const empty = emptyLicenseQuoteDraft("", referenceYear, lang);
  const extras = { ...empty, document: documentOf(document), scenarios: scenarios.map((scenario) => draftOfScenario(scenario, keys, lang)) };
  return {
    draft: draftOfLicenseQuote(quote as unknown as LicenseFeeInput, extras, lang),
    shelf: { ...now, chosen: keys[0] ?? now.chosen },
    notices,
  };
}

/** The list of a link on the shelf: one of the same contents if there is one, else beside the others. */
function placed(
  shelf: Shelf,
  draft: PriceListDraft,
  source: unknown,
  tarifwerk: Tarifwerk,
  lang: Lang,
): { readonly shelf: Shelf; readonly key: number; readonly notice?: LinkNotice } {
  const same = sameList(shelf, draft, tarifwerk, lang);
  if (same) return { shelf, key: same.key };
  const { id, title, vendor } = draft;
  const known = shelf.held.some((held) => held.draft.id === id);
  return {
    shelf: withList(shelf, draft, source),
    key: shelf.nextKey,
    notice: known ? { kind: "listChanged", title, id } : { kind: "listBrought", title, id, vendor },
  };
}

/** The list on the shelf that says the same. */
export function sameList(shelf: Shelf, draft: PriceListDraft, tarifwerk: Tarifwerk, lang: Lang): HeldList | undefined {
  const contents = (list: PriceListDraft): string => JSON.stringify(writtenPriceList(list, new Reader(tarifwerk, lang)));
  const wanted = contents(draft);
  return shelf.held.find((held) => contents(held.draft) === wanted);
}

function draftOfScenario(scenario: Readonly<Record<string, unknown>>, keys: readonly number[], lang: Lang): ScenarioDraft {
  const { name, inpatient, outpatient, list } = scenario;
  return {
    name: typeof name === "string" ? name : "",
    inpatient: filledCount(inpatient as number | undefined, lang),
    outpatient: filledCount(outpatient as number | undefined, lang),
    list: typeof list === "number" ? keys[list] : undefined,
  };
}

function isScenarios(value: unknown, lists: number): value is readonly Readonly<Record<string, unknown>>[] {
  const fits = (scenario: unknown): boolean =>
    isRecord(scenario) &&
    (scenario["name"] === undefined || typeof scenario["name"] === "string") &&
    [scenario["inpatient"], scenario["outpatient"]].every((count) => count === undefined || isNumberOrText(count)) &&
    (scenario["list"] === undefined || Array.from({ length: lists }, (_, index) => index).some((index) => index === scenario["list"]));
  return Array.isArray(value) && value.length <= mostScenarios && value.every(fits);
}

/** Whether the fields of a quote can hold what stands in a link; what is in them the engine checks. */
function isQuoteForm(quote: unknown): quote is Readonly<Record<string, unknown>> {
  if (!isRecord(quote) || !isRecord(quote["cases"])) return false;
  const { cases } = quote;
  const absentOr = (value: unknown, fits: (value: unknown) => boolean): boolean => value === undefined || fits(value);
  const isText = (value: unknown): boolean => typeof value === "string";
  return (
    ["inpatient", "outpatient", "dayPatient", "homeTreatment"].every((name) => absentOr(cases[name], isNumberOrText)) &&
    absentOr(cases["year"], (year) => Number.isInteger(year)) &&
    absentOr(cases["source"], (source) => isOneOf(source, ["quality-report", "institution", "estimate"])) &&
    absentOr(cases["assumptions"], isText) &&
    ["date", "invoiceDate", "termStart", "validUntil"].every((name) => absentOr(quote[name], isText)) &&
    ["termYears", "agreedFee"].every((name) => absentOr(quote[name], isNumberOrText)) &&
    absentOr(quote["modules"], (modules) => Array.isArray(modules) && modules.length <= 1000 && modules.every(isText)) &&
    absentOr(quote["discounts"], (discounts) => Array.isArray(discounts) && discounts.length <= 1000 && discounts.every(isDiscount))
  );
}

/** A discount is a percentage or an amount: the form cannot show one that is both. */
function isDiscount(discount: unknown): boolean {
  if (!isRecord(discount) || typeof discount["reason"] !== "string") return false;
  const { percent, amount } = discount;
  return (percent === undefined) !== (amount === undefined) && isNumberOrText(percent ?? amount);
}
