/* tslint:disable */
/* eslint-disable */
/** Last argument of every function. `steps: false` leaves every `steps` array empty. Default: German, with steps. */
export interface Options { lang?: "de" | "en"; steps?: boolean }

/** Thrown by every function on bad input, with everything that is wrong. */
export interface TarifwerkError extends Error { name: "TarifwerkError"; problems: Problem[] }

/**
 * An exact euro amount with two decimals, positive or negative.
 *
 * Inputs are at most `LARGEST_EURO` and counts are bounded, so no sum of this crate comes near the 28 digits that the type
 * holds; arithmetic saturates there instead of trapping.
 */
export type Amount = string;

/**
 * A non-negative amount as a caller states it: exact text or number, at most `LARGEST_EURO`.
 */
export type AmountInput = string | number;

/**
 * A percentage from 0 to 100 with at most four decimals.
 */
export type Percent = string;

/**
 * A non-negative price per case with at most six decimals, in euros.
 */
export type UnitPrice = string | number;

/**
 * A day of the Gregorian calendar.
 *
 * Inputs lie between 1900-01-01 and 2199-12-31; what is computed from them may lie a little outside.
 */
export type IsoDate = string;

/**
 * A local time in Germany, to the minute.
 */
export type IsoDateTime = string;

/**
 * A free text of at most 1,000 characters that says something: a title, an id, a reason.
 */
export type Label = string;

/**
 * One line of the derivation, in order of computation.
 */
export type Step = {
    /**
     * A stable id such as `copayment.rate`.
     */
    rule: string,
    /**
     * Statute or clause, as one would look it up.
     */
    citation: string,
    /**
     * The sentence.
     */
    text: string,
    /**
     * The amount this line ends in.
     */
    amount?: Amount,
};

/**
 * One thing that is wrong with an input.
 */
export type Problem = {
    /**
     * A stable id such as `out-of-range`.
     */
    code: string,
    /**
     * A JSON Pointer into the first argument; "" for the whole.
     */
    path: string,
    /**
     * The sentence: it begins with the name of the field, the last part of `path`, and says what is allowed.
     */
    message: string,
};

/**
 * Something the caller should know although there is a result; also which reading was used where two exist.
 */
export type Warning = {
    /**
     * A stable id.
     */
    code: string,
    /**
     * A JSON Pointer into the input, where the warning belongs to one field.
     */
    path?: string,
    /**
     * The sentence.
     */
    message: string,
};

/**
 * The version of this crate and the years it knows.
 */
export type Version = {
    /**
     * The version, as in `Cargo.toml`.
     */
    version: string,
    /**
     * The years with built-in statutory values.
     */
    statutoryYears: SupportedYears,
};

/**
 * A service of statutory health insurance.
 */
export type Service = "medicine" | "dressing" | "enteral-nutrition" | "test-strips" | "remedy" | "aid" | "consumable-aid" | "home-nursing" | "sociotherapy" | "household-help" | "transport" | "hospital" | "transitional-care" | "follow-up-rehab" | "rehab" | "preventive-stay" | "parent-child-stay" | "vaccination" | "digital-health-app";

/**
 * What a pregnancy is stated for (§§ 24c–24h SGB V).
 */
export type Pregnancy = "complaints" | "childbirth";

/**
 * What the insurer does to the co-payment under a rebate contract (§ 31(3) sentence 5).
 */
export type Reduction = "half" | "waived";

/**
 * A service, its cost and the circumstances of the insured.
 */
export type CopaymentInput = {
    /**
     * Which service.
     */
    service: Service,
    /**
     * Birth date of the insured; without it an adult.
     */
    birthDate?: IsoDate,
    /**
     * Hospital kind or home nursing: days of this calendar year already charged, 0 to 366.
     */
    daysAlreadyCharged?: number,
    /**
     * The burden limit is reached ("Befreiungsausweis", § 62 SGB V).
     */
    exemptionCertificate?: boolean,
    /**
     * The caller's own values, before the built-in ones.
     */
    values?: Array<StatutoryValues>,
    /**
     * Day of dispensing or service, or the first day of a stay.
     */
    date: IsoDate,
    /**
     * Last day of a stay, inclusive.
     */
    until?: IsoDate,
    /**
     * Euros for one unit of the catalogue: pack, item, whole prescription, day, trip, month's supply.
     */
    price?: AmountInput,
    /**
     * Units, 1 to 1,000,000; 1 unless stated. For stays: days.
     */
    quantity?: number,
    /**
     * Home nursing: days of service, 1 to 366; 1 unless stated.
     */
    serviceDays?: number,
    /**
     * Home nursing: prescriptions, 1 to 1,000; 1 unless stated.
     */
    prescriptions?: number,
    /**
     * Fixed amount of one unit in euros ("Festbetrag", §§ 35, 36 SGB V).
     */
    fixedAmount?: AmountInput,
    /**
     * Medicine under a rebate contract ("Rabattvertrag"): the insurer bears the full price.
     */
    rebateContract?: boolean,
    /**
     * What the insurer does to the co-payment under such a contract.
     */
    reduction?: Reduction,
    /**
     * One prescribed pack, supplied as so many smaller ones (§ 61 sentence 5 SGB V).
     */
    splitPacks?: number,
    /**
     * A product exempt from co-payment (§ 31(3) sentence 4 SGB V).
     */
    exemptProduct?: boolean,
    /**
     * A medicine supplied again after a recall ("Rückruf").
     */
    recallReplacement?: boolean,
    /**
     * Complaints of pregnancy, or childbirth.
     */
    pregnancy?: Pregnancy,
    /**
     * Consumable aids: receipts of one group and month share the maximum.
     */
    productGroup?: Label,
};

/**
 * Who pays what for a service. `own_cost + statutory_share = cost`, to the cent.
 */
export type Copayment = {
    /**
     * The whole cost: price times units; the co-payment itself where no price is known.
     */
    cost: Amount,
    /**
     * The statutory co-payment ("Zuzahlung").
     */
    copayment: Amount,
    /**
     * What the price has above the fixed amount ("Mehrkosten"); never counts toward the burden limit.
     */
    excess: Amount,
    /**
     * Co-payment and excess: what the insured pays.
     */
    ownCost: Amount,
    /**
     * What the insurer pays.
     */
    statutoryShare: Amount,
    /**
     * For stays and home nursing: the days that were charged.
     */
    chargedDays?: number,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
    /**
     * How the amounts came about.
     */
    steps: Array<Step>,
};

/**
 * What decides whether missed check-ups cost the lower limit (§ 62(1) sentences 3 and 4 SGB V).
 */
export type ChronicDetails = {
    /**
     * Birth date of the chronically ill person.
     */
    birthDate?: IsoDate,
    /**
     * Whether the check-ups of § 25(1) were attended regularly before the illness; attended unless stated.
     */
    checkupsAttended?: boolean,
    /**
     * Whether the person takes part in a structured treatment programme ("DMP").
     */
    treatmentProgramme?: boolean,
};

/**
 * Whether one person of the household is seriously chronically ill in permanent treatment.
 */
export type Chronic = boolean | ChronicDetails;

