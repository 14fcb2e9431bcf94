// One good call of every function, as arguments without the options. Tests that spoil arguments start from these.

const priceList = {
  id: "list-2026", title: "List", vendor: "Vendor", currency: "EUR", validFrom: "2026-01-01", model: "graduated",
  counts: ["inpatient"], zeroCases: "free", minimumFee: "100.00", vat: "standard", paymentDays: 14,
  bands: [{ upTo: 1_000, flat: "50", perCase: "0.125" }, { upTo: null, perCase: 0.05 }],
  modules: [{ id: "module", title: "Module", model: "band", bands: [{ upTo: null, flat: 7 }] }],
};
const cases = { inpatient: 1_200, outpatient: 5, dayPatient: 1, homeTreatment: 2, year: 2024, source: "estimate", assumptions: "none" };
const household = {
  grossIncome: "30000", partner: true, children: 2, otherRelatives: 0, basicBenefits: false,
  chronic: { birthDate: "1980-02-29", checkupsAttended: true, treatmentProgramme: false },
};
const values = {
  validFrom: "2026-07-01", validTo: "2026-12-31", rate: "10", minimum: "5.00", maximum: "10.00", dayRate: "10.00",
  prescriptionFee: "10.00", consumableMaximum: "10.00", dayCap: 28, regularBurden: "2", chronicBurden: "1",
  referenceValue: "47460.00", childAllowance: "9756.00", standardRate: "563.00",
};
const tariff = {
  id: "own", title: "Own", insurer: "Insurer", state: "2026-01-01", example: true,
  benefits: [
    { id: "copayments", covers: ["medicine"], basis: "copayment", rate: "100", requires: [], waiting: "general", citation: "1" },
    {
      id: "glasses", covers: ["vision-aid"], basis: "expense", rate: "80", yearlyCap: { group: "g", amount: "100.00" },
      statutoryBenefit: "from-benefit", waiting: "none", citation: "2",
    },
  ],
  waitingMonths: { general: 3, special: 8 }, exemptionNotClaimed: "up-to-limit", deductible: "10.00",
  premiumGroups: [{ fromAge: 0, monthly: "9.99" }], annualPaymentDiscount: "3", refund: { months: [1, 2, 3] },
};
const year = {
  year: 2026, household, persons: [{ id: "a", birthDate: "1980-02-29", insured: true }],
  expenses: [
    { id: "one", label: "Pack", person: "a", service: "medicine", date: "2026-03-01", price: "82.40", fixedAmount: "60.00" },
    { service: "vision-aid", date: "2026-05-01", price: "200", statutoryBenefit: "10", countedAgainstDeductible: "0" },
    { service: "transport", date: "2026-06-01", price: 80, quantity: 2, setting: "ambulatory", approved: true },
    { service: "hospital", date: "2026-07-01", until: "2026-07-09", price: "500", accident: true, treatmentSince: "2026-07-01" },
    { service: "medicine", date: "2026-01-31", price: "12", repeat: { every: "month", times: 3 } },
  ],
  before: { copayments: "10.00", days: { a: 3 }, benefits: { g: "5.00" } },
  prepaid: false, exemptionClaimed: true, tariff, values: [values],
  policy: {
    concluded: "2025-01-01", start: "2025-01-01", premiums: [{ from: "2025-01-01", monthly: "20" }], payment: "annual",
    claimFreeYears: 1, arrearsOnJune30: false, waiting: { waived: false, spouseRule: false, creditedSince: "2024-01-01" },
  },
};
const outage = { start: "2026-04-01T06:00", end: "2026-04-01T15:30", cause: "unplanned" };

/** @type {Record<string, unknown[]>} */
export const samples = {
  copayment: [{ service: "hospital", date: "2026-06-28", until: "2026-07-04", price: "410.00", birthDate: "1980-02-29", values: [values] }],
  burdenLimit: [{ year: 2026, household, values: [{ ...values, validFrom: "2026-01-01" }] }],
  statutoryValues: ["2026-04-01"],
  supportedYears: [],
  yearEstimate: [year],
  builtinTariffs: [],
  checkTariff: [tariff],
  lateEntrySurcharge: [{ monthlyPremium: "600", dutySince: "2020-01-01", appliedOn: "2020-07-01", insuredFrom: "2020-07-01" }],
  arrearsSurcharge: [{ arrears: "1234.50", startedMonths: 3 }],
  licenseFee: [{
    priceList, cases, date: "2026-11-22", invoiceDate: "2026-12-01", termStart: "2027-01-01", termYears: 2, modules: ["module"],
    discounts: [{ percent: "10", reason: "loyal" }, { amount: "5.00", reason: "early" }], validUntil: "2026-12-31",
  }],
  checkPriceList: [priceList],
  feeCurve: [priceList, 5_000],
  quoteCsv: ["name;inpatient;outpatient\nA;1200;5\n", priceList, "2026-11-22"],
  readQualityReport: [new TextEncoder().encode("<Qualitaetsbericht><Fallzahlen><Vollstationaere_Fallzahl>1</Vollstationaere_Fallzahl></Fallzahlen></Qualitaetsbericht>"), "260326822-00-2024-xml.xml"],
  combineQualityReports: [[{ name: "A", ik: "260326822", site: "00", beds: 10, cases, yearSource: "none", warnings: [] }]],
  renewal: [{
    termEnd: "2026-12-31", currentFee: "200.00", priceLists: [priceList], cases, modules: ["module"], notifiedOn: "2026-09-01",
    discounts: [{ percent: "10", reason: "loyal" }],
    terms: { noticeWeeks: 6, priceDateWeeks: 8, priceDateAnchor: "notice-deadline", years: 1 },
  }],
  serviceCredit: [{
    from: "2026-01-01", to: "2026-12-31", annualFee: "12000.00", openingCreditMinutes: 30,
    outages: [outage, { ...outage, cause: "announced", announcedAt: "2026-03-30T12:00" }],
    terms: {
      tiers: [{ overHours: 6, percent: "5" }], monthlyAllowanceHours: 6, tierBasis: "total",
      dailyWindow: { from: "00:00", to: "05:00" }, announced: { noticeHours: 24, maxMinutes: 120 },
      availabilityTarget: "99", forceMajeure: "ignored",
    },
  }],
  deadlineRules: ["conus"],
  deadlines: [{ system: "conus", events: { "term-end": "2026-12-31", "invoice-date": "2026-11-25" } }],
  calendarFile: [{ name: "Dates", stamp: "2026-11-22", events: [{ date: "2026-12-31", title: "End", description: "of the year" }] }],
  parseAmount: ["1.234,56 €"],
  copaymentBatch: ["medicine", 2026, Int32Array.of(1, 8_240, 20_000)],
  licenseFeeBatch: [priceList, Uint32Array.of(0, 1_000, 1_001)],
  version: [],
};
