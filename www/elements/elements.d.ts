// Types of the custom elements for pages that use them. `import "…/elements.js"` defines the elements; nothing is exported
// as a value.
import type {
  BurdenLimit,
  BurdenLimitInput,
  Copayment,
  CopaymentInput,
  Deadlines,
  DeadlinesInput,
  LicenseFee,
  LicenseFeeInput,
  PriceList,
  Problem,
  Renewal,
  RenewalInput,
  ServiceCredit,
  ServiceCreditInput,
  System,
  Tariff,
  YearEstimate,
  YearInput,
} from "./tarifwerk.js";

/** `tarifwerk-input`: the visitor changed something. Numbers that cannot be read yet stand as typed. */
export interface TarifwerkInputDetail<Input> {
  readonly input: Input;
}

/** `tarifwerk-result`: there is an answer for what stands in the fields. */
export interface TarifwerkResultDetail<Input, Result> {
  readonly input: Input;
  readonly result: Result;
}

/** `tarifwerk-error`: what stands in the fields has faults, each with a JSON Pointer into the input. */
export interface TarifwerkErrorDetail<Input> {
  readonly input: Input;
  readonly problems: readonly Problem[];
}

/** The events of a calculator; all bubble and cross shadow roots. */
export interface TarifwerkEventMap<Input, Result> {
  "tarifwerk-input": CustomEvent<TarifwerkInputDetail<Input>>;
  "tarifwerk-result": CustomEvent<TarifwerkResultDetail<Input, Result>>;
  "tarifwerk-error": CustomEvent<TarifwerkErrorDetail<Input>>;
}

/** What all calculators share. The language is that of `lang`, else of the closest ancestor, else German. */
export interface TarifwerkCalculator<Input, Result> extends HTMLElement {
  /** The input as the API takes it; setting it fills the fields, `undefined` resets them. */
  get value(): Input | undefined;
  set value(input: Input | undefined);
  /** The result for what stands in the fields, if there is one. */
  readonly result: Result | undefined;
  /** The year that fields start with; attribute `year`. */
  year: number | undefined;
  /** Resolves when the last change is shown. */
  readonly updateComplete: Promise<boolean>;

