//! Quality reports of hospitals (§ 136b SGB V): from the XML file to the counts that a quote needs, and no name of a person.

mod combine;
mod extraction;
mod file_name;
mod read;
mod report;

pub use combine::{CombineInput, CombinedReports, CountedReport, combine_quality_reports};
pub use read::{LARGEST_FILE, read_quality_report};
pub use report::{QualityReport, YearSource};
