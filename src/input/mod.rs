//! From what a caller hands over to checked values, with every problem found on the way.
//!
//! A caller's object is read through [`Raw`], field by field and never deeper than the shape that is asked for, so neither a
//! cyclic nor a very deep object is ever walked. Shapes are declared with the `shape!` macro, which makes the struct, its reader
//! and its TypeScript type from one list of fields. Problems are collected in a [`Report`] with their JSON Pointer; nothing
//! stops at the first one.

mod fault;
mod fields;
mod leaf;
mod path;
mod raw;
mod report;

pub(crate) use fields::{Fields, shape};
pub(crate) use leaf::{choice, read_choice, read_date, read_local_time};

pub use fault::{Expected, Fault, InputFault};
pub use fields::{Compute, Read, Record, answer};
pub use leaf::{Anything, Label, WholeNumber};
pub use path::Path;
pub use raw::{Raw, Shape, quoted};
pub use report::{Problem, Report};
