//! Quotes in bulk: a CSV of institutions in, the same rows with their fees out.

mod columns;
mod quote_csv;
mod table;

pub use quote_csv::{QuotedCsv, quote_csv};
