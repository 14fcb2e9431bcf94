// The only place where the elements meet the calculator: loading it, its types, and what its errors look like.
import { load, type Tarifwerk } from "../package/index.js";
import { remembering } from "./shared/remembering.js";

export type {
  Amount,
  BurdenLimit,
  BurdenLimitInput,
  CalendarFileInput,
  CaseCount,
  Cause,
  CombinedReports,
  Copayment,
  CopaymentInput,
  CoveredService,
  Deadline,
  DeadlineRule,
  Deadlines,
  DeadlinesInput,
  Discount,
  Expense,
  ExpenseLine,
  ForceMajeure,
  LicenseFee,
  LicenseFeeInput,
  Outage,
  Person,
  Policy,
  PriceList,
  PriceDateAnchor,
  Problem,
  QualityReport,
  QuotedCsv,
  Renewal,
  RenewalInput,
  RenewalTerms,
  Service,
  ServiceCredit,
  ServiceCreditInput,
  ServiceMonth,
  ServiceTerms,
  Step,
  System,
  Tarifwerk,
  Tariff,
  TariffService,
  TierBasis,
  Warning,
  YearEstimate,
  YearInput,
  YearTotals,
} from "../package/index.js";

import type { Problem } from "../package/index.js";

/** Why there is no calculator. */
export type Failure = "blocked" | "unsupported" | "outdated" | "broken" | "unexpected";

export type Engine =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly tarifwerk: Tarifwerk }
  | { readonly state: "failed"; readonly failure: Failure };

let loading: Promise<Engine> | undefined;

/** Loads the calculator once for all elements of the page. Never rejects. */
export function loadEngine(): Promise<Engine> {
  loading ??= load().then(
    (tarifwerk): Engine => ({ state: "ready", tarifwerk: remembering(tarifwerk) }),
    (error: unknown): Engine => ({ state: "failed", failure: loadFailure(error) }),
  );
  return loading;
}

function loadFailure(error: unknown): Failure {
  if (typeof WebAssembly === "undefined") return "unsupported";
  const message = error instanceof Error ? error.message : "";
  if (/unsafe-eval|content security policy|\bCSP\b|disallowed by embedder/i.test(message)) return "blocked";
  const outdated = typeof DecompressionStream === "undefined" || !WebAssembly.validate(probe);
  return outdated ? "outdated" : "broken";
}

/** The smallest module with what ours needs and old browsers lack: a reference as a parameter, two results. */
const probe = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 7, 1, 0x60, 1, 0x6f, 2, 0x7f, 0x7f);

/** The problems of a call with bad input; `undefined` for any other error. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (!(error instanceof Error) || error.name !== "TarifwerkError" || !("problems" in error)) return undefined;
  return Array.isArray(error.problems) ? (error.problems as Problem[]) : undefined;
}
