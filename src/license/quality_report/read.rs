//! Reading the XML file: streamed, in UTF-8, up to 50 MB, and refused where it is something else or broken.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::{BytesRef, Event};

use super::extraction::{Extraction, ROOT};
use super::file_name::FileName;
use super::report::{QualityReport, record};
use crate::explain::{Explanation, Options};
use crate::input::{Path, Problem, Report};
use crate::text::{NoReport, QualityReportFault};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;

/// The roots of the files that are published beside a report.
const COMPANION_ROOTS: [&str; 2] = ["Datengestuetzte_Qualitaetssicherung", "Externe_Qualitaetssicherung"];

/// Reads a hospital's quality report: name, institution code, address, beds and the four counts of the whole report.
///
/// `length` is the size of the file in bytes, where it is known: what is too large is refused before it is read. The name of the file
/// tells the report year.
///
/// # Errors
///
/// One problem at "": the file is too large, not UTF-8, broken, something else than a quality report (with the name of the right file
/// where it is one of the files beside it), or its counts are missing or not numbers.
///
/// ```
/// use tarifwerk::explain::Options;
/// use tarifwerk::license::read_quality_report;
///
/// let xml = "<Qualitaetsbericht><Krankenhaus><Kontaktdaten><Name>Klinik am Beispiel</Name><IK>269912342</IK></Kontaktdaten></Krankenhaus>\
///     <Anzahl_Betten>120</Anzahl_Betten><Fallzahlen><Vollstationaere_Fallzahl>6791</Vollstationaere_Fallzahl>\
///     <Ambulante_Fallzahl>13186</Ambulante_Fallzahl></Fallzahlen></Qualitaetsbericht>";
/// let report = read_quality_report(&mut xml.as_bytes(), None, Some("269912342-00-2024-xml.xml"), Options::default())
///     .map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(report.name, "Klinik am Beispiel");
/// assert_eq!(report.cases.inpatient.get(), 6_791);
/// assert_eq!(report.cases.year.map(|year| year.get()), Some(2024));
/// # Ok::<(), String>(())
/// ```
pub fn read_quality_report(
    source: &mut impl BufRead,
    length: Option<u64>,
    file_name: Option<&str>,
    options: Options,
) -> Result<QualityReport, Vec<Problem>> {
    let mut report = Report::new(options.language);
    let file_name = file_name.and_then(FileName::parse);
    let found = match length {
        Some(length) if length > LARGEST_FILE => Err(NoReport::TooLarge { length, most: LARGEST_FILE }),
        _ => extract(source, file_name),
    };
    let found = match found {
        Ok(found) => found,
        Err(reason) => {
            report.add(&Path::ROOT, &QualityReportFault::NoReport(reason));
            return Err(report.into_problems());
        }
    };
    let mut explanation = Explanation::new(options);
    match record(&found, file_name, &mut explanation, &mut report) {
        Some(record) => Ok(QualityReport { warnings: explanation.finish().1, ..record }),
        None => Err(report.into_problems()),
    }
}

/// The library takes the mark of UTF-8 off, and finds a fault in the marks of other encodings as in any text that is not UTF-8.
fn extract(source: &mut impl BufRead, file_name: Option<FileName<'_>>) -> Result<Extraction, NoReport> {
    let mut reader = Reader::from_reader(source);
    let mut buffer = Vec::new();
    let mut found = Extraction::default();
    let mut has_root = false;
    loop {
        buffer.clear();
        let event = match reader.read_event_into(&mut buffer) {
            Ok(event) => event,
            Err(error) => return Err(failure(&error, reader.error_position(), has_root)),
        };
        let is_inside = found.depth() > 0;
        match event {
            Event::Start(element) if is_inside => found.open(element.name().as_ref()),
            Event::Empty(element) if is_inside => {
                found.open(element.name().as_ref());
                found.close();
            }
            Event::Start(element) if !has_root => {
                check_root(element.name().as_ref(), file_name)?;
                has_root = true;
                found.open(ROOT);
            }
            Event::Empty(element) if !has_root => {
                check_root(element.name().as_ref(), file_name)?;
                has_root = true;
            }
            Event::Start(_) | Event::Empty(_) => return Err(NoReport::Broken { position: reader.buffer_position() }),
            Event::End(_) => found.close(),
            Event::Text(text) if is_inside => found.text(&text.xml10_content()),
            Event::CData(text) if is_inside => found.text(&text.xml10_content()),
            Event::GeneralRef(reference) if is_inside => match character(&reference) {
                Some(character) => found.text(character.encode_utf8(&mut [0; 4])),
                None => return Err(NoReport::Broken { position: reader.buffer_position() }),
            },
            Event::Text(text) if text.trim().is_empty() => {}
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if !has_root => return Err(NoReport::NotXml),
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                return Err(NoReport::Broken { position: reader.buffer_position() });
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            // The library does not say that elements are still open.
            Event::Eof if is_inside => return Err(NoReport::CutShort),
            Event::Eof if !has_root => return Err(NoReport::NotXml),
            Event::Eof => return Ok(found),
        }
    }
}

fn check_root(name: &str, file_name: Option<FileName<'_>>) -> Result<(), NoReport> {
    if name == ROOT {
        return Ok(());
    }
    let right_name = file_name.map(|name| name.report_name());
    if COMPANION_ROOTS.contains(&name) {
        return Err(NoReport::Companion { right_name });
    }
    Err(NoReport::OtherRoot { name: name.chars().take(40).collect() })
}

fn failure(error: &Error, position: u64, has_root: bool) -> NoReport {
    match error {
        Error::Encoding(_) => NoReport::NotUtf8,
        _ if !has_root => NoReport::NotXml,
        // All of these say that the input ended before something was closed.
        Error::Syntax(_) | Error::IllFormed(IllFormedError::MissingEndTag(_)) => NoReport::CutShort,
        _ => NoReport::Broken { position },
    }
}

/// The character that a reference stands for; entities that a document defines itself are not resolved.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character);
    }
    match reference.xml10_content().as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
