"""Random quality reports of every era, all made up, and sets of reports of one hospital."""
from datetime import date
from xml.sax.saxutils import escape

from draw import Draw
from quality_report import CONTACTS, right_ik

# Year of report, where the contact stands, where the address stands.
ERAS = ((2006, "Krankenhaus/Kontaktdaten", "Hausanschrift"), (2008, "Krankenhaus/Kontaktdaten", "Hausanschrift"),
        (2010, "Krankenhaus/Kontaktdaten", "Kontakt_Zugang"), (2013, "Standort_dieses_Berichts/Kontaktdaten",
                                                               "Hausanschrift"),
        (2015, "Standort_dieses_Berichts/Kontaktdaten", "Kontakt_Zugang"),
        (2016, "Krankenhaus/Kontaktdaten", "Kontakt_Zugang"),
        (2018, "Krankenhaus/Krankenhauskontaktdaten", "Kontakt_Zugang"),
        (2019, "Krankenhaus/Standortkontaktdaten", "Kontakt_Zugang"),
        (2022, "Krankenhaus/Ein_Standort/Krankenhauskontaktdaten", "Kontakt_Zugang"),
        (2024, "Krankenhaus/Mehrere_Standorte/Standortkontaktdaten", "Kontakt_Zugang"))
NAMES = ("Klinikum Musterstadt", "Krankenhaus St. Anna & Söhne", "Fachklinik <Nord>", "Klinik „Am Park“", "Ä-Klinik")
STREETS = ("Musterweg", "Am Alten Tor", "Straße des Übergangs", "Haus 3")
TOWNS = ("Musterstadt", "Bad Beispiel", "Köln-Probe")
COMPANIONS = ("Datengestuetzte_Qualitaetssicherung", "Externe_Qualitaetssicherung")


def tag(name: str, *inside: str) -> str:
    return f"<{name}>{''.join(inside)}</{name}>"


def nested(path: str, inside: str) -> str:
    for name in reversed(path.split("/")):
        inside = tag(name, inside)
    return inside


def an_ik(d: Draw) -> str:
    start = "26" + f"{d.randrange(10**6):06d}"
    return next(start + digit for digit in "0123456789" if right_ik(start + digit))


def text(d: Draw, value: str) -> str:
    """The ways in which XML may write it."""
    kind = d.random()
    if kind < 0.06 and "]]>" not in value:
        return f"<![CDATA[{value}]]>"
    if kind < 0.12:
        return "".join(f"&#{ord(char)};" if d.chance(30) else escape(char) for char in value)
    if kind < 0.2:
        return f"\n      {escape(value)}\n    "
    return escape(value)


def report(d: Draw, tags: list[str]) -> dict:
    year, contact, place = d.choice(ERAS)
    tags.append(f"era {year}")
    ik, site = an_ik(d), d.pick("00", "01", "99") if year < 2020 else str(d.randint(770000, 773999))
    if d.chance(5):
        ik = f"{d.randrange(10**9):09d}"
    made = date(year + 1, d.randint(7, 12), d.randint(1, 28)) if d.chance(75) else \
        date(year + 2, d.randint(1, 6), d.randint(1, 28))
    given = {"xml": whole(d, contact, place, ik, site, made), "bom": d.chance(35)}
    if d.chance(60):
        given["fileName"] = d.pick(f"{ik}-{site}-{year}-xml.xml", f"{ik}-{site}-{year}-xml.xml", "bericht.xml")
    return given


def whole(d: Draw, contact: str, place: str, ik: str, site: str, made: date) -> str:
    beds = d.pick(0, 10, 120, d.randint(1, 1500))
    counts = {"Vollstationaere_Fallzahl": d.pick(0, beds * 150, beds * 150 + 1, d.randint(0, 60_000)),
              "Teilstationaere_Fallzahl": d.pick(0, d.randint(0, 3000)),
              "Ambulante_Fallzahl": d.pick(0, d.randint(0, 1_750_751))}
    if d.chance(40):
        counts["StaeB_Fallzahl"] = d.randint(0, 200)
    parts = [contacts(d, contact, place, ik, site), person_of_trust(), departments(d),
             tag("Krankenhaustraeger", tag("Name", "Trägerverein Beispiel e. V."), tag("IK", "260000000")),
             tag("Anzahl_Betten", text(d, str(beds))) if beds or d.chance(60) else "",
             tag("Fallzahlen", *(tag(name, text(d, str(count))) for name, count in shuffled(d, counts.items())))]
    parts = shuffled(d, parts)
    if d.chance(92):
        parts.insert(0, tag("Einleitung", tag("Datensatz", tag("Datum", made.isoformat()), tag("Software", "Eigenbau")),
                            tag("Verantwortlicher_Erstellung", person())))
    start = d.pick('<?xml version="1.0" encoding="UTF-8"?>\n', '<?xml version="1.0" encoding="utf-8"?>', "")
    schema = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="Qb.xsd"'
    return f"{start}<Qualitaetsbericht{schema if d.chance(70) else ''}>" + d.pick("", "\n").join(parts) + \
        "</Qualitaetsbericht>" + d.pick("", "\n")


def shuffled(d: Draw, things) -> list:
    things = list(things)
    return d.sample(things, len(things))


