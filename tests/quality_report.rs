//! Quality reports of every era, made up: no hospital and no person exists.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{ENGLISH, compute, with};
use tarifwerk::explain::Warning;
use tarifwerk::input::{Problem, WholeNumber};
use tarifwerk::license::{CombineInput, CombinedReports, QualityReport, YearSource, read_quality_report};

const COUNTS: &str = "<Anzahl_Betten>120</Anzahl_Betten><Fallzahlen><Vollstationaere_Fallzahl>6791</Vollstationaere_Fallzahl>\
    <Teilstationaere_Fallzahl>12</Teilstationaere_Fallzahl><Ambulante_Fallzahl>13186</Ambulante_Fallzahl></Fallzahlen>";
/// Departments repeat the names of the counts.
const DEPARTMENT: &str = "<Organisationseinheiten_Fachabteilungen><Organisationseinheit_Fachabteilung><Name>Innere</Name><Kontaktdaten>\
    <Name>Erika Muster</Name><IK>111111111</IK></Kontaktdaten><Fallzahlen_OE><Vollstationaere_Fallzahl>1</Vollstationaere_Fallzahl>\
    <Ambulante_Fallzahl>2</Ambulante_Fallzahl></Fallzahlen_OE><Fallzahlen><Ambulante_Fallzahl>3</Ambulante_Fallzahl></Fallzahlen>\
    <Anzahl_Betten>4</Anzahl_Betten></Organisationseinheit_Fachabteilung></Organisationseinheiten_Fachabteilungen>";
const NAME_2022: &str = "269912342-773287000-2022-xml.xml";

fn contact(name: &str, address: &str) -> String {
    format!(
        "<Name>{name}</Name><IK>269912342</IK><Standortnummer>773287000</Standortnummer><{address}><Strasse>Weg</Strasse>\
        <Hausnummer>5 a</Hausnummer><Postleitzahl>01234</Postleitzahl><Ort>Beispielstadt</Ort></{address}>"
    )
}

fn report(inside: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Qualitaetsbericht>{inside}</Qualitaetsbericht>\n")
}

fn read(xml: impl AsRef<[u8]>, name: Option<&str>) -> Result<QualityReport, Vec<Problem>> {
    let bytes = xml.as_ref();
    read_quality_report(&mut &*bytes, u64::try_from(bytes.len()).ok(), name, ENGLISH)
}

fn codes(warnings: &[Warning]) -> Vec<&str> {
    warnings.iter().map(|warning| warning.code).collect()
}

fn problem(xml: impl AsRef<[u8]>, name: Option<&str>) -> (String, String) {
    let problems = read(xml, name).unwrap_err();
    assert_eq!((problems.len(), problems[0].path.as_str()), (1, ""));
    (problems[0].code.to_owned(), problems[0].message.clone())
}

#[test]
fn cases_of_every_kind_and_where_they_come_from() {
    let counts = COUNTS.replace("</Fallzahlen>", "<StaeB_Fallzahl>7</StaeB_Fallzahl></Fallzahlen>");
    let block = contact("Haus", "Kontakt_Zugang");
    let xml = report(&format!("<Krankenhaus><Kontaktdaten>{block}</Kontaktdaten></Krankenhaus>{counts}"));
    let cases = serde_json::to_value(read(xml, Some(NAME_2022)).unwrap().cases).unwrap();
    let expected = json!({
        "inpatient": 6_791, "outpatient": 13_186, "dayPatient": 12, "homeTreatment": 7, "year": 2022, "source": "quality-report"
    });
    assert_eq!(cases, expected);
}

