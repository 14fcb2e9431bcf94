//! The few values of a report, picked out while it streams by.

/// The element that holds everything.
pub(super) const ROOT: &str = "Qualitaetsbericht";
/// Nothing that is wanted lies deeper than `Qualitaetsbericht/Krankenhaus/Mehrere_Standorte/Standortkontaktdaten/Kontakt_Zugang/Ort`.
const DEEPEST: usize = 6;

/// Where the contact of the hospital or site stands, under the root; the first block that a report has wins.
const CONTACT_BLOCKS: [&str; 6] = [
    "Krankenhaus/Mehrere_Standorte/Standortkontaktdaten",
    "Krankenhaus/Ein_Standort/Krankenhauskontaktdaten",
    "Krankenhaus/Standortkontaktdaten",
    "Standort_dieses_Berichts/Kontaktdaten",
    "Krankenhaus/Krankenhauskontaktdaten",
    "Krankenhaus/Kontaktdaten",
];

/// The parts of a report in which something is wanted.
const WANTED_PARTS: [&str; 5] = ["Einleitung", "Krankenhaus", "Standort_dieses_Berichts", "Fallzahlen", "Anzahl_Betten"];

/// An address as the report writes it.
#[derive(Clone, Debug, Default)]
pub(super) struct Address {
    pub(super) street: Option<String>,
    pub(super) house_number: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) town: Option<String>,
}

impl Address {
    fn is_empty(&self) -> bool {
        self.street.is_none() && self.postcode.is_none() && self.town.is_none()
    }

    fn slot(&mut self, name: &str) -> Option<&mut Option<String>> {
        match name {
            "Strasse" => Some(&mut self.street),
            "Hausnummer" => Some(&mut self.house_number),
            "Postleitzahl" => Some(&mut self.postcode),
            "Ort" => Some(&mut self.town),
            _ => None,
        }
    }
}

/// A contact block.
#[derive(Clone, Debug, Default)]
pub(super) struct Contact {
    pub(super) name: Option<String>,
    pub(super) ik: Option<String>,
    pub(super) site: Option<String>,
    access: Address,
    postal: Address,
    is_complete: bool,
}

impl Contact {
    /// Where visitors arrive (`Kontakt_Zugang`), else the postal address (`Hausanschrift`).
    pub(super) fn address(&self) -> &Address {
        if self.access.is_empty() { &self.postal } else { &self.access }
    }

    fn slot(&mut self, path: &str) -> Option<&mut Option<String>> {
        match path.split_once('/') {
            None if path == "Name" => Some(&mut self.name),
            None if path == "IK" => Some(&mut self.ik),
            None if path == "Standortnummer" => Some(&mut self.site),
            Some(("Kontakt_Zugang", name)) => self.access.slot(name),
            Some(("Hausanschrift", name)) => self.postal.slot(name),
            _ => None,
        }
    }
}

/// The counts of the whole report, as text.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) is_there: bool,
    pub(super) inpatient: Option<String>,
    pub(super) day_patient: Option<String>,
    pub(super) outpatient: Option<String>,
    pub(super) home_treatment: Option<String>,
    pub(super) beds: Option<String>,
}

/// What was picked out so far, and where the reader stands.
#[derive(Debug, Default)]
pub(super) struct Extraction {
    pub(super) counts: Counts,
    pub(super) created: Option<String>,
    contacts: [Option<Contact>; CONTACT_BLOCKS.len()],
    depth: usize,
    /// Names under the root, joined by slashes; kept only where something is wanted.
    path: String,
    is_wanted: bool,
    text: String,
}

impl Extraction {
    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// The contact block that wins.
    pub(super) fn contact(&self) -> Option<&Contact> {
        self.contacts.iter().flatten().next()
    }

    /// An element begins.
    pub(super) fn open(&mut self, name: &str) {
        self.depth = self.depth.saturating_add(1);
        if self.depth == 2 {
            self.is_wanted = WANTED_PARTS.contains(&name);
        }
        if self.depth < 2 || !self.is_wanted || self.depth > DEEPEST {
            return;
        }
        if !self.path.is_empty() {
            self.path.push('/');
        }
        self.path.push_str(name);
        self.text.clear();
        if self.path == "Fallzahlen" {
            self.counts.is_there = true;
        }
        for (contact, block) in self.contacts.iter_mut().zip(CONTACT_BLOCKS) {
            if self.path == block && contact.is_none() {
                *contact = Some(Contact::default());
            }
        }
    }

    /// Text of the innermost element.
    pub(super) fn text(&mut self, text: &str) {
        const LONGEST: usize = 1_000;
        if self.is_wanted && (2..=DEEPEST).contains(&self.depth) && self.text.len() < LONGEST {
            self.text.push_str(text);
        }
    }

    /// The innermost element ends.
    pub(super) fn close(&mut self) {
        if self.is_wanted && (2..=DEEPEST).contains(&self.depth) {
            self.take_value();
            self.text.clear();
            let parent = self.path.rfind('/').unwrap_or(0);
            self.path.truncate(parent);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// Keeps the value of the element that ends, if it is wanted and the first of its kind.
    fn take_value(&mut self) {
        for (contact, block) in self.contacts.iter_mut().zip(CONTACT_BLOCKS) {
            if self.path == block
                && let Some(contact) = contact
            {
                contact.is_complete = true;
            }
        }
        let value = self.text.trim();
        if value.is_empty() {
            return;
        }
        let slot = match self.path.as_str() {
            "Einleitung/Datensatz/Datum" => Some(&mut self.created),
            "Anzahl_Betten" => Some(&mut self.counts.beds),
            "Fallzahlen/Vollstationaere_Fallzahl" => Some(&mut self.counts.inpatient),
            "Fallzahlen/Teilstationaere_Fallzahl" => Some(&mut self.counts.day_patient),
            "Fallzahlen/Ambulante_Fallzahl" => Some(&mut self.counts.outpatient),
            "Fallzahlen/StaeB_Fallzahl" => Some(&mut self.counts.home_treatment),
            path => self.contacts.iter_mut().zip(CONTACT_BLOCKS).find_map(|(contact, block)| {
                let field = path.strip_prefix(block)?.strip_prefix('/')?;
                contact.as_mut().filter(|contact| !contact.is_complete)?.slot(field)
            }),
        };
        if let Some(slot) = slot
            && slot.is_none()
        {
            *slot = Some(value.to_owned());
        }
    }
}
