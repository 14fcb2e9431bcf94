// Rule engines and a spreadsheet, each with the rule in its own language, rounded as well as that language can.
import init, { evaluateExpression } from "@gorules/zen-engine-wasm";
import { HyperFormula } from "hyperformula";
import { LogicEngine } from "json-logic-engine";
import Engine from "publicodes";

/** @typedef {import("../cases.mjs").Case} Case */

export function publicodes() {
  const engine = new Engine({
    price: { "valeur": 0 },
    quantity: { "valeur": 1 },
    income: { "valeur": 0 },
    partner: { "valeur": "non" },
    children: { "valeur": 0 },
    chronic: { "valeur": "non" },
    paid: { "valeur": 0 },
    share: { "valeur": "price * 10%", "arrondi": "2 décimales" },
    bounded: { "valeur": "share", "plancher": 5, "plafond": 10 },
    each: { "le minimum de": ["bounded", "price"] },
    copayment: { "valeur": "each * quantity" },
    allowance: { "applicable si": "partner", "valeur": 7119 },
    assessable: { "valeur": "income - allowance - 9756 * children", "plancher": 0 },
    rate: { "variations": [{ "si": "chronic", "alors": "1%" }, { "sinon": "2%" }] },
    limit: { "valeur": "assessable * rate", "arrondi": "2 décimales" },
    remaining: { "valeur": "limit - paid", "plancher": 0 },
    due: { "le minimum de": ["copayment", "remaining"] },
  });
  return (/** @type {Case} */ one) => {
    engine.setSituation({
      price: one.price / 100,
      quantity: one.quantity,
      income: one.income / 100,
      partner: one.partner ? "oui" : "non",
      children: one.children,
      chronic: one.chronic ? "oui" : "non",
      paid: one.paid / 100,
    });
    return ["copayment", "limit", "remaining", "due"].map((name) => engine.evaluate(name).nodeValue);
  };
}

/** @param {Case} one */
const inEuros = (one) => ({ ...one, price: one.price / 100, income: one.income / 100, paid: one.paid / 100 });

export function jsonLogic() {
  const engine = new LogicEngine();
  engine.addMethod("round", ([amount]) => Math.round(amount * 100) / 100, { sync: true, deterministic: true });
  const value = (/** @type {string} */ name) => ({ var: name });
  const share = { round: [{ "*": [value("price"), 0.1] }] };
  const copayment = { "*": [{ min: [{ max: [share, 5] }, 10, value("price")] }, value("quantity")] };
  const allowances = { "+": [{ if: [value("partner"), 7119, 0] }, { "*": [9756, value("children")] }] };
  const assessable = { max: [{ "-": [value("income"), allowances] }, 0] };
  const limit = { round: [{ "*": [assessable, { if: [value("chronic"), 0.01, 0.02] }] }] };
  const remaining = { max: [{ "-": [limit, value("paid")] }, 0] };
  const rule = engine.build([copayment, limit, remaining, { min: [copayment, remaining] }]);
  return (/** @type {Case} */ one) => rule(inEuros(one));
}

export function hyperFormula() {
  const sheet = HyperFormula.buildFromArray(
    [
      [0, 1, 0, false, 0, false, 0],
      ["=MIN(MAX(ROUND(A1*10%,2),5),10,A1)*B1", "=ROUND(MAX(C1-IF(D1,7119,0)-9756*E1,0)*IF(F1,1%,2%),2)", "=MAX(B2-G1,0)", "=MIN(A2,C2)"],
    ],
    { licenseKey: "gpl-v3" },
  );
  return (/** @type {Case} */ one) => {
    const { price, quantity, income, partner, children, chronic, paid } = inEuros(one);
    sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [[price, quantity, income, partner, children, chronic, paid]]);
    return [0, 1, 2, 3].map((col) => sheet.getCellValue({ sheet: 0, row: 1, col }));
  };
}

/** @param {BufferSource} module */
export async function zen(module) {
  await init({ module_or_path: module });
  const copayment = "min([max([round(price * 0.1, 2), 5]), 10, price]) * quantity";
  const limit = "round(max([income - (partner ? 7119 : 0) - 9756 * children, 0]) * (chronic ? 0.01 : 0.02), 2)";
  const remaining = `max([${limit} - paid, 0])`;
  const rule = `[${copayment}, ${limit}, ${remaining}, min([${copayment}, ${remaining}])]`;
  return (/** @type {Case} */ one) => evaluateExpression(rule, inEuros(one));
}
