import type { PriceList } from "../engine.js";
import list from "../../price-list.example.json" with { type: "json" };

/** The list that stands in where a page names none. It is marked as an example and shown as one. */
export const examplePriceList = list as PriceList;