#[test]
fn contact_blocks_of_every_era() {
    let site = contact("Standort", "Kontakt_Zugang");
    let hospital = contact("Haus", "Hausanschrift");
    let blocks = [
        format!(
            "<Krankenhaus><Mehrere_Standorte><Krankenhauskontaktdaten>{hospital}</Krankenhauskontaktdaten><Standortkontaktdaten>{site}\
             </Standortkontaktdaten></Mehrere_Standorte></Krankenhaus>"
        ),
        format!(
            "<Krankenhaus><Ein_Standort><Krankenhauskontaktdaten>{site}</Krankenhauskontaktdaten></Ein_Standort></Krankenhaus>"
        ),
        format!(
            "<Krankenhaus><Krankenhauskontaktdaten>{hospital}</Krankenhauskontaktdaten><Standortkontaktdaten>{site}\
             </Standortkontaktdaten></Krankenhaus>"
        ),
        format!(
            "<Krankenhaus><Kontaktdaten>{hospital}</Kontaktdaten></Krankenhaus><Standort_dieses_Berichts><Kontaktdaten>{site}\
             </Kontaktdaten></Standort_dieses_Berichts>"
        ),
        format!("<Krankenhaus><Krankenhauskontaktdaten>{site}</Krankenhauskontaktdaten></Krankenhaus>"),
        format!("<Krankenhaus><Kontaktdaten>{site}</Kontaktdaten></Krankenhaus>"),
    ];
    for block in blocks {
        let found = read(report(&format!("{block}{COUNTS}{DEPARTMENT}")), Some(NAME_2022)).unwrap();
        assert_eq!(
            (found.name.as_str(), found.ik.as_str(), found.site.as_str()),
            ("Standort", "269912342", "773287000"),
            "{block}"
        );
        let address = [&found.street, &found.postcode, &found.town].map(|part| part.as_deref().unwrap());
        assert_eq!(address, ["Weg 5 a", "01234", "Beispielstadt"]);
        assert_eq!((found.cases.inpatient.get(), found.cases.outpatient.get(), found.beds), (6_791, 13_186, 120));
        assert_eq!((found.cases.day_patient.map(WholeNumber::get), found.cases.home_treatment), (Some(12), None));
        assert_eq!(codes(&found.warnings), [""; 0]);
        // Nothing of a person: the department's head is not in the record.
        assert!(!format!("{found:?}").contains("Muster"));
    }
}

#[test]
fn departments_before_the_totals_do_not_count() {
    let inside =
        format!("{DEPARTMENT}<Krankenhaus><Kontaktdaten>{}</Kontaktdaten></Krankenhaus>{COUNTS}", contact("H", "Hausanschrift"));
    let found = read(report(&inside), Some(NAME_2022)).unwrap();
    assert_eq!((found.cases.inpatient.get(), found.cases.outpatient.get(), found.beds), (6_791, 13_186, 120));
    assert_eq!(found.town.as_deref(), Some("Beispielstadt"));
}

#[test]
fn the_first_of_two_blocks_is_not_filled_from_the_second() {
    let inside = format!(
        "<Krankenhaus><Kontaktdaten><Name>Eins</Name><IK>269912342</IK></Kontaktdaten><Kontaktdaten>{}</Kontaktdaten></Krankenhaus>{COUNTS}",
        contact("Zwei", "Hausanschrift")
    );
    let found = read(report(&inside), None).unwrap();
    assert_eq!((found.name.as_str(), found.site.as_str(), found.street), ("Eins", "", None));
}

#[test]
fn house_numbers_entities_and_the_byte_order_mark() {
    let contact = "<Name>Haus &amp; Hof &lt;Nord&gt; <![CDATA[& Süd]]> &#x41;</Name><IK>269912342</IK><Kontakt_Zugang><Strasse>Weg\
        </Strasse><Hausnummer>_</Hausnummer></Kontakt_Zugang>";
    let xml = format!("\u{feff}{}", report(&format!("<Krankenhaus><Kontaktdaten>{contact}</Kontaktdaten></Krankenhaus>{COUNTS}")));
    let found = read(xml, Some(NAME_2022)).unwrap();
    assert_eq!((found.name.as_str(), found.street.as_deref()), ("Haus & Hof <Nord> & Süd A", Some("Weg")));
}

#[test]
fn report_years() {
    let year = |name: Option<&str>, created: &str| {
        let date = format!("<Einleitung><Datensatz><Datum>{created}</Datum></Datensatz></Einleitung>");
        let contact = contact("H", "Hausanschrift");
        let inside = format!("{date}<Krankenhaus><Kontaktdaten>{contact}</Kontaktdaten></Krankenhaus>{COUNTS}");
        let found = read(report(&inside), name).unwrap();
        (found.cases.year.map(WholeNumber::get), found.year_source, codes(&found.warnings).join(" "))
    };
    assert_eq!(year(Some(NAME_2022), "2020-01-01"), (Some(2022), YearSource::FileName, String::new()));
    let assumed = |created: &str, expected| {
        assert_eq!(year(None, created), (Some(expected), YearSource::CreationDate, "year-assumed".into()));
    };
    assumed("2021-07-01", 2020);
    assumed("2021-12-31", 2020);
    assumed("2021-06-30", 2019);
    assumed("2012-09-03+02:00", 2011);
    assert_eq!(year(Some("report.xml"), "gestern"), (None, YearSource::None, "year-unknown".into()));
}

