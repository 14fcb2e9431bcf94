import type { LicenseFeeInput } from "../engine.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, type Typed } from "../shared/typed.js";

type CaseCount = LicenseFeeInput["cases"];

/** What is different from the quote; what is left empty is as in the quote. */
export interface ScenarioDraft {
  readonly name: string;
  readonly inpatient: Typed;
  readonly outpatient: Typed;
  /** The key of another list on the shelf. */
  readonly list: number | undefined;
}

/** With the quote itself four stand side by side. */
export const mostScenarios = 3;

export const emptyScenario: ScenarioDraft = { name: "", inpatient: nothingTyped, outpatient: nothingTyped, list: undefined };

/** A scenario as read. */
export interface Scenario {
  readonly name: string;
  readonly cases: Partial<Pick<CaseCount, "inpatient" | "outpatient">>;
  readonly list: number | undefined;
}

export function readScenarios(drafts: readonly ScenarioDraft[], reader: Reader): readonly Scenario[] {
  return drafts.map(({ name, inpatient, outpatient, list }, index) => {
    const cases: Scenario["cases"] = {};
    const full = reader.count(`/scenarios/${index}/inpatient`, inpatient);
    if (full !== undefined) cases.inpatient = full;
    const ambulatory = reader.count(`/scenarios/${index}/outpatient`, outpatient);
    if (ambulatory !== undefined) cases.outpatient = ambulatory;
    return { name: name.trim(), cases, list };
  });
}
