// Which fields a service asks for. What the fields mean and compute is the engine's business; this only leaves out what
// would not fit.
import type { PriceUnit, ServiceGroup } from "../../text/services.js";
import type { Service } from "../engine.js";

/** What is rare about a treatment, and what is rare about who gets it. */
export type TreatmentSpecial =
  | "price"
  | "quantity"
  | "productGroup"
  | "fixedAmount"
  | "rebateContract"
  | "splitPacks"
  | "exemptProduct"
  | "recallReplacement"
  | "pregnancy";
export type SpecialField = TreatmentSpecial | "birthDate" | "daysAlreadyCharged" | "exemptionCertificate";

export interface ServiceForm {
  readonly group: ServiceGroup;
  /** What one price is for. It must be given, unless it is among the rare fields. */
  readonly unit: PriceUnit;
  /** A stay has a first and a last day. */
  readonly stay?: boolean;
  /** Asked for beside the date. */
  readonly quantity?: boolean;
  /** Days of service and prescriptions are counted. */
  readonly nursing?: boolean;
  readonly special: readonly SpecialField[];
}

const person = ["birthDate", "exemptionCertificate"] as const;
const pregnantPerson = ["pregnancy", ...person] as const;
/** A stay costs the insured the same whatever its price. */
const stay = { group: "stay", unit: "stayDay", stay: true } as const;
const cappedStay = { ...stay, special: ["daysAlreadyCharged", "price", ...person] } as const;
const free = ["price", "quantity"] as const;

const serviceForms: Readonly<Record<Service, ServiceForm>> = {
  "medicine": {
    group: "pharmacy",
    unit: "pack",
    quantity: true,
    special: ["fixedAmount", "rebateContract", "splitPacks", "exemptProduct", "recallReplacement", ...pregnantPerson],
  },
  "dressing": { group: "pharmacy", unit: "pack", quantity: true, special: ["fixedAmount", "exemptProduct", ...pregnantPerson] },
  "enteral-nutrition": { group: "pharmacy", unit: "line", quantity: true, special: ["fixedAmount", "exemptProduct", ...person] },
  "test-strips": { group: "pharmacy", unit: "pack", special: [...free, "fixedAmount"] },
  "remedy": { group: "therapy", unit: "prescription", quantity: true, special: pregnantPerson },
  "sociotherapy": { group: "therapy", unit: "day", quantity: true, special: person },
  "vaccination": { group: "therapy", unit: "bill", special: free },
  "digital-health-app": { group: "therapy", unit: "bill", special: free },
  "aid": { group: "aids", unit: "item", quantity: true, special: ["fixedAmount", "exemptProduct", ...pregnantPerson] },
  "consumable-aid": { group: "aids", unit: "month", special: ["productGroup", "quantity", "fixedAmount", "exemptProduct", ...pregnantPerson] },
  "home-nursing": { group: "home", unit: "serviceDay", nursing: true, special: pregnantPerson },
  "household-help": { group: "home", unit: "day", quantity: true, special: pregnantPerson },
  "transport": { group: "transport", unit: "trip", quantity: true, special: ["exemptionCertificate"] },
  "hospital": { ...cappedStay, special: ["daysAlreadyCharged", "price", ...pregnantPerson] },
  "transitional-care": cappedStay,
  "follow-up-rehab": cappedStay,
  "rehab": { ...stay, special: ["price", ...person] },
  "preventive-stay": { ...stay, special: ["price", ...person] },
  "parent-child-stay": { ...stay, special: ["price", ...person] },
};

/** A service that is not in the catalogue asks for nothing: what is wrong with it is for the engine to say. */
export function formOf(service: Service): ServiceForm {
  return Object.hasOwn(serviceForms, service) ? serviceForms[service] : { group: "pharmacy", unit: "pack", special: free };
}

/** Whether there is no answer without a price. */
export function needsPrice({ special }: ServiceForm): boolean {
  return !special.includes("price");
}

export const services = Object.keys(serviceForms) as readonly Service[];

/** The groups in which they are offered, in order. */
export const statutoryGroups = [...new Set(services.map((service) => formOf(service).group))];