#[test]
fn what_should_be_looked_at() {
    let warnings = |ik: &str, counts: &str| {
        let contact = contact("H", "Hausanschrift").replace("269912342", ik);
        let inside = format!("<Krankenhaus><Kontaktdaten>{contact}</Kontaktdaten></Krankenhaus>{counts}");
        let name = format!("{ik}-773287000-2022-xml.xml");
        codes(&read(report(&inside), Some(&name)).unwrap().warnings).join(" ")
    };
    let counts = |beds: u32, inpatient: u32, outpatient: &str| {
        format!(
            "<Anzahl_Betten>{beds}</Anzahl_Betten><Fallzahlen><Vollstationaere_Fallzahl>{inpatient}</Vollstationaere_Fallzahl>{outpatient}</Fallzahlen>"
        )
    };
    let some = "<Ambulante_Fallzahl>5</Ambulante_Fallzahl>";
    assert_eq!(warnings("269912343", &counts(10, 100, some)), "ik-check-digit");
    assert_eq!(warnings("260326822", &counts(10, 0, some)), "");
    assert_eq!(warnings("269912342", &counts(10, 1_500, some)), "");
    assert_eq!(warnings("269912342", &counts(10, 1_501, some)), "many-cases-a-bed");
    assert_eq!(warnings("269912342", &counts(0, 1, some)), "no-beds");
    assert_eq!(warnings("269912342", &counts(10, 1, "<Ambulante_Fallzahl>0</Ambulante_Fallzahl>")), "no-outpatients");
    assert_eq!(warnings("269912342", &counts(10, 1, "<Ambulante_Fallzahl/>")), "count-missing");
    assert_eq!(warnings("269912342", &counts(999_999, 1, some)), "placeholder");
    let inside = format!("<Krankenhaus><Kontaktdaten>{}</Kontaktdaten></Krankenhaus>{COUNTS}", contact("H", "Hausanschrift"));
    let other = read(report(&inside), Some("260326822-773287000-2022-xml.xml")).unwrap();
    assert_eq!((codes(&other.warnings), other.ik.as_str()), (vec!["other-ik"], "269912342"));
}

#[test]
fn the_file_name_tells_which_report_of_a_hospital_it_is() {
    // Total reports of some years state the number of their only site inside.
    let inside = format!("<Krankenhaus><Kontaktdaten>{}</Kontaktdaten></Krankenhaus>{COUNTS}", contact("H", "Hausanschrift"));
    let total = read(report(&inside.replace("773287000", "00")), Some("269912342-99-2006-xml.xml")).unwrap();
    assert_eq!((total.site.as_str(), codes(&total.warnings)), ("99", vec!["other-site"]));
    let site = read(report(&inside.replace("773287000", "01")), Some("269912342-01-2006-xml.xml")).unwrap();
    let both = serde_json::to_value([&total, &site]).unwrap();
    assert_eq!(sum(&combined(both)), (6_791, 13_186, Some(2006), "total-report-taken".into()));
}

#[test]
fn other_files_are_refused_with_a_sentence() {
    let bund = "<?xml version=\"1.0\"?><Datengestuetzte_Qualitaetssicherung><Berichtsjahr>2022</Berichtsjahr></Datengestuetzte_Qualitaetssicherung>";
    assert_eq!(
        problem(bund, Some("269912342-773287000-2022-bund.xml")),
        (
            "companion-file".into(),
            "this is a companion file on quality assurance; the quality report itself is the file 269912342-773287000-2022-xml.xml"
                .into()
        )
    );
    let land = "<Externe_Qualitaetssicherung/>";
    let expected = "this is a companion file on quality assurance (-bund, -land or -das); the quality report itself is the file whose name ends in -xml.xml";
    assert_eq!(problem(land, None), ("companion-file".into(), expected.into()));
    let expected = "the file is not a quality report: it begins with the element \"html\" instead of \"Qualitaetsbericht\"";
    assert_eq!(problem("<!DOCTYPE html><html></html>", None), ("not-a-quality-report".into(), expected.into()));
    for other in ["", "   ", "%PDF-1.7", "Einrichtung;Fälle", "\u{feff}"] {
        assert_eq!(problem(other, None), ("not-xml".into(), "the file is not an XML file".into()), "{other}");
    }
}