/**
 * Who shares the limit, and what they live on.
 */
export type Household = {
    /**
     * Gross income for living of everybody in the household, of the year, in euros ("Bruttoeinnahmen zum Lebensunterhalt").
     */
    grossIncome: AmountInput,
    /**
     * Spouse or registered partner in the same household.
     */
    partner?: boolean,
    /**
     * Children that count, 0 to 99: to the end of the year of their 18th birthday, later only if family-insured.
     */
    children?: number,
    /**
     * Other relatives, 0 to 99; farmers' scheme only.
     */
    otherRelatives?: number,
    /**
     * Whether one person is seriously chronically ill in permanent treatment.
     */
    chronic?: Chronic,
    /**
     * Basic benefits all year (SGB II, SGB XII chapters 3 and 4 and the like).
     */
    basicBenefits?: boolean,
};

/**
 * A household in a year.
 */
export type BurdenLimitInput = {
    /**
     * The calendar year.
     */
    year: number,
    /**
     * The household.
     */
    household: Household,
    /**
     * The caller's own values, before the built-in ones.
     */
    values?: Array<StatutoryValues>,
};

/**
 * For whom an allowance is.
 */
export type AllowanceKind = "partner" | "child" | "other-relative";

/**
 * What is taken off the income for relatives of one kind.
 */
export type Allowance = {
    /**
     * For whom.
     */
    kind: AllowanceKind,
    /**
     * How many.
     */
    count: number,
    /**
     * For each.
     */
    each: Amount,
    /**
     * Together.
     */
    total: Amount,
};

/**
 * The burden limit of a household and how it comes about.
 */
export type BurdenLimit = {
    /**
     * The limit that applies.
     */
    limit: Amount,
    /**
     * The percentage that applies.
     */
    rate: Percent,
    /**
     * The limit at the regular percentage.
     */
    regularLimit: Amount,
    /**
     * The limit at the percentage for the seriously chronically ill.
     */
    chronicLimit: Amount,
    /**
     * The gross income as stated.
     */
    grossIncome: Amount,
    /**
     * The income that counts.
     */
    assessableIncome: Amount,
    /**
     * What was taken off, by kind.
     */
    allowances: Array<Allowance>,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
    /**
     * How the limit came about.
     */
    steps: Array<Step>,
};

/**
 * Rates and reference values of a period; the burden limit of a year uses those in force on 1 January.
 *
 * Callers may pass their own, for a year that is not built in or a reform within a year.
 */
export type StatutoryValues = {
    /**
     * First day on which the values hold.
     */
    validFrom: IsoDate,
    /**
     * Last day on which they hold, inclusive.
     */
    validTo: IsoDate,
    /**
     * Percentage of the price or cost, § 61 sentences 1 and 3.
     */
    rate: Percent,
    /**
     * Minimum in euros, § 61 sentence 1.
     */
    minimum: Amount,
    /**
     * Maximum in euros, § 61 sentence 1.
     */
    maximum: Amount,
    /**
     * Euros for each calendar day of a stay, § 61 sentence 2.
     */
    dayRate: Amount,
    /**
     * Euros for each prescription, § 61 sentence 3.
     */
    prescriptionFee: Amount,
    /**
     * Monthly maximum for consumable aids in euros, § 33(8) sentence 3.
     */
    consumableMaximum: Amount,
    /**
     * How many days of hospital or home nursing are charged in a calendar year, §§ 37(5), 39(4).
     */
    dayCap: number,
    /**
     * Burden limit in percent of income, § 62(1) sentence 2.
     */
    regularBurden: Percent,
    /**
     * Burden limit in percent for the seriously chronically ill.
     */
    chronicBurden: Percent,
    /**
     * Reference value of the year in euros ("Bezugsgröße", § 18 SGB IV).
     */
    referenceValue: Amount,
    /**
     * Allowance for one child in euros: both tax allowances of § 32(6) EStG for both parents.
     */
    childAllowance: Amount,
    /**
     * Monthly standard rate of level 1 in euros ("Regelbedarfsstufe 1"); none where there was no nationwide one.
     */
    standardRate?: Amount,
};

/**
 * The years with built-in values, both inclusive.
 */
export type SupportedYears = {
    /**
     * The first year.
     */
    from: number,
    /**
     * The last year.
     */
    to: number,
};

/**
 * How bands make a price.
 */
export type PricingModel = "band" | "volume" | "graduated";

/**
 * What no cases at all cost.
 */
export type ZeroCases = "free" | "first-band";

/**
 * Whether value-added tax is charged.
 */
export type Vat = "standard" | "none";

/**
 * The currency of a price list.
 */
export type Currency = "EUR";

/**
 * A kind of treatment case in the quality report of § 136b SGB V.
 */
export type CaseKind = "inpatient" | "outpatient" | "day-patient" | "home-treatment";

/**
 * Who the numbers come from.
 */
export type CaseSource = "quality-report" | "institution" | "estimate";

/**
 * Where a band ends.
 */
export type Bound = number | null;

/**
 * A band of counts with its price.
 */
export type Band = {
    /**
     * The last count in the band, 1 to 1,000,000,000; null for the open last band.
     */
    upTo: Bound,
    /**
     * Euros for reaching the band.
     */
    flat?: AmountInput,
    /**
     * Euros per case, up to six decimals.
     */
    perCase?: UnitPrice,
};

/**
 * Something sold beside the license, priced flat or by bands of its own.
 */
export type Module = {
    /**
     * How quotes name it.
     */
    id: Label,
    /**
     * How people name it.
     */
    title: Label,
    /**
     * Euros, whatever the count.
     */
    flat?: AmountInput,
    /**
     * The model of its own bands; that of the list unless stated.
     */
    model?: PricingModel,
    /**
     * Its own bands.
     */
    bands?: Array<Band>,
};

/**
 * A vendor's price list.
 */
export type PriceList = {
    /**
     * How quotes name it.
     */
    id: Label,
    /**
     * How people name it.
     */
    title: Label,
    /**
     * Who sells.
     */
    vendor: Label,
    /**
     * Whether it is only an example; said wherever it shows.
     */
    example?: boolean,
    /**
     * Euro.
     */
    currency: Currency,
    /**
     * First day on which new quotes may use it.
     */
    validFrom: IsoDate,
    /**
     * Last day on which they may, inclusive.
     */
    validTo?: IsoDate,
    /**
     * First day on which renewals use it; `validFrom` unless stated.
     */
    renewalsFrom?: IsoDate,
    /**
     * Which kinds of cases count; inpatient and outpatient unless stated.
     */
    counts?: Array<CaseKind>,
    /**
     * How bands make a price.
     */
    model: PricingModel,
    /**
     * The bands, ascending.
     */
    bands: Array<Band>,
    /**
     * What no cases cost.
     */
    zeroCases?: ZeroCases,
    /**
     * The least a year costs after discounts, in euros.
     */
    minimumFee?: AmountInput,
    /**
     * Whether VAT is charged; the standard rate unless stated.
     */
    vat?: Vat,
    /**
     * Days to pay after the invoice date, 0 to 365; 30 unless stated (6.5).
     */
    paymentDays?: number,
    /**
     * What is sold beside.
     */
    modules?: Array<Module>,
};

