// Entry of elements/renewal.js: importing it defines the element.
import { define } from "../define.js";
import { TarifwerkRenewal } from "./element.js";

define("tarifwerk-renewal", TarifwerkRenewal);
