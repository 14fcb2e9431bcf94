// Entry of elements/year.js: importing it defines the element.
import { define } from "../define.js";
import { TarifwerkYear } from "./element.js";

define("tarifwerk-year", TarifwerkYear);
