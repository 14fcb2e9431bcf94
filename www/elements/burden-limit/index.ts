// Entry of elements/burden-limit.js: importing it defines the element.
import { define } from "../define.js";
import { TarifwerkBurdenLimit } from "./element.js";

define("tarifwerk-burden-limit", TarifwerkBurdenLimit);