/**
 * What is wrong with a price list, and what one should look at twice.
 */
export type PriceListCheck = {
    /**
     * Every fault, with its place.
     */
    problems: Array<Problem>,
    /**
     * What is allowed but unusual.
     */
    warnings: Array<Warning>,
};

/**
 * The cases of one reference year.
 */
export type CaseCount = {
    /**
     * Full inpatient cases, 0 to 1,000,000,000.
     */
    inpatient: number,
    /**
     * Outpatient cases.
     */
    outpatient: number,
    /**
     * Day-patient cases.
     */
    dayPatient?: number,
    /**
     * Cases treated at home.
     */
    homeTreatment?: number,
    /**
     * The reference year.
     */
    year?: number,
    /**
     * Who the numbers come from.
     */
    source?: CaseSource,
    /**
     * What an estimate rests on; required for one.
     */
    assumptions?: Label,
};

/**
 * What is taken off, with the reason: a percentage of what is left, or an amount.
 */
export type Discount = {
    /**
     * Percent of what is left.
     */
    percent?: Percent,
    /**
     * Euros.
     */
    amount?: AmountInput,
    /**
     * Why.
     */
    reason: Label,
};

/**
 * What a quote is made from.
 */
export type LicenseFeeInput = {
    /**
     * The vendor's price list.
     */
    priceList: PriceList,
    /**
     * The cases of the institution.
     */
    cases: CaseCount,
    /**
     * Date of the quote.
     */
    date: IsoDate,
    /**
     * Date of the first invoice; the date of the quote unless stated.
     */
    invoiceDate?: IsoDate,
    /**
     * First day of the term; the first of the month after the date unless stated.
     */
    termStart?: IsoDate,
    /**
     * Years of the term, 1 to 20; 1 unless stated.
     */
    termYears?: number,
    /**
     * Ids of modules.
     */
    modules?: Array<Label>,
    /**
     * Discounts, in the order in which they are taken.
     */
    discounts?: Array<Discount>,
    /**
     * A fee that was agreed and overrides the computed one, in euros; 0.00 is allowed (6.1).
     */
    agreedFee?: AmountInput,
    /**
     * Last day of the offer, inclusive.
     */
    validUntil?: IsoDate,
};

/**
 * Counts of a band, both inclusive.
 */
export type BandRange = {
    /**
     * The first count.
     */
    from: number,
    /**
     * The last count; null for the open last band.
     */
    upTo: number | null,
};

/**
 * One line of a quote.
 */
export type FeeLine = {
    /**
     * `list`, `module:<id>`, `discount:<number>`, `minimum` or `agreed`.
     */
    id: string,
    /**
     * What the line is for.
     */
    label: string,
    /**
     * Net, negative where it is taken off.
     */
    amount: Amount,
    /**
     * The band that the count falls into.
     */
    band?: BandRange,
};

/**
 * One year of the term, which is one invoice.
 */
export type YearFee = {
    /**
     * First day of the year of the term.
     */
    from: IsoDate,
    /**
     * Last day, inclusive.
     */
    to: IsoDate,
    /**
     * Net fee.
     */
    net: Amount,
    /**
     * VAT at the rate of the invoice date.
     */
    vat: Amount,
    /**
     * Net and VAT.
     */
    gross: Amount,
    /**
     * When it is invoiced: in advance, on the day of the first invoice date.
     */
    invoiceDate: IsoDate,
    /**
     * When it is due.
     */
    dueDate: IsoDate,
};

/**
 * How far the next band is.
 */
export type NextBand = {
    /**
     * How many cases more.
     */
    casesMore: number,
    /**
     * The list fee there.
     */
    listFee: Amount,
};

/**
 * How far the previous band is.
 */
export type PreviousBand = {
    /**
     * How many cases fewer.
     */
    casesFewer: number,
    /**
     * The list fee there.
     */
    listFee: Amount,
};

/**
 * The fee of a quote. The lines add up to `net`, and so do the twelve monthly parts; `net + vat = gross`.
 */
export type LicenseFee = {
    /**
     * The cases that count under the price list.
     */
    billableCases: number,
    /**
     * Price of the list itself for them, modules apart, before discounts.
     */
    listFee: Amount,
    /**
     * Net fee of a year.
     */
    net: Amount,
    /**
     * VAT rate of the first invoice.
     */
    vatRate: Percent,
    /**
     * VAT of the first year.
     */
    vat: Amount,
    /**
     * Gross fee of the first year.
     */
    gross: Amount,
    /**
     * When the first invoice is due.
     */
    dueDate: IsoDate,
    /**
     * What the net fee consists of.
     */
    lines: Array<FeeLine>,
    /**
     * The net fee in twelve parts.
     */
    monthly: Array<Amount>,
    /**
     * The years of the term.
     */
    years: Array<YearFee>,
    /**
     * The next band, where there is one.
     */
    nextBand?: NextBand,
    /**
     * The previous band, where there is one.
     */
    previousBand?: PreviousBand,
    /**
     * Last day of the offer, as stated.
     */
    validUntil?: IsoDate,
    /**
     * The id of the price list.
     */
    priceListId: string,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
    /**
     * How the fee came about.
     */
    steps: Array<Step>,
};

/**
 * A point of the fee curve.
 */
export type CurvePoint = {
    /**
     * The number of cases.
     */
    cases: number,
    /**
     * The list fee there.
     */
    listFee: Amount,
};

/**
 * From which day the weeks to the price date are counted back (7.1: "vor Ablauf der Kündigungsfrist").
 */
export type PriceDateAnchor = "notice-deadline" | "term-end";

/**
 * How a contract is renewed; the terms of CONUS unless stated.
 */
export type RenewalTerms = {
    /**
     * Weeks between the last day for notice and the end of the term, 0 to 104; CONUS: 6 (5.2).
     */
    noticeWeeks: number,
    /**
     * Weeks between the price date and its anchor, 0 to 104; CONUS: 8 (7.1).
     */
    priceDateWeeks: number,
    /**
     * What those weeks are counted back from; CONUS: the last day for notice (reading).
     */
    priceDateAnchor: PriceDateAnchor,
    /**
     * Years of the new term, 1 to 20; CONUS: 1 (5.2).
     */
    years: number,
};

/**
 * A contract that comes to the end of its term.
 */
export type RenewalInput = {
    /**
     * Last day of the term.
     */
    termEnd: IsoDate,
    /**
     * Net fee of a year of the term that ends, in euros; 0.00 is allowed (7.4).
     */
    currentFee: AmountInput,
    /**
     * The vendor's price lists, at least one, in any order.
     */
    priceLists: Array<PriceList>,
    /**
     * The cases of the reference period.
     */
    cases: CaseCount,
    /**
     * Ids of the contract's modules.
     */
    modules?: Array<Label>,
    /**
     * The contract's discounts, in order.
     */
    discounts?: Array<Discount>,
    /**
     * A fee that was agreed for the new term, in euros; it overrides the list (7.3).
     */
    agreedFee?: AmountInput,
    /**
     * Day on which the vendor's notice of a changed fee arrived, in text form.
     */
    notifiedOn?: IsoDate,
    /**
     * How the contract is renewed; CONUS unless stated.
     */
    terms?: RenewalTerms,
};

