// What the manifest says about the ways into an element's look. A test names what is missing here or no longer there.

/** Custom properties of CSS. */
export const customProperties = {
  "--tarifwerk-accent": "Colour of buttons, links, marks and focus. Its hue is kept, its lightness held where it stays readable.",
  "--tarifwerk-radius": "Rounding of fields and buttons; the element itself takes twice as much. 6px where it is not set.",
  "--tarifwerk-space": "The step of which all distances are multiples. 4px where it is not set.",
  "--tarifwerk-font": "Font family. That of the surroundings where it is not set.",
};

/** Parts for `::part()`. */
export const parts = {
  advice: "What is advised, and why",
  answer: "The answer, also while there is none yet",
  bands: "The table of bands of a price list",
  calculator: "The element as a box",
  chart: "A picture with its title",
  "copy-link": "The button that copies a link",
  dates: "The list of dates",
  derivation: "The steps of a calculation",
  disclaimer: "What kind of figure this is and how current it is",
  download: "The button that saves the dates as a calendar file",
  expenses: "What was entered for the year",
  field: "A field with its label, hint and problem",
  fold: "A part that opens below its label",
  input: "What a visitor types into or chooses from",
  inputs: "The form",
  lines: "The table of the year, line by line",
  "list-report": "What became of a list of outages",
  months: "The table of months",
  notices: "What became of files and links",
  number: "The figure of the answer",
  outages: "The list of outages",
  presets: "Buttons that add an expense",
  "price-lists": "The price lists at hand",
  print: "The button that prints",
  problem: "What is wrong with a field",
  problems: "What is wrong with the entries, together",
  question: "The question that the element answers",
  quote: "The quote as a document",
  reasons: "What stands below the answer",
  reset: "The button that empties everything",
  samples: "Examples to try",
  scenarios: "Other counts and lists beside the quote",
  sentence: "The answer in one sentence",
  table: "A table of amounts",
  tariff: "What a supplementary tariff takes over",
  warnings: "Notes on the answer",
};