def contacts(d: Draw, contact: str, place: str, ik: str, site: str) -> str:
    """The block that counts, and now and then one that comes first in the file but not in rank."""
    blocks = [(contact, block(d, place, d.choice(NAMES), ik, site))]
    lower = CONTACTS[CONTACTS.index(contact) + 1:]
    if lower and d.chance(60):
        blocks.insert(0, (d.choice(lower), block(d, place, "Falsches Haus", "260000000", "77")))
    if contact.startswith("Krankenhaus/Mehrere_Standorte") and d.chance(60):
        blocks.insert(0, ("Krankenhaus/Mehrere_Standorte/Krankenhauskontaktdaten",
                          block(d, place, "Falsches Haus", "260000000", "77")))
    if d.chance(30):
        blocks.insert(0, ("Standorte_des_Krankenhauses/Kontaktdaten",
                          block(d, place, "Anderer Standort", "260000000", "02")))
    return "".join(nested(path, inside) for path, inside in blocks) if d.chance(50) else merged(blocks)


def merged(blocks: list[tuple[str, str]]) -> str:
    """Blocks that begin alike stand in one element."""
    if [path for path, _ in blocks] == [""]:
        return blocks[0][1]
    out, names = "", []
    for path, _ in blocks:
        name = path.split("/")[0]
        if name and name not in names:
            names.append(name)
    for name in names:
        below = [(path.partition("/")[2], inside) for path, inside in blocks if path.split("/")[0] == name]
        leaves = [inside for path, inside in below if not path]
        out += "".join(tag(name, inside) for inside in leaves)
        deeper = [(path, inside) for path, inside in below if path]
        out += tag(name, merged(deeper)) if deeper else ""
    return out


def block(d: Draw, place: str, name: str, ik: str, site: str) -> str:
    number = d.pick("_", "12", "3 a", "1-5", None)
    at = tag("Strasse", text(d, d.choice(STREETS))) + ("" if number is None else tag("Hausnummer", number)) + \
        tag("Postleitzahl", f"{d.randrange(10**5):05d}") + tag("Ort", text(d, d.choice(TOWNS)))
    parts = [tag("Name", text(d, name)), tag("IK", text(d, ik)), tag("Standortnummer", site), tag(place, at),
             tag("Aerztliche_Leitung", person())]
    if place == "Kontakt_Zugang" and d.chance(20):
        parts.append(tag("Hausanschrift", tag("Strasse", "Postfach"), tag("Ort", "Anderswo")))
    return "".join(shuffled(d, parts) if d.chance(30) else parts)


def person() -> str:
    name = tag("Person", tag("Vorname", "Erika"), tag("Nachname", "Muster"), tag("Name", "x"))
    phone = tag("Telefon", tag("Vorwahl", "0000"), tag("Rufnummer", "0"))
    return tag("Kontakt_Person_lang", name, phone, tag("Email", "nobody@example.org"),
               tag("Kontakt_Zugang", tag("Strasse", "Privatweg"), tag("Ort", "Nirgendwo")))


def person_of_trust() -> str:
    return tag("Patientenfuersprecher", person())


def departments(d: Draw) -> str:
    """They repeat the names of the totals."""
    def one(number: int) -> str:
        counts = tag("Vollstationaere_Fallzahl", str(d.randint(0, 9999))) + tag("Teilstationaere_Fallzahl", "7")
        return tag("Organisationseinheit_Fachabteilung", tag("Name", f"Abteilung {number}"),
                   tag("Anzahl_Betten", "33"), tag("Fallzahlen_OE", counts, tag("Ambulante_Fallzahl", "8")),
                   tag("Fallzahlen", counts) if d.chance(20) else "")
    return tag("Organisationseinheiten_Fachabteilungen", *(one(number) for number in range(d.randint(0, 4))))


def spoil(d: Draw, given: dict) -> dict:
    xml = given["xml"]
    inside = xml[xml.index("<Qualitaetsbericht"):].replace("<Qualitaetsbericht", "<X").replace("</Qualitaetsbericht>",
                                                                                            "</X>")
    other = d.choice(COMPANIONS)
    ways = [inside.replace("<X", f"<{other}").replace("</X>", f"</{other}>"), xml[:d.randrange(len(xml) - 20)], "",
            "IK;Name\n1;2", tag("html", tag("body")), xml.replace("<Fallzahlen>", "<Fallzahl>").replace(
                "</Fallzahlen>", "</Fallzahl>"), xml.replace("</Qualitaetsbericht>", "</qualitaetsbericht>"),
            xml.replace("<Vollstationaere_Fallzahl>", "<Vollstationaere_Fallzahl>-")]
    return given | {"xml": d.choice(ways)}


def report_set(d: Draw, tags: list[str]) -> dict:
    year, ik = d.randint(2006, 2024), an_ik(d)
    sites = d.sample(["00", "01", "02", "03", "04"] if year < 2020 else ["771001", "771002", "771003", "773999"],
                     d.randint(1, 4))
    if year < 2020 and d.chance(50):
        sites.insert(d.randint(0, len(sites)), "99")
        tags.append("total report")
    return {"reports": [record(d, ik, site, year) for site in sites]}


def record(d: Draw, ik: str, site: str, year: int) -> dict:
    cases = {"inpatient": d.randint(0, 60_000), "outpatient": d.pick(0, d.randint(0, 300_000)), "year": year,
             "source": "quality-report"}
    for name in ("dayPatient", "homeTreatment"):
        if d.chance(70):
            cases[name] = d.randint(0, 900)
    return {"name": "Klinikum Musterstadt", "ik": ik, "site": site, "beds": d.randint(1, 900), "cases": cases,
            "yearSource": "file-name", "warnings": []}
