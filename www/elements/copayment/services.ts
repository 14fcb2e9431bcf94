// Which fields a service asks for. What the fields mean and compute is the engine's business; this only leaves out what
// would not fit.
import type { PriceUnit, ServiceGroup } from "../../text/services.js";
import type { Service } from "../engine.js";

/** What is rare about a treatment, and what is rare about who gets it. */
export type TreatmentSpecial = "fixedAmount" | "rebateContract" | "splitPacks" | "exemptProduct" | "pregnancy";
export type SpecialField = TreatmentSpecial | "birthDate" | "daysAlreadyCharged" | "exemptionCertificate";

export interface ServiceForm {
  readonly group: ServiceGroup;
  /** What one price is for; none where nothing is asked for. */
  readonly unit?: PriceUnit;
  /** A stay has a first and a last day. */
  readonly stay?: boolean;
  readonly quantity?: boolean;
  /** Days of service and prescriptions are counted. */
  readonly nursing?: boolean;
  readonly special: readonly SpecialField[];
}

const person = ["birthDate", "exemptionCertificate"] as const;
const pregnantPerson = ["pregnancy", ...person] as const;
const cappedStay = { group: "stay", stay: true, special: ["daysAlreadyCharged", ...person] } as const;

const serviceForms: Readonly<Record<Service, ServiceForm>> = {
  "medicine": {
    group: "pharmacy",
    unit: "pack",
    quantity: true,
    special: ["fixedAmount", "rebateContract", "splitPacks", "exemptProduct", ...pregnantPerson],
  },
  "dressing": { group: "pharmacy", unit: "pack", quantity: true, special: ["fixedAmount", "exemptProduct", ...pregnantPerson] },
  "enteral-nutrition": { group: "pharmacy", unit: "line", quantity: true, special: person },
  "test-strips": { group: "pharmacy", special: [] },
  "remedy": { group: "therapy", unit: "prescription", quantity: true, special: pregnantPerson },
  "sociotherapy": { group: "therapy", unit: "day", quantity: true, special: person },
  "vaccination": { group: "therapy", special: [] },
  "digital-health-app": { group: "therapy", special: [] },
  "aid": { group: "aids", unit: "item", quantity: true, special: ["fixedAmount", ...pregnantPerson] },
  "consumable-aid": { group: "aids", unit: "month", special: ["fixedAmount", ...pregnantPerson] },
  "home-nursing": { group: "home", unit: "serviceDay", nursing: true, special: pregnantPerson },
  "household-help": { group: "home", unit: "day", quantity: true, special: pregnantPerson },
  "transport": { group: "transport", unit: "trip", quantity: true, special: ["exemptionCertificate"] },
  "hospital": { ...cappedStay, special: ["daysAlreadyCharged", ...pregnantPerson] },
  "transitional-care": cappedStay,
  "follow-up-rehab": cappedStay,
  "rehab": { group: "stay", stay: true, special: person },
  "preventive-stay": { group: "stay", stay: true, special: person },
  "parent-child-stay": { group: "stay", stay: true, special: person },
};

/** A service that is not in the catalogue asks for nothing: what is wrong with it is for the engine to say. */
export function formOf(service: Service): ServiceForm {
  return Object.hasOwn(serviceForms, service) ? serviceForms[service] : { group: "pharmacy", special: [] };
}

export const services = Object.keys(serviceForms) as readonly Service[];

/** The groups in which they are offered, in order. */
export const statutoryGroups = [...new Set(services.map((service) => formOf(service).group))];
