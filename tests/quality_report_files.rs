//! Files of quality reports at the edges: marks, what stands outside the report or too deep in it, long texts, sizes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod support;

use support::ENGLISH;
use tarifwerk::input::Problem;
use tarifwerk::license::{QualityReport, read_quality_report};

const COUNTS: &str = "<Anzahl_Betten>120</Anzahl_Betten><Fallzahlen><Vollstationaere_Fallzahl>6791</Vollstationaere_Fallzahl>\
    <Ambulante_Fallzahl>13186</Ambulante_Fallzahl></Fallzahlen>";
/// A whole report.
const WHOLE: &str = "<Qualitaetsbericht><Fallzahlen><Ambulante_Fallzahl>5</Ambulante_Fallzahl></Fallzahlen></Qualitaetsbericht>";

fn read(xml: impl AsRef<[u8]>) -> Result<QualityReport, Vec<Problem>> {
    read_quality_report(&mut xml.as_ref(), None, None, ENGLISH)
}

fn code(xml: impl AsRef<[u8]>) -> &'static str {
    read(xml).map_or_else(|problems| problems[0].code, |_| "")
}

/// A report with a contact block of these fields.
fn of(contact: &str) -> QualityReport {
    let block = format!("<Krankenhaus><Kontaktdaten>{contact}</Kontaktdaten></Krankenhaus>");
    read(format!("<Qualitaetsbericht>{block}{COUNTS}</Qualitaetsbericht>")).unwrap()
}

#[test]
fn marks_of_encodings() {
    assert_eq!(code(format!("\u{feff}{WHOLE}")), "");
    let little: Vec<u8> = "\u{feff}".encode_utf16().chain(WHOLE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = "\u{feff}".encode_utf16().chain(WHOLE.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    for file in [&little[..], &little[..2], &big[..], &big[..2]] {
        assert_eq!(code(file), "not-utf-8", "{file:?}");
    }
}

#[test]
fn nothing_stands_before_or_behind_a_report() {
    assert_eq!(code(format!(" <!-- made up --> {WHOLE} <!-- made up -->\n")), "");
    for other in ["text", "&amp;", "<![CDATA[text]]>"] {
        assert_eq!(code(format!("{other}{WHOLE}")), "not-xml", "{other}");
        assert_eq!(code(format!("{WHOLE}{other}")), "broken-xml", "{other}");
    }
    assert_eq!(code(format!("{WHOLE}{WHOLE}")), "broken-xml");
}

#[test]
fn what_breaks_before_the_report_begins_is_no_xml() {
    for start in ["<", "<?xml version=\"1.0\"", "<!-- made up", "</Qualitaetsbericht>", "<Qualitaetsbericht"] {
        assert_eq!(code(start), "not-xml", "{start}");
    }
}

#[test]
fn a_report_without_its_counts_is_refused_and_with_empty_ones_looked_at() {
    assert_eq!(code("<Qualitaetsbericht><Anzahl_Betten>120</Anzahl_Betten></Qualitaetsbericht>"), "no-case-counts");
    let empty = read("<Qualitaetsbericht><Anzahl_Betten>120</Anzahl_Betten><Fallzahlen/></Qualitaetsbericht>").unwrap();
    let missing = empty.warnings.iter().filter(|warning| warning.code == "count-missing").count();
    assert_eq!((missing, empty.cases.inpatient.get(), empty.cases.outpatient.get()), (2, 0, 0));
}

#[test]
fn five_entities_have_names() {
    assert_eq!(of("<Name>&lt;&gt; &amp; &quot;Nord&quot; &apos;Süd&apos;</Name>").name, "<> & \"Nord\" 'Süd'");
}

#[test]
fn other_fields_of_a_contact_are_not_read_out() {
    let found = of("<Telefon>0123 456</Telefon><Name>Haus</Name><Standortnummer>773287000</Standortnummer>");
    assert_eq!((found.name.as_str(), found.site.as_str()), ("Haus", "773287000"));
    let found = of("<Name>Haus</Name><Telefon>0123 456</Telefon>");
    assert_eq!((found.name.as_str(), found.site.as_str()), ("Haus", ""));
}

#[test]
fn an_element_within_the_deepest_value_is_left_out() {
    let address = "<Kontakt_Zugang><Ort>Beispiel<Person>Muster</Person>stadt</Ort><Strasse>Weg</Strasse></Kontakt_Zugang>";
    let block = format!(
        "<Krankenhaus><Mehrere_Standorte><Standortkontaktdaten>{address}</Standortkontaktdaten></Mehrere_Standorte></Krankenhaus>"
    );
    let found = read(format!("<Qualitaetsbericht>{block}{COUNTS}</Qualitaetsbericht>")).unwrap();
    assert_eq!((found.town.as_deref(), found.street.as_deref()), (Some("Beispielstadt"), Some("Weg")));
}

#[test]
fn to_a_thousand_bytes_of_a_value_nothing_is_added() {
    let name = |signs: usize| of(&format!("<Name>{}&amp;b</Name>", "a".repeat(signs))).name;
    assert_eq!(name(999), format!("{}&", "a".repeat(999)));
    assert_eq!(name(1_000), "a".repeat(1_000));
}

#[test]
fn the_largest_file() {
    let sized = |length: u64| {
        let read = read_quality_report(&mut WHOLE.as_bytes(), Some(length), None, ENGLISH);
        read.map_or_else(|problems| problems[0].code, |_| "")
    };
    assert_eq!(sized(50 * 1024 * 1024), "");
    assert_eq!(sized(50 * 1024 * 1024 + 1), "too-large");
}