/**
 * A term, both days inclusive.
 */
export type NewTerm = {
    /**
     * The first day.
     */
    from: IsoDate,
    /**
     * The last day.
     */
    to: IsoDate,
};

/**
 * What the other anchor of the price date gives.
 */
export type OtherPriceDate = {
    /**
     * The date.
     */
    priceDate: IsoDate,
    /**
     * The fee that would apply; absent where no list is in force then, or it cannot give a price.
     */
    fee?: Amount,
};

/**
 * How the fee of the new term relates to the one before.
 */
export type FeeChange = "increase" | "decrease" | "none";

/**
 * A date of the renewal for a calendar.
 */
export type RenewalEvent = {
    /**
     * The day.
     */
    date: IsoDate,
    /**
     * What happens on it.
     */
    title: string,
    /**
     * What to know about it, with the clause.
     */
    description: string,
};

/**
 * The dates of a renewal and the net fee of a year of the new term.
 */
export type Renewal = {
    /**
     * Last day on which notice may arrive (5.2).
     */
    noticeDeadline: IsoDate,
    /**
     * The day whose prices hold, and by which a change must be notified (7.1, 7.3).
     */
    priceDate: IsoDate,
    /**
     * What the other reading gives.
     */
    otherReading: OtherPriceDate,
    /**
     * The term that follows (5.2).
     */
    newTerm: NewTerm,
    /**
     * The id of the price list in force on the price date.
     */
    priceListId: string,
    /**
     * What the contract costs under that list: with its modules, discounts and the list's minimum fee.
     */
    listFee: Amount,
    /**
     * The fee of the term that ends, as stated.
     */
    currentFee: Amount,
    /**
     * The fee that applies.
     */
    fee: Amount,
    /**
     * How it relates to the one before.
     */
    change: FeeChange,
    /**
     * Whether the list asks for more, but was not notified in time (7.3).
     */
    increaseBlocked: boolean,
    /**
     * What the list fee consists of; the lines add up to it.
     */
    lines: Array<FeeLine>,
    /**
     * The dates, for a calendar file, ascending.
     */
    events: Array<RenewalEvent>,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
    /**
     * How dates and fee came about.
     */
    steps: Array<Step>,
};

/**
 * Which time of a month the tier is taken on, once the credit does not cover its outage.
 */
export type TierBasis = "total" | "after-offset";

/**
 * What force majeure does to the availability; it never reduces the fee (9.5).
 */
export type ForceMajeure = "ignored" | "counts-for-availability";

/**
 * From so many hours of outage in a month on, so much of the month's fee.
 */
export type Tier = {
    /**
     * More than so many hours, 0 to 745.
     */
    overHours: number,
    /**
     * Percent of the month's fee.
     */
    percent: Percent,
};

/**
 * A time of day, 00:00 to 24:00, as a wall clock shows it.
 */
export type ClockTime = string;

/**
 * Hours of every day, by German clocks, in which nothing is promised (8.3).
 */
export type DailyWindow = {
    /**
     * The first minute, such as "00:00".
     */
    from: ClockTime,
    /**
     * The minute after the last, such as "05:00"; not after `from` where the window reaches over midnight.
     */
    to: ClockTime,
};

/**
 * Which announced maintenance is no outage (8.4).
 */
export type Announced = {
    /**
     * Elapsed hours between announcement and start, at least, 0 to 8,760.
     */
    noticeHours: number,
    /**
     * Minutes outside the daily window, at most, 0 to 44,700; longer maintenance counts in full.
     */
    maxMinutes: number,
};

/**
 * What was promised; the terms of CONUS unless stated.
 */
export type ServiceTerms = {
    /**
     * The tiers, ascending; the last one that is exceeded holds.
     */
    tiers: Array<Tier>,
    /**
     * Hours of a month that are free and, as far as they are not used, credited, 0 to 745 (9.3).
     */
    monthlyAllowanceHours: number,
    /**
     * Which time the tier is taken on.
     */
    tierBasis: TierBasis,
    /**
     * Planned hours of every day.
     */
    dailyWindow?: DailyWindow,
    /**
     * Announced maintenance; unless stated it counts like any outage.
     */
    announced?: Announced,
    /**
     * Percent of the year's time outside planned windows (8.2).
     */
    availabilityTarget: Percent,
    /**
     * What force majeure does to the availability.
     */
    forceMajeure: ForceMajeure,
};

/**
 * Why there was no service.
 */
export type Cause = "unplanned" | "announced" | "force-majeure" | "customer";

/**
 * A time without service, in German local time.
 */
export type Outage = {
    /**
     * The first minute.
     */
    start: IsoDateTime,
    /**
     * The minute after the last; after `start`, at most 366 days.
     */
    end: IsoDateTime,
    /**
     * Why.
     */
    cause: Cause,
    /**
     * When maintenance was announced; required for that cause, without effect for any other.
     */
    announcedAt?: IsoDateTime,
};

/**
 * A period of a contract with its outages.
 */
export type ServiceCreditInput = {
    /**
     * First day.
     */
    from: IsoDate,
    /**
     * Last day, inclusive; at most 20 years.
     */
    to: IsoDate,
    /**
     * Net fee of a year, in euros.
     */
    annualFee: AmountInput,
    /**
     * Times without service, in any order; they may overlap.
     */
    outages: Array<Outage>,
    /**
     * What was promised; CONUS unless stated.
     */
    terms?: ServiceTerms,
    /**
     * Credit from before the period, in minutes, 0 to 10,000,000.
     */
    openingCreditMinutes?: number,
};

/**
 * What another basis of the tiers gives for a month.
 */
export type OtherBasis = {
    /**
     * The other basis.
     */
    tierBasis: TierBasis,
    /**
     * The reduction under it, when all months are counted that way.
     */
    reduction: Amount,
};

/**
 * A calendar month, or what the period covers of it. All times in whole minutes.
 */
export type ServiceMonth = {
    /**
     * Such as "2026-04".
     */
    month: string,
    /**
     * Chargeable outage.
     */
    outageMinutes: number,
    /**
     * What of it the credit covers.
     */
    offsetMinutes: number,
    /**
     * What of it is left.
     */
    remainingMinutes: number,
    /**
     * The credit after the month.
     */
    closingCreditMinutes: number,
    /**
     * The tier.
     */
    percent: Percent,
    /**
     * The month's part of the yearly net fee.
     */
    fee: Amount,
    /**
     * The reduction, paid back or set off against coming fees (9.4).
     */
    reduction: Amount,
    /**
     * The other reading, where it gives another amount.
     */
    otherReading?: OtherBasis,
};

/**
 * How much of a year's promised time there was service.
 */
export type Availability = {
    /**
     * The calendar year.
     */
    year: number,
    /**
     * Percent with four decimals, rounded half up, such as "99.8734".
     */
    percent: string,
    /**
     * Whether the promise was kept: decided exactly, not by the rounded figure.
     */
    met: boolean,
};

