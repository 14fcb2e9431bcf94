import type { InEveryLanguage } from "./language.js";

/** Words of the page around the calculators. index.html holds the German ones too, for visitors without JavaScript; a test
 *  compares the two. */
const de = {
  title: "Tarifwerk: Zuzahlung, Belastungsgrenze, Lizenzgebühr und Fristen berechnen",
  skip: "Zum Inhalt",
  name: "Tarifwerk",
  headline: "Was es kostet, bis wann, und warum",
  intro:
    "Sieben Rechner für gesetzlich Versicherte und für Software-Lizenzen von Kliniken. Jede Zahl mit Rechenweg und mit dem Paragrafen oder der Klausel, auf der sie beruht.",
  privacy: "Gerechnet wird nur in Ihrem Browser. Nichts wird übertragen oder gespeichert.",
  calculators: "Die Rechner",
  allCalculators: "Alle Rechner",
  forInsured: "Für Versicherte",
  forContracts: "Für Kliniken, Vertrieb und Verträge",
  year: "Mein Jahr",
  yearAbout: "Was ich im Jahr selbst zahle, ab wann ich befreit bin, ob sich ein Zusatztarif lohnt.",
  copayment: "Zuzahlung",
  copaymentAbout: "Was ich für Medikament, Physiotherapie oder Krankenhaus selbst zahle.",
  burdenLimit: "Belastungsgrenze",
  burdenLimitAbout: "Ab welcher Summe im Jahr mein Haushalt befreit ist.",
  licenseQuote: "Lizenzgebühr",
  licenseQuoteAbout: "Was eine Software-Lizenz nach Fallzahl kostet.",
  renewal: "Verlängerung",
  renewalAbout: "Was die Lizenz in der neuen Laufzeit kostet und bis wann zu kündigen ist.",
  serviceCredit: "Ausfall und Gutschrift",
  serviceCreditAbout: "Um wie viel Ausfälle die Lizenzgebühr mindern.",
  deadlines: "Fristen",
  deadlinesAbout: "Bis wann zu kündigen, zu zahlen oder zu löschen ist.",
  embed: "Einen Rechner auf der eigenen Seite einbinden",
  offline: "Alles als eine Datei herunterladen, für Computer ohne Netz",
  footer:
    "Gesetzliche Werte 2004–2026, Stand April 2026. Die Ergebnisse sind Schätzungen und keine Rechtsberatung. Verbindlich ist die Auskunft Ihrer Krankenkasse.",
};

const en: typeof de = {
  title: "Tarifwerk: calculate co-payment, burden limit, license fee and deadlines",
  skip: "To the content",
  name: "Tarifwerk",
  headline: "What it costs, by when, and why",
  intro:
    "Seven calculators for people with German statutory health insurance and for hospitals’ software licenses. Every figure with its calculation and the law or clause behind it.",
  privacy: "Everything is calculated in your browser. Nothing is sent or stored.",
  calculators: "The calculators",
  allCalculators: "All calculators",
  forInsured: "For the insured",
  forContracts: "For hospitals, sales and contracts",
  year: "My year",
  yearAbout: "What I pay myself in a year, from when I am exempt, whether a supplementary tariff is worth it.",
  copayment: "Co-payment",
  copaymentAbout: "What I pay myself for medicine, physiotherapy or hospital.",
  burdenLimit: "Burden limit",
  burdenLimitAbout: "The sum in a year after which my household is exempt.",
  licenseQuote: "License fee",
  licenseQuoteAbout: "What a software license costs by number of cases.",
  renewal: "Renewal",
  renewalAbout: "What the license costs in the new term, and by when to give notice.",
  serviceCredit: "Outage and credit",
  serviceCreditAbout: "By how much outages reduce the license fee.",
  deadlines: "Deadlines",
  deadlinesAbout: "By when to give notice, to pay or to delete.",
  embed: "Embed a calculator on your own site",
  offline: "Download everything as one file, for computers without a network",
  footer:
    "Statutory values 2004–2026, as of April 2026. The results are estimates and not legal advice. Only your health insurer can give binding information.",
};

export type PageWords = typeof de;
export const pageText: InEveryLanguage<PageWords> = { de, en };
