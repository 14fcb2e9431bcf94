// Compile-time proof that the package's generated types agree with the normative api.d.ts: each function of the package can
// stand where the normative one is asked for, and the value sets are the same.
import type * as normative from "./api.js";
import type * as generated from "../pkg/tarifwerk.js";

/** What the package offers so far; the rest of api.d.ts follows with its capability. */
type Offered =
  | "copayment" | "burdenLimit" | "statutoryValues" | "supportedYears"
  | "licenseFee" | "checkPriceList" | "feeCurve" | "quoteCsv"
  | "readQualityReport" | "combineQualityReports" | "renewal" | "serviceCredit"
  | "yearEstimate" | "builtinTariffs" | "checkTariff" | "lateEntrySurcharge" | "arrearsSurcharge"
  | "deadlineRules" | "deadlines" | "calendarFile"
  | "parseAmount" | "version"
  | "copaymentBatch" | "licenseFeeBatch";

type Functions<Module> = { [Name in keyof Module]: Module[Name] };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

declare const built: Functions<typeof generated>;
/** Parameters as wide, results as fine as the normative ones. */
export const functions: Pick<Functions<typeof normative>, Offered> = built;

/** Nothing is offered that api.d.ts does not know, apart from loading and wasm-bindgen's own recovery from a panic. */
export const names: Same<Exclude<keyof typeof generated, "default" | "initSync" | "__wbg_reset_state">, Offered> = true;

/** Value sets, one by one: neither wider nor narrower. */
export const valueSets: {
  service: Same<generated.Service, normative.Service>;
  pregnancy: Same<generated.Pregnancy, NonNullable<normative.ServiceCost["pregnancy"]>>;
  reduction: Same<generated.Reduction, NonNullable<normative.ServiceCost["reduction"]>>;
  allowance: Same<generated.AllowanceKind, normative.BurdenLimit["allowances"][number]["kind"]>;
  model: Same<generated.PricingModel, normative.PricingModel>;
  counts: Same<generated.CaseKind, NonNullable<normative.PriceList["counts"]>[number]>;
  source: Same<generated.CaseSource, NonNullable<normative.CaseCount["source"]>>;
  zeroCases: Same<generated.ZeroCases, NonNullable<normative.PriceList["zeroCases"]>>;
  vat: Same<generated.Vat, NonNullable<normative.PriceList["vat"]>>;
  tariffService: Same<generated.TariffService, normative.TariffService>;
  endReason: Same<generated.EndReason, NonNullable<normative.Policy["endReason"]>>;
  advice: Same<generated.Advice, NonNullable<normative.YearEstimate["refund"]>["advice"]>;
  system: Same<generated.System, normative.System>;
  deadlineKind: Same<generated.DeadlineKind, normative.DeadlineRule["kind"]>;
  priceDateAnchor: Same<generated.PriceDateAnchor, normative.RenewalTerms["priceDateAnchor"]>;
  yearSource: Same<generated.YearSource, normative.QualityReport["yearSource"]>;
  feeChange: Same<generated.FeeChange, normative.Renewal["change"]>;
  cause: Same<generated.Cause, normative.Outage["cause"]>;
  tierBasis: Same<generated.TierBasis, normative.ServiceTerms["tierBasis"]>;
  forceMajeure: Same<generated.ForceMajeure, normative.ServiceTerms["forceMajeure"]>;
  language: Same<NonNullable<generated.Options["lang"]>, NonNullable<normative.Options["lang"]>>;
} = {
  service: true, pregnancy: true, reduction: true, allowance: true, model: true, counts: true, source: true, zeroCases: true,
  vat: true, tariffService: true, endReason: true, advice: true, system: true, deadlineKind: true, priceDateAnchor: true, yearSource: true, feeChange: true,
  cause: true, tierBasis: true, forceMajeure: true, language: true,
};

/** The field names of inputs: all normative ones are there (a missing optional field would pass the check of functions). */
export const fields: {
  copayment: Same<Exclude<keyof normative.CopaymentInput, keyof generated.CopaymentInput>, never>;
  household: Same<Exclude<keyof normative.Household, keyof generated.Household>, never>;
  burdenLimit: Same<Exclude<keyof normative.BurdenLimitInput, keyof generated.BurdenLimitInput>, never>;
  statutoryValues: Same<keyof normative.StatutoryValues, keyof generated.StatutoryValues>;
  priceList: Same<Exclude<keyof normative.PriceList, keyof generated.PriceList>, never>;
  band: Same<keyof normative.Band, keyof generated.Band>;
  cases: Same<keyof normative.CaseCount, keyof generated.CaseCount>;
  licenseFee: Same<Exclude<keyof normative.LicenseFeeInput, keyof generated.LicenseFeeInput>, never>;
  copaymentAnswer: Same<Exclude<keyof normative.Copayment, keyof generated.Copayment>, never>;
  burdenLimitAnswer: Same<Exclude<keyof normative.BurdenLimit, keyof generated.BurdenLimit>, never>;
  expense: Same<Exclude<keyof normative.Expense, keyof generated.Expense>, never>;
  policy: Same<keyof normative.Policy, keyof generated.Policy>;
  year: Same<Exclude<keyof normative.YearInput, keyof generated.YearInput>, never>;
  tariff: Same<Exclude<keyof normative.Tariff, keyof generated.Tariff>, never>;
  line: Same<Exclude<keyof normative.ExpenseLine, keyof generated.ExpenseLine>, never>;
  yearAnswer: Same<Exclude<keyof normative.YearEstimate, keyof generated.YearEstimate>, never>;
  deadline: Same<Exclude<keyof normative.Deadline, keyof generated.Deadline>, never>;
  renewalTerms: Same<keyof normative.RenewalTerms, keyof generated.RenewalTerms>;
  qualityReport: Same<keyof normative.QualityReport, keyof generated.QualityReport>;
  renewal: Same<keyof normative.RenewalInput, keyof generated.RenewalInput>;
  renewalAnswer: Same<Exclude<keyof normative.Renewal, keyof generated.Renewal>, never>;
  serviceTerms: Same<keyof normative.ServiceTerms, keyof generated.ServiceTerms>;
  outage: Same<keyof normative.Outage, keyof generated.Outage>;
  serviceCredit: Same<keyof normative.ServiceCreditInput, keyof generated.ServiceCreditInput>;
  serviceMonth: Same<keyof normative.ServiceCredit["months"][number], keyof generated.ServiceMonth>;
  licenseFeeAnswer: Same<Exclude<keyof normative.LicenseFee, keyof generated.LicenseFee>, never>;
} = {
  copayment: true, household: true, burdenLimit: true, statutoryValues: true, priceList: true, band: true, cases: true,
  licenseFee: true, copaymentAnswer: true, burdenLimitAnswer: true, expense: true, policy: true, year: true, tariff: true, line: true, yearAnswer: true,
  deadline: true, renewalTerms: true, qualityReport: true, renewal: true, renewalAnswer: true, serviceTerms: true, outage: true, serviceCredit: true,
  serviceMonth: true, licenseFeeAnswer: true,
};