/**
 * Outage, credit and reduction of each month, and the availability of each year.
 */
export type ServiceCredit = {
    /**
     * The calendar months, ascending.
     */
    months: Array<ServiceMonth>,
    /**
     * The sum of the reductions.
     */
    total: Amount,
    /**
     * The calendar years, as far as the period covers them.
     */
    availability: Array<Availability>,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
    /**
     * How the reductions came about.
     */
    steps: Array<Step>,
};

/**
 * A file with its fees.
 */
export type QuotedCsv = {
    /**
     * The rows as they were, each with cases, net fee, VAT, gross fee and problem behind it, in the same dialect.
     */
    csv: string,
    /**
     * How many institutions there are, with and without a problem.
     */
    rows: number,
    /**
     * What is wrong with single rows, at `/<row>` counted from 0 without the header, or at `/<row>/<column>`.
     */
    problems: Array<Problem>,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
};

/**
 * Where the report year comes from.
 */
export type YearSource = "file-name" | "creation-date" | "none";

/**
 * What a quality report says of an institution; nothing in it names a person.
 */
export type QualityReport = {
    /**
     * The hospital or site; "" where the report does not say.
     */
    name: string,
    /**
     * Institution code, nine digits ("Institutionskennzeichen").
     */
    ik: string,
    /**
     * Site number; `99` is a hospital's total report up to 2019.
     */
    site: string,
    /**
     * Street with house number.
     */
    street?: string,
    /**
     * Postcode.
     */
    postcode?: string,
    /**
     * Town.
     */
    town?: string,
    /**
     * Beds.
     */
    beds: number,
    /**
     * The counts of the whole report, with the report year and `quality-report` as their source.
     */
    cases: CaseCount,
    /**
     * Where the report year comes from.
     */
    yearSource: YearSource,
    /**
     * What should be looked at.
     */
    warnings: Array<Warning>,
};

/**
 * The cases of all reports together.
 */
export type CombinedReports = {
    /**
     * The counts of one reference year.
     */
    cases: CaseCount,
    /**
     * What was left out or should be looked at.
     */
    warnings: Array<Warning>,
};

/**
 * A service that only supplementary tariffs know.
 */
export type TariffService = "vision-aid" | "naturopathy" | "naturopathy-physician" | "naturopath-psychotherapy";

/**
 * A service of the statutory catalogue or of supplementary tariffs.
 */
export type CoveredService = Service | TariffService;

/**
 * What a benefit is a share of.
 */
export type Basis = "copayment" | "expense";

/**
 * How a statutory benefit for the same item is deducted.
 */
export type StatutoryBenefit = "from-benefit" | "from-expense" | "up-to-expense";

/**
 * What an expense must have to be covered.
 */
export type Requirement = "approved" | "ambulatory";

/**
 * Which waiting period holds.
 */
export type Waiting = "general" | "special" | "none";

/**
 * What happens to co-payment benefits when an exemption is not applied for (B.3 of `MediAmbulant`).
 */
export type ExemptionNotClaimed = "up-to-limit" | "nothing" | "no-effect";

/**
 * The most that is paid in a calendar year for all benefits of a group.
 */
export type YearlyCap = {
    /**
     * Benefits with the same group share the cap.
     */
    group: Label,
    /**
     * Euros.
     */
    amount: AmountInput,
};

/**
 * What a tariff pays for some services.
 */
export type Benefit = {
    /**
     * How steps name it.
     */
    id: Label,
    /**
     * The services.
     */
    covers: Array<CoveredService>,
    /**
     * A share of what.
     */
    basis: Basis,
    /**
     * The share.
     */
    rate: Percent,
    /**
     * The most in a calendar year.
     */
    yearlyCap?: YearlyCap,
    /**
     * How a statutory benefit is deducted; from the benefit unless stated.
     */
    statutoryBenefit?: StatutoryBenefit,
    /**
     * What an expense must have.
     */
    requires?: Array<Requirement>,
    /**
     * Which waiting period holds.
     */
    waiting: Waiting,
    /**
     * The clause.
     */
    citation: Label,
};

/**
 * Waiting periods from the start of the policy, in months.
 */
export type WaitingMonths = {
    /**
     * The general one, 0 to 120.
     */
    general: number,
    /**
     * The special one, 0 to 120.
     */
    special: number,
};

/**
 * Whom a premium is for.
 */
export type PremiumGroup = {
    /**
     * From the first of the month after this year of life is completed; 0 to 120.
     */
    fromAge: number,
    /**
     * Euros a month, where the tariff names them.
     */
    monthly?: AmountInput,
};

/**
 * Premium refund for claim-free years.
 */
export type Refund = {
    /**
     * Monthly premiums after 1, 2, … consecutive claim-free years; the last holds on.
     */
    months: Array<number>,
    /**
     * The clause; without it, steps name the tariff.
     */
    citation?: Label,
};

/**
 * A supplementary tariff.
 */
export type Tariff = {
    /**
     * How inputs name it.
     */
    id: Label,
    /**
     * How people name it.
     */
    title: Label,
    /**
     * Who offers it.
     */
    insurer: Label,
    /**
     * The state of its terms.
     */
    state: IsoDate,
    /**
     * Whether it is made up; said wherever it shows.
     */
    example?: boolean,
    /**
     * What it pays.
     */
    benefits: Array<Benefit>,
    /**
     * Waiting periods.
     */
    waitingMonths: WaitingMonths,
    /**
     * What happens when an exemption is not applied for.
     */
    exemptionNotClaimed: ExemptionNotClaimed,
    /**
     * The clause on that; without it, steps name the tariff.
     */
    exemptionCitation?: Label,
    /**
     * Euros of benefits that each person bears in a calendar year.
     */
    deductible?: AmountInput,
    /**
     * Ages at which the premium changes.
     */
    premiumGroups?: Array<PremiumGroup>,
    /**
     * Discount for paying once a year.
     */
    annualPaymentDiscount?: Percent,
    /**
     * Premium refund.
     */
    refund?: Refund,
};

/**
 * What is wrong with a tariff, and what one should look at twice.
 */
export type TariffCheck = {
    /**
     * Every fault, with its place.
     */
    problems: Array<Problem>,
    /**
     * What is allowed but unusual.
     */
    warnings: Array<Warning>,
};

/**
 * How often an expense comes again.
 */
export type Every = "week" | "month" | "quarter";

/**
 * Where a transport leads.
 */
export type Setting = "ambulatory" | "inpatient";

/**
 * An expense that comes again.
 */
export type Repeat = {
    /**
     * How often.
     */
    every: Every,
    /**
     * How many times in all, 1 to 366; what lies after 31 December is cut.
     */
    times: number,
};

/**
 * What was, or will be, spent.
 */