  addEventListener<Type extends keyof TarifwerkAllEvents<Input, Result>>(
    type: Type,
    listener: TarifwerkListener<this, TarifwerkAllEvents<Input, Result>[Type]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof TarifwerkAllEvents<Input, Result>>(
    type: Type,
    listener: TarifwerkListener<this, TarifwerkAllEvents<Input, Result>[Type]>,
    options?: boolean | EventListenerOptions,
  ): void;
  setAttribute(name: TarifwerkAttributeName | TarifwerkGlobalAttribute, value: string): void;
}

/** All events that an element can be asked for: a name that is not among them does not compile. */
export interface TarifwerkAllEvents<Input, Result> extends HTMLElementEventMap, TarifwerkEventMap<Input, Result> {}

export type TarifwerkListener<Element, Event> =
  | ((this: Element, event: Event) => unknown)
  | { handleEvent(event: Event): unknown };

/** Attributes that every calculator has. */
export interface TarifwerkAttributes {
  lang?: "de" | "en" | undefined;
  year?: number | `${number}` | undefined;
}

/** Attributes of any HTML element, for `setAttribute`. */
export type TarifwerkGlobalAttribute =
  | "class" | "dir" | "exportparts" | "hidden" | "id" | "inert" | "part" | "role" | "slot" | "style" | "tabindex" | "title" | "translate"
  | `aria-${string}` | `data-${string}`;

/** Attributes of each element, for markup that is checked. */
export interface TarifwerkAttributeMap {
  "tarifwerk-year": TarifwerkAttributes & { tariff?: string | undefined };
  "tarifwerk-copayment": TarifwerkAttributes;
  "tarifwerk-burden-limit": TarifwerkAttributes;
  "tarifwerk-license-quote": TarifwerkAttributes & { "price-list"?: string | undefined };
  "tarifwerk-renewal": TarifwerkAttributes & { "price-lists"?: string | undefined };
  "tarifwerk-service-credit": TarifwerkAttributes;
  "tarifwerk-deadlines": TarifwerkAttributes & { system?: System | undefined };
}

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type TarifwerkAttributeName = KeysOf<TarifwerkAttributeMap[keyof TarifwerkAttributeMap]>;

/**
 * What JSX may contain, for frameworks that check it. In a file of types:
 *
 * ```ts
 * import type { TarifwerkIntrinsicElements } from "tarifwerk/elements.js";
 * declare module "react" {
 *   namespace JSX { interface IntrinsicElements extends TarifwerkIntrinsicElements {} }
 * }
 * ```
 *
 * TypeScript does not check JSX attributes with a hyphen, whatever their names.
 */
export type TarifwerkIntrinsicElements<Common = { id?: string; class?: string; className?: string; slot?: string; hidden?: boolean }> = {
  [Name in keyof TarifwerkAttributeMap]: TarifwerkAttributeMap[Name] & Common;
};

export type TarifwerkCopaymentElement = TarifwerkCalculator<CopaymentInput, Copayment>;
export type TarifwerkBurdenLimitElement = TarifwerkCalculator<BurdenLimitInput, BurdenLimit>;

/** What a quote says beside its figures; lines of addresses are parted by line breaks. */
export interface TarifwerkQuoteDocument {
  readonly number: string;
  readonly institution: string;
  readonly address: string;
  readonly attention: string;
  readonly vendorAddress: string;
  readonly vendorContact: string;
  readonly note: string;
}

export interface TarifwerkLicenseQuoteElement extends TarifwerkCalculator<LicenseFeeInput, LicenseFee> {
  /** A price list, or its address on the page's own server; attribute `price-list`. Without either, a marked example. */
  get priceList(): PriceList | string | undefined;
  set priceList(source: PriceList | string | null | undefined);
  /** Number, parties and contact of the quote; setting it replaces all of them. */
  get quoteDocument(): Partial<TarifwerkQuoteDocument>;
  set quoteDocument(document: Partial<TarifwerkQuoteDocument> | null | undefined);
}

export interface TarifwerkRenewalElement extends TarifwerkCalculator<RenewalInput, Renewal> {
  /** The price lists, one of them, or their address on the page's own server; attribute `price-lists`. Without any, a marked
   *  example. */
  get priceLists(): readonly PriceList[] | PriceList | string | undefined;
  set priceLists(source: readonly PriceList[] | PriceList | string | null | undefined);
}

export type TarifwerkServiceCreditElement = TarifwerkCalculator<ServiceCreditInput, ServiceCredit>;

export interface TarifwerkDeadlinesElement extends TarifwerkCalculator<DeadlinesInput, Deadlines> {
  /** The document to start with; attribute `system`. CONUS where none is named. */
  system: System | null | undefined;
}

export interface TarifwerkYearElement extends TarifwerkCalculator<YearInput, YearEstimate> {
  /** The supplementary tariff to start with: the id of a built-in one, attribute `tariff`, or a tariff of the page's own. */
  get tariff(): Tariff | string | undefined;
  set tariff(tariff: Tariff | string | null | undefined);
}

/** The elements by name. */
export interface TarifwerkElementMap {
  "tarifwerk-year": TarifwerkYearElement;
  "tarifwerk-copayment": TarifwerkCopaymentElement;
  "tarifwerk-burden-limit": TarifwerkBurdenLimitElement;
  "tarifwerk-license-quote": TarifwerkLicenseQuoteElement;
  "tarifwerk-renewal": TarifwerkRenewalElement;
  "tarifwerk-service-credit": TarifwerkServiceCreditElement;
  "tarifwerk-deadlines": TarifwerkDeadlinesElement;
}

declare global {
  interface HTMLElementTagNameMap extends TarifwerkElementMap {}
}
