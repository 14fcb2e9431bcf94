import { load, type Copayment, type CopaymentInput, type Tarifwerk } from "tarifwerk";
import start, { copayment, type YearInput } from "tarifwerk/tarifwerk.js";

const tarifwerk: Tarifwerk = await load();
const input: CopaymentInput = { service: "medicine", date: "2026-03-02", price: "82.40" };
const answer: Copayment = tarifwerk.copayment(input, { lang: "en", steps: false });
export const cost: string = answer.ownCost;

await start();
export const same: Copayment = copayment(input);
export type Year = YearInput;

// @ts-expect-error a service that does not exist
tarifwerk.copayment({ service: "medicin", date: "2026-03-02" });
// @ts-expect-error a field that does not exist
tarifwerk.copayment({ service: "medicine", date: "2026-03-02", prise: "82.40" });
// @ts-expect-error no amount at all
tarifwerk.copayment({ service: "medicine", date: "2026-03-02", price: true });
// @ts-expect-error a language that is not spoken
tarifwerk.copayment(input, { lang: "fr" });
// @ts-expect-error what starts the module is not among its functions
tarifwerk.initSync();