export type Expense = {
    /**
     * How lines name it; "expense-1" and so on unless stated.
     */
    id?: Label,
    /**
     * How people name it.
     */
    label?: Label,
    /**
     * For whom; the first person unless stated.
     */
    person?: Label,
    /**
     * For what.
     */
    service: CoveredService,
    /**
     * Euros that the statutory insurer pays toward a service of supplementary tariffs.
     */
    statutoryBenefit?: AmountInput,
    /**
     * Euros counted against a deductible agreed with the statutory insurer (AVB B.4).
     */
    countedAgainstDeductible?: AmountInput,
    /**
     * Where a transport leads; to ambulatory treatment unless stated, with a warning.
     */
    setting?: Setting,
    /**
     * Whether the statutory insurer approved it; not unless stated, with a warning.
     */
    approved?: boolean,
    /**
     * After an accident, which ends all waiting.
     */
    accident?: boolean,
    /**
     * When the treatment began.
     */
    treatmentSince?: IsoDate,
    /**
     * Excluded from the policy by agreement.
     */
    excluded?: boolean,
    /**
     * Whether it comes again.
     */
    repeat?: Repeat,
    /**
     * Day of dispensing or service, or the first day of a stay.
     */
    date: IsoDate,
    /**
     * Last day of a stay, inclusive.
     */
    until?: IsoDate,
    /**
     * Euros for one unit of the catalogue: pack, item, whole prescription, day, trip, month's supply.
     */
    price?: AmountInput,
    /**
     * Units, 1 to 1,000,000; 1 unless stated. For stays: days.
     */
    quantity?: number,
    /**
     * Home nursing: days of service, 1 to 366; 1 unless stated.
     */
    serviceDays?: number,
    /**
     * Home nursing: prescriptions, 1 to 1,000; 1 unless stated.
     */
    prescriptions?: number,
    /**
     * Fixed amount of one unit in euros ("Festbetrag", §§ 35, 36 SGB V).
     */
    fixedAmount?: AmountInput,
    /**
     * Medicine under a rebate contract ("Rabattvertrag"): the insurer bears the full price.
     */
    rebateContract?: boolean,
    /**
     * What the insurer does to the co-payment under such a contract.
     */
    reduction?: Reduction,
    /**
     * One prescribed pack, supplied as so many smaller ones (§ 61 sentence 5 SGB V).
     */
    splitPacks?: number,
    /**
     * A product exempt from co-payment (§ 31(3) sentence 4 SGB V).
     */
    exemptProduct?: boolean,
    /**
     * A medicine supplied again after a recall ("Rückruf").
     */
    recallReplacement?: boolean,
    /**
     * Complaints of pregnancy, or childbirth.
     */
    pregnancy?: Pregnancy,
    /**
     * Consumable aids: receipts of one group and month share the maximum.
     */
    productGroup?: Label,
};

/**
 * Why a policy ended.
 */
export type EndReason = "notice" | "death" | "free-care" | "full-insurance" | "left-gkv";

/**
 * How often the premium is paid.
 */
export type Payment = "monthly" | "annual";

/**
 * A premium from a day on.
 */
export type Premium = {
    /**
     * First day.
     */
    from: IsoDate,
    /**
     * Euros a month.
     */
    monthly: AmountInput,
};

/**
 * What shortens the waiting periods (AVB § 3).
 */
export type WaitingTerms = {
    /**
     * Waived by a medical certificate, § 3(4.1).
     */
    waived?: boolean,
    /**
     * Spouse or partner of an insured person: the general one is waived, § 3(2) b.
     */
    spouseRule?: boolean,
    /**
     * Start of the previous insurance that is credited, § 3(5).
     */
    creditedSince?: IsoDate,
};

/**
 * A policy of a supplementary tariff.
 */
export type Policy = {
    /**
     * When it was concluded; the start unless stated.
     */
    concluded?: IsoDate,
    /**
     * First day.
     */
    start: IsoDate,
    /**
     * Last day, inclusive; open unless stated.
     */
    end?: IsoDate,
    /**
     * Why it ended.
     */
    endReason?: EndReason,
    /**
     * Premiums in ascending order, at least one.
     */
    premiums: Array<Premium>,
    /**
     * How often it is paid; monthly unless stated.
     */
    payment?: Payment,
    /**
     * Consecutive claim-free years of this tariff before this year, 0 to 100.
     */
    claimFreeYears?: number,
    /**
     * Whether premiums are in arrears on 30 June of the next year.
     */
    arrearsOnJune30?: boolean,
    /**
     * What shortens the waiting periods.
     */
    waiting?: WaitingTerms,
};

/**
 * A person of the household.
 */
export type Person = {
    /**
     * How expenses name the person.
     */
    id: Label,
    /**
     * Birth date; without it an adult.
     */
    birthDate?: IsoDate,
    /**
     * Whether the policy covers the person; it does unless stated.
     */
    insured?: boolean,
};

/**
 * What happened in the year before the first expense.
 */
export type Before = {
    /**
     * Co-payments of the household in euros.
     */
    copayments?: AmountInput,
    /**
     * Days already charged: by the id of a person for the hospital kinds, by `<id>/home-nursing` for home nursing.
     */
    days?: Record<string, number>,
    /**
     * Benefits already paid: by the group of a cap for the first person, by `<id>/<group>` for
     * another. The groups of `MediAmbulant` are `vision-aid` and `naturopathy`.
     */
    benefits?: Record<string, AmountInput>,
};

/**
 * A built-in tariff by its id, or a tariff of the caller's own.
 */
export type TariffChoice = Label | Tariff;

/**
 * A household's year.
 */
export type YearInput = {
    /**
     * The calendar year.
     */
    year: number,
    /**
     * Who shares the burden limit.
     */
    household: Household,
    /**
     * Whose expenses there are; one insured adult with the id "1" unless stated.
     */
    persons?: Array<Person>,
    /**
     * What was spent, in any order.
     */
    expenses: Array<Expense>,
    /**
     * What happened before the first expense.
     */
    before?: Before,
    /**
     * Whether the burden limit was paid in advance.
     */
    prepaid?: boolean,
    /**
     * Whether the exemption is applied for once the limit is reached; it is unless stated.
     */
    exemptionClaimed?: boolean,
    /**
     * The supplementary tariff.
     */
    tariff?: TariffChoice,
    /**
     * Its policy.
     */
    policy?: Policy,
    /**
     * The caller's own values, before the built-in ones.
     */
    values?: Array<StatutoryValues>,
};

/**
 * Who pays what: `cost = statutory_share + tariff_benefit + own_cost`, to the cent.
 */
export type YearTotals = {
    /**
     * The whole cost.
     */
    cost: Amount,
    /**
     * What the statutory insurer pays.
     */
    statutoryShare: Amount,
    /**
     * Co-payments that are really due.
     */
    copayment: Amount,
    /**
     * Excess over fixed amounts.
     */
    excess: Amount,
    /**
     * What the tariff pays.
     */
    tariffBenefit: Amount,
    /**
     * What the insured pay in the end.
     */
    ownCost: Amount,
};

/**
 * One expense, or one occurrence of an expense that comes again.
 */
