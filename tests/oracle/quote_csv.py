"""Fees for a table of institutions (license.md section 2, bulk)."""
import csv
import io
import re
from fractions import Fraction

import days
from fields import Fields, Problems
from license_fee import MOST_CASES, TAXED_SINCE, billable, vat_rate
from money import euro, share
from pricelist import COUNTS, read_list

COLUMNS = {"institution": "name", "einrichtung": "name", "name": "name", "ik": "ik",
           "inpatient": "inpatient", "vollstationär": "inpatient", "outpatient": "outpatient", "ambulant": "outpatient",
           "daypatient": "dayPatient", "teilstationär": "dayPatient",
           "hometreatment": "homeTreatment", "stationsäquivalent": "homeTreatment"}


def answer(raw) -> dict:
    problems = Problems()
    f = Fields(raw, "", Problems(), {"csv", "list", "date"})
    price_list = read_list(f.raw.get("list"), "", problems)
    day = days.read_date(f.raw.get("date"))
    if day is None:
        problems.add("", "/date")
    elif not problems and (day < price_list.valid_from or price_list.valid_to and day > price_list.valid_to
                           or price_list.taxed and day < TAXED_SINCE):
        problems.add("", "/date")
    table = read_table(f.raw["csv"])
    if not table:
        problems.add("", "/csv")
        return {"error": list(problems)}
    heads = [COLUMNS.get(cell.strip().lower()) for cell in table[0]]
    if not {COUNTS[kind] for kind in price_list.counts if kind in tuple(COUNTS)} <= set(heads):
        problems.add("", "/csv")
    if problems:  # the list is not the first argument, so a fault of it may also be told of the whole
        return {"error": ["", *problems]}
    return {"ok": {"rows": len(table) - 1, "lines": [quote(row, heads, price_list, day) for row in table[1:]],
                   "harmless": True}}


def read_table(text: str) -> list[list[str]]:
    """The first line tells the separator; the module of the standard library reads the rest. Empty lines are none."""
    text = text.removeprefix("\ufeff")
    first = text.split("\n")[0]
    separator = ";" if first.count(";") >= first.count(",") else ","
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if any(row)]


def quote(row: list[str], heads: list[str | None], price_list, day) -> dict:
    cells = dict(zip(heads, row))
    # Counts that the list does not ask for are not looked at.
    numbers = {COUNTS[kind]: read_count(cells[COUNTS[kind]].strip()) if COUNTS[kind] in cells else None
               for kind in price_list.counts}
    if None in numbers.values() or len(row) != len(heads):
        return {"problem": True}
    fee = price_list.scale.fee(billable(price_list, numbers))
    if fee is None:
        return {"problem": True}
    net = max(fee, price_list.minimum)
    vat = share(net, Fraction(vat_rate(day) if price_list.taxed else 0))
    return {"problem": False, "fee": euro(net), "vat": euro(vat), "gross": euro(net + vat)}


def read_count(text: str) -> int | None:
    """Plain digits or German groups of three."""
    if not re.fullmatch(r"[0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+", text, re.ASCII):
        return None
    number = int(text.replace(".", ""))
    return number if number <= MOST_CASES else None
