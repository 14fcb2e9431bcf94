import type { PriceList } from "../engine.js";
import { examplePriceList } from "../license-quote/example-price-list.js";

/** A second made-up list, a tenth dearer, that renewals use from the autumn before its year. */
const nextExamplePriceList: PriceList = {
  ...examplePriceList,
  id: "beispiel-2027",
  title: "Beispiel-Preisliste 2027",
  validFrom: "2027-01-01",
  renewalsFrom: "2026-10-15",
  bands: [
    { upTo: 2500, flat: "2640.00" },
    { upTo: 7500, flat: "4620.00" },
    { upTo: 15000, flat: "7260.00" },
    { upTo: 30000, flat: "10560.00" },
    { upTo: 60000, flat: "15180.00" },
    { upTo: 120000, flat: "21120.00" },
  ],
};

/** Two lists that the two readings of clause 7.1 choose between for a term to the end of 2026. */
export const examplePriceLists: readonly PriceList[] = [examplePriceList, nextExamplePriceList];
