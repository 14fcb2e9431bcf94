"""Random tables of institutions: separators, quoting, line ends, German numbers, rows that cannot be read."""
from datetime import date

import cases_license
from draw import Draw
from pricelist import COUNTS

GERMAN = {"name": "Einrichtung", "ik": "IK", "inpatient": "vollstationär", "outpatient": "ambulant",
          "dayPatient": "teilstationär", "homeTreatment": "stationsäquivalent"}
ENGLISH = {"name": "institution", "ik": "ik", "inpatient": "inpatient", "outpatient": "outpatient",
           "dayPatient": "dayPatient", "homeTreatment": "homeTreatment"}
NAMES = ("Klinikum Musterstadt", "Haus; Garten", "Klinik, gut", 'Klinik "Am Park"', "=1+1", "+49", "-Nord", "@home",
         "Zwei\nZeilen", "Ä-Haus", "  Rand  ", "")
NOT_COUNTS = ("-5", "12,5", "viele", "1e3", "", "12.34", "1000000001", "5 Fälle", "1.5")


def table(d: Draw, tags: list[str]) -> dict:
    price_list = cases_license.price_list(d, tags)
    day = d.day(date(2007, 1, 1), date(2027, 12, 31)).isoformat()
    heads = d.pick(GERMAN, ENGLISH)
    counted = [COUNTS[kind] for kind in price_list.get("counts", [])]
    columns = ["name", "inpatient", "outpatient"] + [name for name in ("ik", "dayPatient", "homeTreatment")
                                                     if name in counted or d.chance(50)]
    columns = d.sample(columns, len(columns))
    separator, line_end = d.pick(";", ";", ","), d.pick("\n", "\r\n")
    tags.append({";": "semicolon", ",": "comma"}[separator])
    rows = [[heads[name] for name in columns]]
    rows += [row(d, columns, price_list, tags) for _ in range(d.pick(1, 2, 5, 12))]
    lines = [separator.join(cell(d, text, separator) for text in one) for one in rows]
    text = d.pick("", "\ufeff") + line_end.join(lines) + d.pick("", line_end)
    return {"csv": text, "list": price_list, "date": day}


def row(d: Draw, columns: list[str], price_list: dict, tags: list[str]) -> list[str]:
    cases = cases_license.case_count(d, price_list, [])
    for name in ("dayPatient", "homeTreatment"):
        if name not in cases:
            cases[name] = d.pick(0, 17)
    values = {"name": d.choice(NAMES), "ik": d.pick("260326822", "269912342", "")} | {
        name: count(d, number) for name, number in cases.items() if name in columns}
    if d.chance(12):
        values[d.pick("inpatient", "outpatient")] = d.choice(NOT_COUNTS)
        tags.append("row that cannot be read")
    if all(values[name] == "" for name in columns if name in values):
        values["name"] = "Haus"
    return [values[name] for name in columns]


def count(d: Draw, number: int) -> str:
    return f"{number:,}".replace(",", ".") if d.chance(40) else str(number)


def cell(d: Draw, text: str, separator: str) -> str:
    if separator in text or '"' in text or "\n" in text or text != text.strip() or d.chance(15):
        return '"' + text.replace('"', '""') + '"'
    return text


def spoil(d: Draw, given: dict) -> dict:
    return given | d.pick({"csv": ""}, {"csv": "nur Text"}, {"csv": "a;b\n1;2"},
                          {"date": d.pick("2026-02-30", "", "x")},
                          {"list": given["list"] | {"bands": []}}, {"list": given["list"] | {"currency": "USD"}},
                          {"list": given["list"] | {"validFrom": "2099-01-01"}})