export type ExpenseLine = {
    /**
     * The id of the expense, with ":1", ":2" for occurrences of one that comes again.
     */
    id: string,
    /**
     * For whom.
     */
    person: string,
    /**
     * The day, or the first day.
     */
    date: IsoDate,
    /**
     * For what.
     */
    service: CoveredService,
    /**
     * The whole cost that falls into the year.
     */
    cost: Amount,
    /**
     * What the statutory insurer pays.
     */
    statutoryShare: Amount,
    /**
     * The co-payment that is really due.
     */
    copayment: Amount,
    /**
     * The excess over a fixed amount.
     */
    excess: Amount,
    /**
     * What the tariff pays.
     */
    tariffBenefit: Amount,
    /**
     * What the insured pays in the end.
     */
    ownCost: Amount,
    /**
     * All co-payments of the household up to and with this line, and those before the first.
     */
    copaymentSum: Amount,
    /**
     * How the amounts came about.
     */
    steps: Array<Step>,
};

/**
 * When the household's co-payments reached the burden limit.
 */
export type Exemption = {
    /**
     * The day.
     */
    date: IsoDate,
    /**
     * The line that reached it; none where the limit is 0.00, paid in advance or reached before.
     */
    expenseId?: string,
};

/**
 * What to do with the bills of the year.
 */
export type Advice = "hand-in" | "keep" | "depends" | "not-eligible";

/**
 * The refund against the benefits.
 */
export type RefundAdvice = {
    /**
     * Whether a claim-free year would be refunded.
     */
    eligible: boolean,
    /**
     * Why not, in words.
     */
    reasons: Array<string>,
    /**
     * How many monthly premiums.
     */
    months: number,
    /**
     * The refund.
     */
    amount: Amount,
    /**
     * What the tariff pays if everything is handed in.
     */
    benefitIfHandedIn: Amount,
    /**
     * What is lost in later claim-free years, since the count starts again.
     */
    laterLoss: Amount,
    /**
     * What to do.
     */
    advice: Advice,
};

/**
 * The year's money with the insurer, both ways.
 */
export type Balance = {
    /**
     * Benefits less premium.
     */
    ifHandedIn: Amount,
    /**
     * Refund less premium.
     */
    ifKept: Amount,
};

/**
 * The year of a household.
 */
export type YearEstimate = {
    /**
     * The household's limit.
     */
    burdenLimit: BurdenLimit,
    /**
     * By date, then as entered.
     */
    lines: Array<ExpenseLine>,
    /**
     * January to December.
     */
    months: Array<YearTotals>,
    /**
     * The whole year.
     */
    totals: YearTotals,
    /**
     * The same year without the tariff.
     */
    withoutTariff: YearTotals,
    /**
     * When the limit was reached.
     */
    exemption?: Exemption,
    /**
     * What was paid in advance.
     */
    prepayment?: Amount,
    /**
     * What the statutory insurer would refund, where the exemption is not applied for.
     */
    refundableByInsurer?: Amount,
    /**
     * The premium of the year.
     */
    premium?: Amount,
    /**
     * The refund of a claim-free year, and what to do.
     */
    refund?: RefundAdvice,
    /**
     * Benefits or refund, less premium.
     */
    balance?: Balance,
    /**
     * What the caller should know.
     */
    warnings: Array<Warning>,
    /**
     * Premium, refund and advice.
     */
    steps: Array<Step>,
};

/**
 * Someone who should have been insured earlier.
 */
export type LateEntryInput = {
    /**
     * Euros a month.
     */
    monthlyPremium: AmountInput,
    /**
     * Since when insurance was compulsory; unknown unless stated.
     */
    dutySince?: IsoDate,
    /**
     * When insurance was applied for.
     */
    appliedOn: IsoDate,
    /**
     * First day of insurance.
     */
    insuredFrom: IsoDate,
};

/**
 * The surcharge for late entry.
 */
export type LateEntrySurcharge = {
    /**
     * Started months without insurance.
     */
    months: number,
    /**
     * Paid once.
     */
    surcharge: Amount,
    /**
     * How it came about.
     */
    steps: Array<Step>,
};

/**
 * Premiums that were not paid.
 */
export type ArrearsInput = {
    /**
     * Euros.
     */
    arrears: AmountInput,
    /**
     * Started months of delay, 0 to 1,200.
     */
    startedMonths: number,
};

/**
 * The surcharge for arrears.
 */
export type ArrearsSurcharge = {
    /**
     * The surcharge.
     */
    surcharge: Amount,
    /**
     * How it came about.
     */
    steps: Array<Step>,
};

/**
 * Whose document sets a period.
 */
export type System = "kv-connect" | "conus" | "clickdoc" | "bkk-sbh" | "mediambulant";

/**
 * What a date is for.
 */
export type DeadlineKind = "notice" | "declaration" | "payment" | "retention" | "effect";

/**
 * Which of several triggers decides.
 */
export type Choose = "earlier" | "later";

/**
 * An event by its id and in words.
 */
export type EventLabel = {
    /**
     * The id that `super::deadlines` takes.
     */
    event: string,
    /**
     * The event in words.
     */
    label: string,
    /**
     * Whether it must be given with its time.
     */
    needsTime: boolean,
};

/**
 * What a document sets.
 */
export type DeadlineRule = {
    /**
     * A stable id.
     */
    id: string,
    /**
     * Whose document.
     */
    system: System,
    /**
     * What the date is for.
     */
    kind: DeadlineKind,
    /**
     * The events it counts from.
     */
    events: string[],
    /**
     * The events in words.
     */
    labels: Array<EventLabel>,
    /**
     * Which of several triggers decides.
     */
    choose?: Choose,
    /**
     * What it is about, in few words.
     */
    subject: string,
    /**
     * The rule in one sentence.
     */
    text: string,
    /**
     * The clause or paragraph.
     */
    citation: string,
};

/**
 * A date, with its time where hours count.
 */
export type Moment = IsoDate | IsoDateTime;

/**
 * A system and the dates of its events.
 */
export type DeadlinesInput = {
    /**
     * Whose rules.
     */
    system: System,
    /**
     * Each event at most once.
     */
    events: Record<string, IsoDate | IsoDateTime>,
};

/**
 * What one of several triggers gives.
 */
export type TriggerDate = {
    /**
     * The event.
     */
    event: string,
    /**
     * The date that it gives.
     */
    date: IsoDate,
};

/**
 * A date that follows from events.
 */
export type Deadline = {
    /**
     * The id of the rule.
     */
    rule: string,
    /**
     * What the date is for.
     */
    kind: DeadlineKind,
    /**
     * What it is about, in few words.
     */
    subject: string,
    /**
     * The date.
     */
    date: IsoDate,
    /**
     * The German local time, where hours count.
     */
    time?: string,
    /**
     * The rule in one sentence, and what each trigger gives where there are several.
     */
    text: string,
    /**
     * The clause or paragraph.
     */
    citation: string,
    /**
     * The next working day, where § 193 BGB moves the date and the holidays are known.
     */
    extendedTo?: IsoDate,
    /**
     * The last working day before, where something must arrive on a day off and § 193 does not help.
     */
    workdayBefore?: IsoDate,
    /**
     * What each trigger gives, where there are several.
     */
    triggers?: Array<TriggerDate>,
};

