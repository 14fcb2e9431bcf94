//! What the name of a quality report's file says: `<IK>-<site>-<year>-xml.xml`.

/// The parts of a file name of the published form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileName<'a> {
    /// Institution code, nine digits ("Institutionskennzeichen").
    pub(super) ik: &'a str,
    /// Site number.
    pub(super) site: &'a str,
    /// Report year.
    pub(super) year: u32,
    /// `xml` for the report itself; `bund`, `land` or `das` for the files beside it.
    pub(super) kind: &'a str,
}

impl<'a> FileName<'a> {
    /// Reads a name, with or without folders before it; `None` where it has another form.
    pub(super) fn parse(name: &'a str) -> Option<Self> {
        let name = name.rsplit(['/', '\\']).next()?;
        let mut parts = name.split('-');
        let (ik, site, year, last) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let (kind, extension) = last.split_once('.')?;
        let digits =
            |text: &str, most: usize| !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
        let has_form = ik.len() == 9 && digits(ik, 9) && digits(site, 9) && year.len() == 4 && digits(year, 4);
        let year = year.parse().ok().filter(|year| (2000..2200).contains(year))?;
        (has_form && parts.next().is_none() && extension.eq_ignore_ascii_case("xml")).then_some(Self { ik, site, year, kind })
    }

    /// Whether this is the name of a report itself.
    pub(super) fn is_report(&self) -> bool {
        self.kind.eq_ignore_ascii_case("xml")
    }

    /// The name of the report beside which this file lies.
    pub(super) fn report_name(&self) -> String {
        format!("{}-{}-{}-xml.xml", self.ik, self.site, self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::FileName;

    #[test]
    fn published_names() {
        let name = FileName::parse("reports\\2022/269912342-773287000-2022-xml.xml");
        assert_eq!(name, Some(FileName { ik: "269912342", site: "773287000", year: 2022, kind: "xml" }));
        let beside = FileName::parse("269912342-01-2019-bund.xml");
        assert_eq!(
            beside.map(|name| (name.is_report(), name.report_name())),
            Some((false, "269912342-01-2019-xml.xml".to_owned()))
        );
    }

    #[test]
    fn other_names() {
        for name in [
            "",
            "report.xml",
            "26991234-01-2019-xml.xml",
            "269912342-01-19-xml.xml",
            "269912342-01-2019-xml.pdf",
            "269912342-01-2019-xml-2.xml",
            "26991234x-01-2019-xml.xml",
            "269912342-0x-2019-xml.xml",
            "269912342--2019-xml.xml",
            "269912342-0123456789-2019-xml.xml",
        ] {
            assert_eq!(FileName::parse(name), None, "{name}");
        }
    }
}
