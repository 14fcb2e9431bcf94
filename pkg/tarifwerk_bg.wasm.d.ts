/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const arrearsSurcharge: (a: any, b: any) => [number, number, number];
export const builtinTariffs: (a: any) => [number, number, number];
export const burdenLimit: (a: any, b: any) => [number, number, number];
export const calendarFile: (a: any, b: any) => [number, number, number];
export const checkPriceList: (a: any, b: any) => [number, number, number];
export const checkTariff: (a: any, b: any) => [number, number, number];
export const copayment: (a: any, b: any) => [number, number, number];
export const deadlineRules: (a: any, b: any) => [number, number, number];
export const deadlines: (a: any, b: any) => [number, number, number];
export const feeCurve: (a: any, b: any, c: any) => [number, number, number];
export const lateEntrySurcharge: (a: any, b: any) => [number, number, number];
export const licenseFee: (a: any, b: any) => [number, number, number];
export const parseAmount: (a: any, b: any) => [number, number, number, number];
export const start: () => void;
export const statutoryValues: (a: any, b: any) => [number, number, number];
export const supportedYears: () => [number, number, number];
export const version: () => [number, number, number];
export const yearEstimate: (a: any, b: any) => [number, number, number];
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
