//! The words for quality reports.

use crate::calendar::Date;
use crate::explain::Remark;
use crate::input::Fault;
use crate::language::Language;

/// How a report is called in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportName {
    /// Institution code.
    pub ik: String,
    /// Site number.
    pub site: String,
    /// Report year, if known.
    pub year: Option<u32>,
}

impl ReportName {
    fn text(&self, language: Language) -> String {
        let Self { ik, site, year } = self;
        let ik = match ik.as_str() {
            "" => language.pick("ohne IK", "no IK").to_owned(),
            ik => format!("IK {ik}"),
        };
        let site = match site.as_str() {
            "" => language.pick("ohne Standort", "no site").to_owned(),
            site => format!("{} {site}", language.pick("Standort", "site")),
        };
        let year = match year {
            Some(year) => year.to_string(),
            None => language.pick("ohne Jahr", "no year").to_owned(),
        };
        format!("{ik}, {site}, {year}")
    }
}

/// A remark on a quality report, or on several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QualityReportRemark {
    /// There is no institution code.
    NoIk,
    /// The institution code has a wrong check digit, or is none.
    CheckDigit {
        /// The code.
        ik: String,
    },
    /// The name of the file has another institution code.
    OtherIk {
        /// In the name.
        in_name: String,
        /// In the file.
        in_file: String,
    },
    /// The name of the file has another site.
    OtherSite {
        /// In the name.
        in_name: String,
        /// In the file.
        in_file: String,
    },
    /// The year follows from the day on which the file was made.
    YearAssumed {
        /// That day.
        created: Date,
        /// The year.
        year: i16,
    },
    /// Nothing tells the year.
    YearUnknown,
    /// A count is not stated.
    CountMissing {
        /// The element.
        element: &'static str,
    },
    /// A count is 999999.
    Placeholder {
        /// The element.
        element: &'static str,
    },
    /// No outpatients.
    NoOutpatients,
    /// No beds.
    NoBeds,
    /// More inpatients than beds can take.
    ManyCases {
        /// Inpatients.
        inpatient: u32,
        /// Beds.
        beds: u32,
    },
    /// A report of another year was left out.
    OtherYear {
        /// Its place.
        path: String,
        /// The report.
        report: ReportName,
        /// The year that counts.
        newest: u32,
    },
    /// A report came twice.
    SameReport {
        /// Its place.
        path: String,
        /// The report.
        report: ReportName,
        /// Whether the two have different counts.
        differs: bool,
    },
    /// Reports of more than one institution.
    SeveralInstitutions {
        /// Their codes.
        institutions: Vec<String>,
    },
    /// The total report was taken instead of those of the sites.
    TotalTaken {
        /// The total report.
        report: ReportName,
        /// Its cases.
        of_total: u64,
        /// The cases of the sites.
        of_sites: u64,
    },
}

impl Remark for QualityReportRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::NoIk => "no-ik",
            Self::CheckDigit { .. } => "ik-check-digit",
            Self::OtherIk { .. } => "other-ik",
            Self::OtherSite { .. } => "other-site",
            Self::YearAssumed { .. } => "year-assumed",
            Self::YearUnknown => "year-unknown",
            Self::CountMissing { .. } => "count-missing",
            Self::Placeholder { .. } => "placeholder",
            Self::NoOutpatients => "no-outpatients",
            Self::NoBeds => "no-beds",
            Self::ManyCases { .. } => "many-cases-a-bed",
            Self::OtherYear { .. } => "other-year",
            Self::SameReport { .. } => "same-report",
            Self::SeveralInstitutions { .. } => "several-institutions",
            Self::TotalTaken { .. } => "total-report-taken",
        }
    }

    fn path(&self) -> Option<String> {
        match self {
            Self::OtherYear { path, .. } | Self::SameReport { path, .. } => Some(path.clone()),
            _ => None,
        }
    }

    fn message(&self, language: Language) -> String {
        match language {
            Language::German => self.german(),
            Language::English => self.english(),
        }
    }
}

