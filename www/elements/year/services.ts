// Which fields an expense of the year asks for: those of the co-payment calculator, and those of services that only
// supplementary tariffs know. What a person brings along stands with the persons and in what already happened.
import { formOf, services, statutoryGroups, type ServiceForm, type TreatmentSpecial } from "../copayment/services.js";
import type { CoveredService, TariffService } from "../engine.js";
import type { ServiceGroup } from "../../text/services.js";

const tariffServices: readonly TariffService[] = ["vision-aid", "naturopathy", "naturopathy-physician", "naturopath-psychotherapy"];

const treatmentSpecials: readonly TreatmentSpecial[] = [
  "price", "quantity", "productGroup", "fixedAmount", "rebateContract", "splitPacks", "exemptProduct", "recallReplacement", "pregnancy",
];

export const coveredServices: readonly CoveredService[] = [...services, ...tariffServices];

export const groups: readonly ServiceGroup[] = [...statutoryGroups, "supplementary"];

export function isTariffService(service: CoveredService): service is TariffService {
  return tariffServices.some((other) => other === service);
}

export function expenseFormOf(service: CoveredService): ServiceForm {
  return isTariffService(service) ? { group: "supplementary", unit: "bill", special: ["quantity"] } : formOf(service);
}

/** The rare fields that belong to the treatment itself. */
export function specialsOf(service: CoveredService): readonly TreatmentSpecial[] {
  const { special } = expenseFormOf(service);
  return treatmentSpecials.filter((field) => special.includes(field));
}
