// Stands beside elements.d.ts as tarifwerk.d.ts stands beside it in pkg/, so that its import holds in both places.
export type * from "../../pkg/tarifwerk.js";