impl QualityReportRemark {
    fn german(&self) -> String {
        let language = Language::German;
        match self {
            Self::NoIk => "Der Bericht nennt kein Institutionskennzeichen".to_owned(),
            Self::CheckDigit { ik } => format!("Das Institutionskennzeichen \"{ik}\" hat keine gültige Prüfziffer"),
            Self::OtherIk { in_name, in_file } => {
                format!(
                    "Der Dateiname nennt das Institutionskennzeichen {in_name}, die Datei selbst \"{in_file}\"; es gilt das der Datei"
                )
            }
            Self::OtherSite { in_name, in_file } => {
                format!("Der Dateiname nennt den Standort {in_name}, die Datei selbst \"{in_file}\"; es gilt der des Dateinamens")
            }
            Self::YearAssumed { created, year } => {
                format!("Das Berichtsjahr {year} ist angenommen: Die Datei wurde am {} erstellt", language.date(*created))
            }
            Self::YearUnknown => "Das Berichtsjahr ist nicht bekannt".to_owned(),
            Self::CountMissing { element } => format!("{element} fehlt im Bericht; gerechnet wird mit 0"),
            Self::Placeholder { element } => format!("{element} ist 999999, vermutlich ein Platzhalter für unbekannt"),
            Self::NoOutpatients => {
                "Der Bericht nennt 0 ambulante Fälle; viele Häuser zählen sie nicht, bitte nachfragen".to_owned()
            }
            Self::NoBeds => "Der Bericht nennt keine Betten".to_owned(),
            Self::ManyCases { inpatient, beds } => format!(
                "{} vollstationäre Fälle auf {} Betten sind ungewöhnlich viele",
                language.count((*inpatient).into()),
                language.count((*beds).into())
            ),
            Self::OtherYear { report, newest, .. } => {
                format!("Nicht gezählt, weil nur ein Bezugsjahr gilt ({newest}): {}", report.text(language))
            }
            Self::SameReport { report, differs: false, .. } => format!("Doppelt und nur einmal gezählt: {}", report.text(language)),
            Self::SameReport { report, differs: true, .. } => {
                format!("Doppelt mit anderen Zahlen, gezählt ist der erste: {}", report.text(language))
            }
            Self::SeveralInstitutions { institutions } => {
                format!("Die Berichte gehören zu mehreren Einrichtungen und sind zusammengezählt: IK {}", institutions.join(", "))
            }
            Self::TotalTaken { report, of_total, of_sites } => format!(
                "Gezählt ist der Gesamtbericht ({}) mit {} Fällen, nicht die Standorte mit zusammen {}",
                report.text(language),
                language.count(*of_total),
                language.count(*of_sites)
            ),
        }
    }

    fn english(&self) -> String {
        let language = Language::English;
        match self {
            Self::NoIk => "The report states no institution code".to_owned(),
            Self::CheckDigit { ik } => format!("The institution code \"{ik}\" has no valid check digit"),
            Self::OtherIk { in_name, in_file } => {
                format!("The file name has the institution code {in_name}, the file \"{in_file}\"; that of the file is taken")
            }
            Self::OtherSite { in_name, in_file } => {
                format!("The file name has the site {in_name}, the file \"{in_file}\"; that of the name is taken")
            }
            Self::YearAssumed { created, year } => {
                format!("The report year {year} is assumed: the file was made on {}", language.date(*created))
            }
            Self::YearUnknown => "The report year is not known".to_owned(),
            Self::CountMissing { element } => format!("{element} is missing in the report; 0 is taken"),
            Self::Placeholder { element } => format!("{element} is 999999, probably a placeholder for unknown"),
            Self::NoOutpatients => "The report states 0 outpatient cases; many hospitals do not count them, please ask".to_owned(),
            Self::NoBeds => "The report states no beds".to_owned(),
            Self::ManyCases { inpatient, beds } => format!(
                "{} inpatient cases in {} beds are unusually many",
                language.count((*inpatient).into()),
                language.count((*beds).into())
            ),
            Self::OtherYear { report, newest, .. } => {
                format!("Not counted, since one reference year holds ({newest}): {}", report.text(language))
            }
            Self::SameReport { report, differs: false, .. } => format!("There twice and counted once: {}", report.text(language)),
            Self::SameReport { report, differs: true, .. } => {
                format!("There twice with other figures, the first one counts: {}", report.text(language))
            }
            Self::SeveralInstitutions { institutions } => {
                format!("The reports belong to several institutions and are added up: IK {}", institutions.join(", "))
            }
            Self::TotalTaken { report, of_total, of_sites } => format!(
                "The total report ({}) with {} cases counts, not the sites with {} together",
                report.text(language),
                language.count(*of_total),
                language.count(*of_sites)
            ),
        }
    }
}

/// Why a file is not a quality report that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoReport {
    /// More bytes than are read.
    TooLarge {
        /// Its bytes.
        length: u64,
        /// Bytes allowed.
        most: u64,
    },
    /// Another encoding.
    NotUtf8,
    /// No XML at all.
    NotXml,
    /// XML that is not well-formed.
    Broken {
        /// Where, in bytes.
        position: u64,
    },
    /// The file ends in the middle.
    CutShort,
    /// One of the files that are published beside a report.
    Companion {
        /// The name of the report, where the file's own name tells it.
        right_name: Option<String>,
    },
    /// XML of another kind.
    OtherRoot {
        /// Its root.
        name: String,
    },
}

