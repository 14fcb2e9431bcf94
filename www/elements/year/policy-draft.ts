import type { Lang } from "../../text/language.js";
import type { Policy } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { isEmpty, nothingTyped, type Typed } from "../shared/typed.js";

export type Payment = NonNullable<Policy["payment"]>;
export type EndReason = "unknown" | NonNullable<Policy["endReason"]>;

/** A premium; the first one is due from the start of the policy unless it says otherwise. */
export interface PremiumDraft {
  readonly key: number;
  readonly from: DateEntry;
  readonly monthly: Typed;
}

export interface PolicyDraft {
  readonly start: DateEntry;
  readonly premium: Typed;
  /** When the first premium of a set input does not begin with the policy. */
  readonly premiumFrom: string | undefined;
  readonly laterPremiums: readonly PremiumDraft[];
  readonly payment: Payment;
  readonly claimFreeYears: Typed;
  readonly concluded: DateEntry;
  readonly end: DateEntry;
  readonly endReason: EndReason;
  readonly waived: boolean;
  readonly spouseRule: boolean;
  readonly creditedSince: DateEntry;
  readonly arrears: boolean;
}

export const emptyPolicy: PolicyDraft = {
  start: noDate,
  premium: nothingTyped,
  premiumFrom: undefined,
  laterPremiums: [],
  payment: "monthly",
  claimFreeYears: nothingTyped,
  concluded: noDate,
  end: noDate,
  endReason: "unknown",
  waived: false,
  spouseRule: false,
  creditedSince: noDate,
  arrears: false,
};

export function draftOfPolicy(policy: Policy, lang: Lang): PolicyDraft {
  const [first, ...later] = policy.premiums;
  return {
    start: filledDate(policy.start),
    premium: filledAmount(first?.monthly, lang),
    premiumFrom: first?.from === policy.start ? undefined : first?.from,
    laterPremiums: later.map(({ from, monthly }, key) => ({ key, from: filledDate(from), monthly: filledAmount(monthly, lang) })),
    payment: policy.payment ?? "monthly",
    claimFreeYears: filledCount(policy.claimFreeYears, lang),
    concluded: filledDate(policy.concluded),
    end: filledDate(policy.end),
    endReason: policy.endReason ?? "unknown",
    waived: policy.waiting?.waived ?? false,
    spouseRule: policy.waiting?.spouseRule ?? false,
    creditedSince: filledDate(policy.waiting?.creditedSince),
    arrears: policy.arrearsOnJune30 ?? false,
  };
}

/** The policy, or none while nothing is said about one. */
export function readPolicy(draft: PolicyDraft, reader: Reader): Policy | undefined {
  if (!isStated(draft)) return undefined;
  const start = reader.requiredDate("/start", draft.start);
  const monthly = reader.requiredAmount("/premiums/0/monthly", draft.premium);
  const policy: Policy = {
    start,
    premiums: [
      { from: draft.premiumFrom ?? start, monthly },
      ...draft.laterPremiums.map((premium, index) => ({
        from: reader.requiredDate(`/premiums/${index + 1}/from`, premium.from),
        monthly: reader.requiredAmount(`/premiums/${index + 1}/monthly`, premium.monthly),
      })),
    ],
  };
  if (draft.payment !== "monthly") policy.payment = draft.payment;
  const claimFreeYears = reader.count("/claimFreeYears", draft.claimFreeYears);
  if (claimFreeYears !== undefined) policy.claimFreeYears = claimFreeYears;
  const concluded = reader.date("/concluded", draft.concluded);
  if (concluded !== undefined) policy.concluded = concluded;
  const end = reader.date("/end", draft.end);
  if (end !== undefined) {
    policy.end = end;
    if (draft.endReason !== "unknown") policy.endReason = draft.endReason;
  }
  const creditedSince = reader.date("/waiting/creditedSince", draft.creditedSince);
  if (draft.waived || draft.spouseRule || creditedSince !== undefined) {
    policy.waiting = {
      ...(draft.waived ? { waived: true } : {}),
      ...(draft.spouseRule ? { spouseRule: true } : {}),
      ...(creditedSince === undefined ? {} : { creditedSince }),
    };
  }
  if (draft.arrears) policy.arrearsOnJune30 = true;
  return policy;
}

/** How many of the folded answers are given. */
export function detailsCount(draft: PolicyDraft): number {
  const { concluded, end, creditedSince, waived, spouseRule, arrears, laterPremiums } = draft;
  return [concluded, end, creditedSince].filter(({ date }) => date !== "").length + [waived, spouseRule, arrears].filter(Boolean).length + laterPremiums.length;
}

function isStated(draft: PolicyDraft): boolean {
  return (
    draft.start.date !== "" ||
    draft.start.unfinished ||
    !isEmpty(draft.premium) ||
    !isEmpty(draft.claimFreeYears) ||
    detailsCount(draft) > 0
  );
}
