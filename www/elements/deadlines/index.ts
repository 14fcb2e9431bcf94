// Entry of elements/deadlines.js: importing it defines the element.
import { define } from "../define.js";
import { TarifwerkDeadlines } from "./element.js";

define("tarifwerk-deadlines", TarifwerkDeadlines);
