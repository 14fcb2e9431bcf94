"""Quality reports of hospitals and their sum (license.md section 1), read as a whole tree."""
import re
from datetime import date
from xml.etree import ElementTree

import days

COUNTS = {"inpatient": "Vollstationaere_Fallzahl", "outpatient": "Ambulante_Fallzahl",
          "dayPatient": "Teilstationaere_Fallzahl", "homeTreatment": "StaeB_Fallzahl"}
MAY_LACK = "StaeB_Fallzahl"
CONTACTS = ("Krankenhaus/Mehrere_Standorte/Standortkontaktdaten", "Krankenhaus/Ein_Standort/Krankenhauskontaktdaten",
            "Krankenhaus/Standortkontaktdaten", "Standort_dieses_Berichts/Kontaktdaten",
            "Krankenhaus/Krankenhauskontaktdaten", "Krankenhaus/Kontaktdaten")
FILE_NAME = re.compile(r"([0-9]{9})-([0-9]+)-([0-9]{4})-xml\.xml", re.ASCII)
REFUSED = {"error": ["", "/bytes"]}
TOTAL_REPORT, LAST_YEAR_OF_TOTALS = "99", 2019


def in_bytes(raw: dict) -> bytes:
    return b"\xef\xbb\xbf" * raw.get("bom", False) + raw["xml"].encode()


def answer(raw: dict) -> dict:
    return read(in_bytes(raw), raw.get("fileName", ""))


def read(content: bytes, file_name: str) -> dict:
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError:
        return REFUSED
    if root.tag != "Qualitaetsbericht" or root.find("Fallzahlen") is None:
        return REFUSED
    numbers = {name: count_at(root, f"Fallzahlen/{tag}", tag == MAY_LACK) for name, tag in COUNTS.items()}
    if None in numbers.values():
        return REFUSED
    contact = next((found for found in map(root.find, CONTACTS) if found is not None), None)
    if contact is None:
        return REFUSED
    year, source = year_of(root, file_name)
    beds = count_at(root, "Anzahl_Betten", may_lack=True)
    ik = text_at(contact, "IK")
    named = FILE_NAME.fullmatch(file_name)
    # The name tells a total report from that of a hospital's only site.
    site = (named.group(2) if named else "") or text_at(contact, "Standortnummer")
    cases = numbers | {"source": "quality-report"} | ({"year": year} if year else {})
    out = {"name": text_at(contact, "Name"), "ik": ik, "site": site, "beds": beds or 0, "cases": cases,
           "yearSource": source}
    return {"ok": out | address(contact), "warned": warned(ik, beds, numbers)}


def text_at(element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else "".join(found.itertext()).strip()


def count_at(root, path: str, may_lack=False) -> int | None:
    text = text_at(root, path)
    if text == "" and may_lack:
        return 0
    return int(text) if re.fullmatch("[0-9]+", text, re.ASCII) else None


def address(contact) -> dict:
    at = contact.find("Kontakt_Zugang")
    at = contact.find("Hausanschrift") if at is None else at
    if at is None:
        return {}
    number = text_at(at, "Hausnummer")
    street = " ".join(part for part in (text_at(at, "Strasse"), "" if number == "_" else number) if part)
    parts = {"street": street, "postcode": text_at(at, "Postleitzahl"), "town": text_at(at, "Ort")}
    return {name: text for name, text in parts.items() if text}


def year_of(root, file_name: str) -> tuple[int | None, str]:
    named = FILE_NAME.fullmatch(file_name)
    if named:
        return int(named.group(3)), "file-name"
    made: date | None = days.read_date(text_at(root, "Einleitung/Datensatz/Datum"))
    if made:
        return made.year - (1 if made.month >= 7 else 2), "creation-date"
    return None, "none"


def right_ik(ik: str) -> bool:
    """Digits 3 to 8 times 2, 1, 2, 1, 2, 1, digit sums, the sum's last digit is digit 9."""
    if not re.fullmatch("[0-9]{9}", ik, re.ASCII):
        return False
    products = [int(digit) * factor for digit, factor in zip(ik[2:8], (2, 1, 2, 1, 2, 1))]
    return sum(product // 10 + product % 10 for product in products) % 10 == int(ik[8])


def warned(ik: str, beds: int | None, numbers: dict) -> list[str]:
    """What the reader should be told, by subject."""
    found = {"ik": not right_ik(ik), "beds": not beds, "outpatient": numbers["outpatient"] == 0,
             "per-bed": bool(beds) and numbers["inpatient"] > 150 * beds}
    return sorted(name for name, is_so in found.items() if is_so)


def combine(raw: dict) -> dict:
    """One hospital, one year: the total report up to 2019 or the sum of the sites."""
    reports = raw["reports"]
    if not reports:
        return {"error": ["", "/reports"]}
    total = [report for report in reports if report["site"] == TOTAL_REPORT]
    if total and reports[0]["cases"].get("year", 0) <= LAST_YEAR_OF_TOTALS:
        reports = total
    cases = {name: sum(report["cases"].get(name, 0) for report in reports) for name in COUNTS}
    years = {report["cases"].get("year") for report in reports} - {None}
    return {"ok": {"cases": cases | {"source": "quality-report"} | ({"year": max(years)} if years else {})}}