#[test]
fn broken_files_are_refused_with_a_sentence() {
    let whole = report(COUNTS);
    let cut = "the XML file is incomplete: it ends within the report";
    // Cut behind every byte of the report, but for the two that end it.
    let start = whole.find("<Qualitaetsbericht>").unwrap() + "<Qualitaetsbericht>".len();
    for end in start..whole.len() - 1 {
        assert_eq!(problem(&whole.as_bytes()[..end], None), ("cut-short".into(), cut.into()), "{end}");
    }
    assert!(read(&whole, None).is_ok());
    for broken in [
        "<Qualitaetsbericht><a></b></Qualitaetsbericht>",
        "<Qualitaetsbericht>&unknown;</Qualitaetsbericht>",
        "<Qualitaetsbericht></Qualitaetsbericht><Qualitaetsbericht/>",
        "<Qualitaetsbericht></Qualitaetsbericht>text",
    ] {
        let (code, message) = problem(broken, None);
        assert_eq!(code, "broken-xml", "{broken}");
        assert!(message.starts_with("the XML file is damaged, at byte "), "{message}");
    }
    let latin =
        b"<Qualitaetsbericht><Krankenhaus><Kontaktdaten><Name>Gr\xfcn</Name></Kontaktdaten></Krankenhaus></Qualitaetsbericht>";
    let expected = "the file is not written in UTF-8, as quality reports are";
    assert_eq!(problem(latin, None), ("not-utf-8".into(), expected.into()));
    assert_eq!(problem(b"\xff\xfe<\0Q\0", None), ("not-utf-8".into(), expected.into()));
    let empty = "the quality report states no case counts (element Fallzahlen)";
    assert_eq!(problem("<Qualitaetsbericht/>", None), ("no-case-counts".into(), empty.into()));
    let words = "<Fallzahlen><Vollstationaere_Fallzahl>1.234</Vollstationaere_Fallzahl></Fallzahlen>";
    let expected = "Vollstationaere_Fallzahl must be a whole number, not \"1.234\"";
    assert_eq!(problem(report(words), None), ("malformed".into(), expected.into()));
    let problems = read_quality_report(&mut &b""[..], Some(200 * 1024 * 1024), None, ENGLISH).unwrap_err();
    assert_eq!(problems[0].message, "the file has 200 MB, at most 50 MB are read");
}

#[test]
fn ten_thousand_levels_are_read() {
    let deep = format!("{}{}", "<a>".repeat(10_000), "</a>".repeat(10_000));
    assert_eq!(read(report(&format!("{deep}{COUNTS}")), None).unwrap().beds, 120);
}

/// A report as `read_quality_report` hands it out.
fn counted(ik: &str, site: &str, year: Option<u32>, inpatient: u32, outpatient: u32) -> Value {
    let mut report = json!({
        "name": "", "ik": ik, "site": site, "beds": 1, "yearSource": "file-name", "warnings": [],
        "cases": { "inpatient": inpatient, "outpatient": outpatient, "source": "quality-report" },
    });
    if let Some(year) = year {
        report["cases"]["year"] = json!(year);
    }
    report
}

fn combined(reports: Value) -> CombinedReports {
    compute::<CombineInput>(reports).unwrap()
}

fn sum(combined: &CombinedReports) -> (u32, u32, Option<u32>, String) {
    let cases = &combined.cases;
    (cases.inpatient.get(), cases.outpatient.get(), cases.year.map(WholeNumber::get), codes(&combined.warnings).join(" "))
}