/// What is wrong with a quality report, or with a set of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QualityReportFault {
    /// It is none.
    NoReport(NoReport),
    /// It states no cases.
    NoCounts,
    /// A count that is not a number.
    MalformedCount {
        /// The element.
        element: &'static str,
        /// What it holds.
        shown: String,
    },
    /// There is no report to combine.
    NoReports,
    /// Too many cases together.
    TooManyCases {
        /// The largest count.
        most: u32,
    },
}

impl Fault for QualityReportFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoReport(reason) => reason.code(),
            Self::NoCounts => "no-case-counts",
            Self::MalformedCount { .. } => "malformed",
            Self::NoReports => "missing",
            Self::TooManyCases { .. } => "out-of-range",
        }
    }

    fn message(&self, _: &str, language: Language) -> String {
        match self {
            Self::NoReport(reason) => reason.message(language),
            Self::NoCounts => language
                .pick(
                    "der Qualitätsbericht nennt keine Fallzahlen (Element Fallzahlen)",
                    "the quality report states no case counts (element Fallzahlen)",
                )
                .to_owned(),
            Self::MalformedCount { element, shown } => language.pick(
                format!("{element} muss eine ganze Zahl sein, nicht \"{shown}\""),
                format!("{element} must be a whole number, not \"{shown}\""),
            ),
            Self::NoReports => language
                .pick("es muss mindestens ein Qualitätsbericht da sein", "there must be at least one quality report")
                .to_owned(),
            Self::TooManyCases { most } => {
                let most = language.count((*most).into());
                language.pick(
                    format!("die Fälle aller Berichte dürfen zusammen höchstens {most} sein"),
                    format!("the cases of all reports may be at most {most} together"),
                )
            }
        }
    }
}

impl NoReport {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotUtf8 => "not-utf-8",
            Self::NotXml => "not-xml",
            Self::Broken { .. } => "broken-xml",
            Self::CutShort => "cut-short",
            Self::Companion { .. } => "companion-file",
            Self::OtherRoot { .. } => "not-a-quality-report",
        }
    }

    fn message(&self, language: Language) -> String {
        match self {
            Self::TooLarge { length, most } => {
                let megabytes = |bytes: u64| language.count(bytes.div_ceil(1024 * 1024));
                let (length, most) = (megabytes(*length), megabytes(*most));
                language.pick(
                    format!("die Datei hat {length} MB, gelesen werden höchstens {most} MB"),
                    format!("the file has {length} MB, at most {most} MB are read"),
                )
            }
            Self::NotUtf8 => language
                .pick(
                    "die Datei ist nicht in UTF-8 geschrieben, wie es Qualitätsberichte sind",
                    "the file is not written in UTF-8, as quality reports are",
                )
                .to_owned(),
            Self::NotXml => language.pick("die Datei ist keine XML-Datei", "the file is not an XML file").to_owned(),
            Self::Broken { position } => {
                let position = language.count(*position);
                language.pick(
                    format!("die XML-Datei ist beschädigt, bei Byte {position}"),
                    format!("the XML file is damaged, at byte {position}"),
                )
            }
            Self::CutShort => language
                .pick("die XML-Datei ist unvollständig: sie endet mitten im Bericht", "the XML file is incomplete: it ends within the report")
                .to_owned(),
            Self::Companion { right_name: Some(name) } => language.pick(
                format!("das ist eine Begleitdatei zur Qualitätssicherung; der Qualitätsbericht selbst ist die Datei {name}"),
                format!("this is a companion file on quality assurance; the quality report itself is the file {name}"),
            ),
            Self::Companion { right_name: None } => language
                .pick(
                    "das ist eine Begleitdatei zur Qualitätssicherung (-bund, -land oder -das); der Qualitätsbericht selbst ist die Datei, \
                     deren Name auf -xml.xml endet",
                    "this is a companion file on quality assurance (-bund, -land or -das); the quality report itself is the file whose \
                     name ends in -xml.xml",
                )
                .to_owned(),
            Self::OtherRoot { name } => language.pick(
                format!("die Datei ist kein Qualitätsbericht: sie beginnt mit dem Element \"{name}\" statt \"Qualitaetsbericht\""),
                format!("the file is not a quality report: it begins with the element \"{name}\" instead of \"Qualitaetsbericht\""),
            ),
        }
    }
}
