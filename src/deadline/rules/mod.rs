//! The rules as data, a file for each document.

pub(super) mod bkk_sbh;
pub(super) mod clickdoc;
pub(super) mod conus;
pub(super) mod kv_connect;
pub(super) mod mediambulant;