#[test]
fn sites_add_up_and_totals_are_not_counted_twice() {
    let (a, b) = ("269912342", "260326822");
    let sites = json!([counted(a, "771001000", Some(2022), 10, 20), counted(a, "771002000", Some(2022), 1, 2)]);
    assert_eq!(sum(&combined(sites)), (11, 22, Some(2022), String::new()));

    let total = combined(json!([
        counted(a, "01", Some(2016), 10, 20),
        counted(a, "02", Some(2016), 1, 2),
        counted(a, "99", Some(2016), 12, 22)
    ]));
    assert_eq!(sum(&total), (12, 22, Some(2016), "total-report-taken".into()));
    let expected = "The total report (IK 269912342, site 99, 2016) with 34 cases counts, not the sites with 33 together";
    assert_eq!(total.warnings[0].message, expected);
    // From 2020 on there is no total report.
    let recent = combined(json!([counted(a, "99", Some(2020), 12, 22), counted(a, "771001000", Some(2020), 10, 20)]));
    assert_eq!(sum(&recent), (22, 42, Some(2020), String::new()));

    let years =
        combined(json!([counted(a, "01", Some(2021), 10, 20), counted(a, "01", Some(2022), 1, 2), counted(a, "02", None, 5, 5)]));
    assert_eq!(sum(&years), (1, 2, Some(2022), "other-year other-year".into()));
    assert_eq!(years.warnings[1].path.as_deref(), Some("/2"));

    let twice = combined(json!([
        counted(a, "01", Some(2022), 1, 2),
        counted(a, "01", Some(2022), 1, 2),
        counted(a, "01", Some(2022), 9, 9)
    ]));
    assert_eq!(sum(&twice), (1, 2, Some(2022), "same-report same-report".into()));

    let two = combined(json!([
        counted(a, "01", Some(2016), 1, 2),
        counted(b, "99", Some(2016), 10, 20),
        counted(b, "01", Some(2016), 3, 4)
    ]));
    assert_eq!(sum(&two), (11, 22, Some(2016), "several-institutions total-report-taken".into()));
    assert_eq!(sum(&combined(json!([counted(a, "00", None, 1, 2)]))), (1, 2, None, String::new()));
}

#[test]
fn a_report_that_is_there_twice_may_have_other_figures() {
    let first = counted("269912342", "01", Some(2022), 1, 2);
    let message = |cases: Value| {
        let (mut first, mut second) = (first.clone(), first.clone());
        first["cases"] = with(first["cases"].clone(), &json!({ "dayPatient": 3, "homeTreatment": 4 }));
        second["cases"] = with(first["cases"].clone(), &cases);
        combined(json!([first, second])).warnings[0].message.clone()
    };
    assert_eq!(message(json!({})), "There twice and counted once: IK 269912342, site 01, 2022");
    for kind in ["inpatient", "outpatient", "dayPatient", "homeTreatment"] {
        let expected = "There twice with other figures, the first one counts: IK 269912342, site 01, 2022";
        assert_eq!(message(json!({ kind: 9 })), expected, "{kind}");
    }
}

#[test]
fn reports_that_name_no_institution_are_not_taken_for_one() {
    let nameless = |inpatient: u32| counted("", "", None, inpatient, 2);
    assert_eq!(sum(&combined(json!([nameless(10), nameless(20)]))), (30, 4, None, String::new()));
    // With the same counts it is the same file.
    let twice = combined(json!([nameless(10), nameless(10)]));
    assert_eq!(sum(&twice), (10, 2, None, "same-report".into()));
    assert_eq!(twice.warnings[0].message, "There twice and counted once: no IK, no site, no year");
    let inside = format!("<Krankenhaus><Kontaktdaten><Name>H</Name></Kontaktdaten></Krankenhaus>{COUNTS}");
    let read = read(report(&inside), None).unwrap();
    let remark = read.warnings.iter().find(|warning| warning.code == "no-ik").unwrap();
    assert_eq!(remark.message, "The report states no institution code");
}

#[test]
fn a_record_can_be_combined_as_it_is() {
    let inside = format!("<Krankenhaus><Kontaktdaten>{}</Kontaktdaten></Krankenhaus>{COUNTS}", contact("H", "Hausanschrift"));
    let record = serde_json::to_value(read(report(&inside), Some(NAME_2022)).unwrap()).unwrap();
    assert_eq!(sum(&combined(json!([record]))), (6_791, 13_186, Some(2022), String::new()));
}

#[test]
fn faults_of_combining() {
    let message = |reports: Value| {
        compute::<CombineInput>(reports).unwrap_err().into_iter().map(|problem| problem.message).collect::<Vec<_>>()
    };
    assert_eq!(message(json!([])), ["there must be at least one quality report"]);
    let large = json!([counted("1", "1", None, 1_000_000_000, 0), counted("1", "2", None, 1, 0)]);
    assert_eq!(message(large), ["the cases of all reports may be at most 1,000,000,000 together"]);
    assert_eq!(message(json!([{ "name": 1 }])).len(), 4);
}
