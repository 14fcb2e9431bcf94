import { actions } from "./actions.js";
import { answer } from "./answer.js";
import { base } from "./base.js";
import { chart } from "./chart.js";
import { dates } from "./dates.js";
import { desk } from "./desk.js";
import { fields } from "./fields.js";
import { figures } from "./figures.js";
import { layout } from "./layout.js";
import { paper } from "./paper.js";
import { receipts } from "./receipts.js";
import { service } from "./service.js";
import { sheet } from "./sheet.js";
import { surroundings } from "./surroundings.js";
import { tokens } from "./tokens.js";
import { year } from "./year.js";

/** The style sheets of every calculator, shared by all instances. */
export const calculatorStyles = [
  tokens, base, layout, fields, actions, answer, figures, chart, dates, surroundings, year, receipts, desk, service, sheet, paper,
];
