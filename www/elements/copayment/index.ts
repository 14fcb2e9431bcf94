// Entry of elements/copayment.js: importing it defines the element.
import { define } from "../define.js";
import { TarifwerkCopayment } from "./element.js";

define("tarifwerk-copayment", TarifwerkCopayment);
