import type { Lang } from "../../text/language.js";
import type { ForceMajeure, ServiceTerms, TierBasis } from "../engine.js";
import { filledCount, filledRate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, type Typed } from "../shared/typed.js";

export interface TierDraft {
  readonly overHours: Typed;
  readonly percent: Typed;
}

export interface TermsDraft {
  readonly tiers: readonly TierDraft[];
  readonly allowance: Typed;
  readonly tierBasis: TierBasis;
  readonly hasWindow: boolean;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly excusesMaintenance: boolean;
  readonly noticeHours: Typed;
  readonly maxMinutes: Typed;
  readonly target: Typed;
  readonly forceMajeure: ForceMajeure;
}

/** What the engine takes where no terms are stated: clauses 8 and 9 of CONUS as of 16 November 2025. */
export const conusTerms: ServiceTerms = {
  tiers: [
    { overHours: 6, percent: "5" },
    { overHours: 12, percent: "12.5" },
    { overHours: 24, percent: "25" },
    { overHours: 48, percent: "50" },
    { overHours: 72, percent: "100" },
  ],
  monthlyAllowanceHours: 6,
  tierBasis: "total",
  availabilityTarget: "99",
  forceMajeure: "ignored",
  dailyWindow: { from: "00:00", to: "05:00" },
  announced: { noticeHours: 24, maxMinutes: 120 },
};

export const emptyTier: TierDraft = { overHours: nothingTyped, percent: nothingTyped };

export function draftOfTerms(terms: ServiceTerms, lang: Lang): TermsDraft {
  const { dailyWindow, announced } = terms;
  return {
    tiers: terms.tiers.map(({ overHours, percent }) => ({
      overHours: filledCount(overHours, lang),
      percent: filledRate(percent, lang),
    })),
    allowance: filledCount(terms.monthlyAllowanceHours, lang),
    tierBasis: terms.tierBasis,
    hasWindow: dailyWindow !== undefined,
    windowFrom: dailyWindow?.from ?? "",
    windowTo: dailyWindow?.to ?? "",
    excusesMaintenance: announced !== undefined,
    noticeHours: filledCount(announced?.noticeHours, lang),
    maxMinutes: filledCount(announced?.maxMinutes, lang),
    target: filledRate(terms.availabilityTarget, lang),
    forceMajeure: terms.forceMajeure,
  };
}

export function readTerms(draft: TermsDraft, reader: Reader): ServiceTerms {
  const terms: ServiceTerms = {
    tiers: draft.tiers.map(({ overHours, percent }, index) => ({
      overHours: reader.requiredCount(`/tiers/${index}/overHours`, overHours),
      percent: shortRate(reader.requiredAmount(`/tiers/${index}/percent`, percent)),
    })),
    monthlyAllowanceHours: reader.requiredCount("/monthlyAllowanceHours", draft.allowance),
    tierBasis: draft.tierBasis,
    availabilityTarget: shortRate(reader.requiredAmount("/availabilityTarget", draft.target)),
    forceMajeure: draft.forceMajeure,
  };
  if (draft.hasWindow) {
    terms.dailyWindow = {
      from: reader.requiredText("/dailyWindow/from", clockTime(draft.windowFrom)),
      to: reader.requiredText("/dailyWindow/to", clockTime(draft.windowTo)),
    };
  }
  if (draft.excusesMaintenance) {
    terms.announced = {
      noticeHours: reader.requiredCount("/announced/noticeHours", draft.noticeHours),
      maxMinutes: reader.requiredCount("/announced/maxMinutes", draft.maxMinutes),
    };
  }
  return terms;
}

export function areConusTerms(terms: ServiceTerms): boolean {
  return JSON.stringify(terms) === JSON.stringify(conusTerms);
}

/** "5", "5 Uhr", "5:00" and "5.00" are 05:00; whatever else stands there is for the engine to judge. */
function clockTime(text: string): string {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|h)?$/i.exec(text.trim()) ?? [];
  return hour === undefined ? text.trim() : `${hour.padStart(2, "0")}:${minute}`;
}

/** "12.50" as "12.5": one way to write each rate. */
function shortRate(rate: string): string {
  return rate.includes(".") ? rate.replace(/\.?0+$/, "") : rate;
}
