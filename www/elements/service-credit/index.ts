// Entry of elements/service-credit.js: importing it defines the element.
import { define } from "../define.js";
import { TarifwerkServiceCredit } from "./element.js";

define("tarifwerk-service-credit", TarifwerkServiceCredit);
