/** What a quote says beside its figures; the arithmetic knows nothing of it. */
export interface QuoteDocument {
  /** Number of the quote. */
  readonly number: string;
  readonly institution: string;
  /** Lines of an address, parted by line breaks. */
  readonly address: string;
  /** For whose attention. */
  readonly attention: string;
  readonly vendorAddress: string;
  /** Who answers questions, and how to reach them. */
  readonly vendorContact: string;
  readonly note: string;
}

export const documentFields = ["number", "institution", "address", "attention", "vendorAddress", "vendorContact", "note"] as const;

export const emptyDocument: QuoteDocument = {
  number: "",
  institution: "",
  address: "",
  attention: "",
  vendorAddress: "",
  vendorContact: "",
  note: "",
};

/** The texts among the fields of a document; whatever else stands there is left out. */
export function documentOf(fields: Readonly<Record<string, unknown>>): QuoteDocument {
  const given = documentFields.flatMap((name) => {
    const text = fields[name];
    return typeof text === "string" ? [[name, text] as const] : [];
  });
  return { ...emptyDocument, ...Object.fromEntries(given) };
}

/** Only what is filled in. */
export function filledDocument(document: QuoteDocument): Partial<QuoteDocument> {
  return Object.fromEntries(documentFields.map((name) => [name, document[name]] as const).filter(([, text]) => text !== ""));
}

/** The lines of an address that hold something. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
