import type { Lang } from "../../text/language.js";
import type { CombinedReports, QualityReport } from "../engine.js";
import { filledCount } from "../shared/fill.js";
import type { LicenseQuoteDraft } from "./draft.js";

/** The fields with the counts of quality reports, and with name and address of the hospital where nothing stands there yet. */
export function filledWithReports(
  { document, referenceYear }: LicenseQuoteDraft,
  { cases }: CombinedReports,
  { name, street, postcode, town }: QualityReport,
  lang: Lang,
): Partial<LicenseQuoteDraft> {
  const place = [postcode, town].filter((part) => part !== undefined).join(" ");
  const address = [street, place].filter((line) => line !== undefined && line !== "").join("\n");
  return {
    inpatient: filledCount(cases.inpatient, lang),
    outpatient: filledCount(cases.outpatient, lang),
    dayPatient: filledCount(cases.dayPatient, lang),
    homeTreatment: filledCount(cases.homeTreatment, lang),
    source: "quality-report",
    referenceYear: cases.year ?? referenceYear,
    document: {
      ...document,
      institution: document.institution === "" ? name : document.institution,
      address: document.address === "" ? address : document.address,
    },
  };
}