/**
 * A rule that cannot answer yet.
 */
export type MissingEvents = {
    /**
     * The id of the rule.
     */
    rule: string,
    /**
     * The events that it needs.
     */
    events: string[],
};

/**
 * The dates of a system, in order, and what is missing for the others.
 */
export type Deadlines = {
    /**
     * By date, then in the order of the rules.
     */
    deadlines: Array<Deadline>,
    /**
     * Rules without their events.
     */
    missing: Array<MissingEvents>,
};

/**
 * An all-day entry.
 */
export type CalendarEvent = {
    /**
     * The day.
     */
    date: IsoDate,
    /**
     * What the calendar shows.
     */
    title: Label,
    /**
     * What it shows on opening the entry.
     */
    description?: Label,
};

/**
 * A calendar to write.
 */
export type CalendarFileInput = {
    /**
     * The name of the calendar.
     */
    name: Label,
    /**
     * The day of writing, which each entry carries.
     */
    stamp: IsoDate,
    /**
     * The entries, at least one, in any order.
     */
    events: Array<CalendarEvent>,
};



declare function __wbg_reset_state(): void;

/**
 * The surcharge for arrears in compulsory insurance.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function arrearsSurcharge(input: ArrearsInput, options?: Options): ArrearsSurcharge;

/**
 * The tariffs that ship with the package, as data.
 *
 * @throws {TarifwerkError} where the options are at fault
 */
export function builtinTariffs(options?: Options): Tariff[];

/**
 * What a household pays at most in a calendar year (§ 62 SGB V).
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function burdenLimit(input: BurdenLimitInput, options?: Options): BurdenLimit;

/**
 * Dates as iCalendar text (RFC 5545); the same input gives the same bytes.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function calendarFile(input: CalendarFileInput, options?: Options): string;

/**
 * Names every fault of a price list; never throws for what the list holds.
 */
export function checkPriceList(list: unknown, options?: Options): PriceListCheck;

/**
 * Names every fault of a tariff; never throws for what the tariff holds.
 */
export function checkTariff(tariff: unknown, options?: Options): TariffCheck;

/**
 * The cases of several reports of one hospital: of one year, each report once, the total report or the sites.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function combineQualityReports(reports: QualityReport[], options?: Options): CombinedReports;

/**
 * What one service costs the insured: co-payment and excess over a fixed amount (§ 61 SGB V).
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function copayment(input: CopaymentInput, options?: Options): Copayment;

/**
 * Co-payments of many prices, in cents: services whose co-payment is a percentage within minimum and maximum, values of the year.
 *
 * @throws {TarifwerkError} with every problem of the service and the year, and the first hundred of the prices
 */
export function copaymentBatch(service: Service, year: number, cents: Int32Array): Int32Array;

/**
 * The rules of one system, or of all: what its document sets, from which events, in which clause.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function deadlineRules(system?: System, options?: Options): DeadlineRule[];

/**
 * The dates that follow from the events of a system, and the events that are missing for the others.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function deadlines(input: DeadlinesInput, options?: Options): Deadlines;

/**
 * Points of the fee curve for a chart: both sides of every jump, up to a count.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function feeCurve(list: PriceList, upTo: number, options?: Options): CurvePoint[];

/**
 * The surcharge for late entry into compulsory insurance.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function lateEntrySurcharge(input: LateEntryInput, options?: Options): LateEntrySurcharge;

/**
 * The license fee of an institution by its cases.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function licenseFee(input: LicenseFeeInput, options?: Options): LicenseFee;

/**
 * List fees of many case counts, in cents; exact below 2^53.
 *
 * @throws {TarifwerkError} with every problem of the price list, and the first hundred counts above a closed last band
 */
export function licenseFeeBatch(list: PriceList, cases: Uint32Array): Float64Array;

/**
 * Reads an amount or a count as people write it.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function parseAmount(text: string, options?: Options & { kind?: "amount" | "count" }): Amount;

/**
 * The fees of many institutions, from a CSV file: the same rows with cases, net fee, VAT, gross fee and a problem behind them.
 *
 * @throws {TarifwerkError} where the price list, the date or the file as a whole is at fault; single rows stand in `problems`
 */
export function quoteCsv(csv: string, list: PriceList, date: IsoDate, options?: Options): QuotedCsv;

/**
 * A hospital's quality report of § 136b SGB V, from the bytes of its XML file.
 *
 * @throws {TarifwerkError} with what is wrong with the file
 */
export function readQualityReport(bytes: Uint8Array, fileName?: string, options?: Options): QualityReport;

/**
 * The dates of a contract's renewal and the fee of the new term.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function renewal(input: RenewalInput, options?: Options): Renewal;

/**
 * By how much outages reduce the fee, and whether the availability was kept.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function serviceCredit(input: ServiceCreditInput, options?: Options): ServiceCredit;

/**
 * The built-in statutory values in force on a day.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function statutoryValues(date: IsoDate, options?: Options): StatutoryValues;

/**
 * The years with built-in statutory values.
 */
export function supportedYears(): SupportedYears;

/**
 * The version of this package, and the years it knows.
 */
export function version(): Version;

/**
 * A household's calendar year: co-payments up to the limit, what a tariff takes over, premium and refund.
 *
 * @throws {TarifwerkError} with every problem of the input
 */
export function yearEstimate(input: YearInput, options?: Options): YearEstimate;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly arrearsSurcharge: (a: any, b: any) => [number, number, number];
    readonly builtinTariffs: (a: any) => [number, number, number];
    readonly burdenLimit: (a: any, b: any) => [number, number, number];
    readonly calendarFile: (a: any, b: any) => [number, number, number];
    readonly checkPriceList: (a: any, b: any) => [number, number, number];
    readonly checkTariff: (a: any, b: any) => [number, number, number];
    readonly combineQualityReports: (a: any, b: any) => [number, number, number];
    readonly copayment: (a: any, b: any) => [number, number, number];
    readonly copaymentBatch: (a: any, b: any, c: any) => [number, number, number];
    readonly deadlineRules: (a: any, b: any) => [number, number, number];
    readonly deadlines: (a: any, b: any) => [number, number, number];
    readonly feeCurve: (a: any, b: any, c: any) => [number, number, number];
    readonly lateEntrySurcharge: (a: any, b: any) => [number, number, number];
    readonly licenseFee: (a: any, b: any) => [number, number, number];
    readonly licenseFeeBatch: (a: any, b: any) => [number, number, number];
    readonly parseAmount: (a: any, b: any) => [number, number, number, number];
    readonly quoteCsv: (a: any, b: any, c: any, d: any) => [number, number, number];
    readonly readQualityReport: (a: any, b: any, c: any) => [number, number, number];
    readonly renewal: (a: any, b: any) => [number, number, number];
    readonly serviceCredit: (a: any, b: any) => [number, number, number];
    readonly start: () => void;
    readonly statutoryValues: (a: any, b: any) => [number, number, number];
    readonly supportedYears: () => [number, number, number];
    readonly version: () => [number, number, number];
    readonly yearEstimate: (a: any, b: any) => [number, number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
