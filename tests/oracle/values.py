"""Statutory values by period: the built-in table (2004 to 2026) and the caller's own."""
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from days import read_date
from fields import Fields, Problems, pointer
from money import euro, percent_text

# year: reference value, child allowance, monthly standard rate (whole euros), statutory.md section 3
TABLE = {
    2004: (28980, 5808, None), 2005: (28980, 5808, 345), 2006: (29400, 5808, 345), 2007: (29400, 5808, 345),
    2008: (29820, 5808, 347), 2009: (30240, 6024, 351), 2010: (30660, 7008, 359), 2011: (30660, 7008, 364),
    2012: (31500, 7008, 374), 2013: (32340, 7008, 382), 2014: (33180, 7008, 391), 2015: (34020, 7152, 399),
    2016: (34860, 7248, 404), 2017: (35700, 7356, 409), 2018: (36540, 7428, 416), 2019: (37380, 7620, 424),
    2020: (38220, 7812, 432), 2021: (39480, 8388, 446), 2022: (39480, 8548, 449), 2023: (40740, 8952, 502),
    2024: (42420, 9540, 563), 2025: (44940, 9600, 563), 2026: (47460, 9756, 563),
}
AMOUNTS = ("minimum", "maximum", "dayRate", "prescriptionFee", "consumableMaximum", "referenceValue", "childAllowance")
PERCENTS = ("rate", "regularBurden", "chronicBurden")
FIELDS = ("validFrom", "validTo", "dayCap", "standardRate") + AMOUNTS + PERCENTS


@dataclass
class Values:
    validFrom: date
    validTo: date
    dayCap: int
    rate: Fraction
    regularBurden: Fraction
    chronicBurden: Fraction
    minimum: int
    maximum: int
    dayRate: int
    prescriptionFee: int
    consumableMaximum: int
    referenceValue: int
    childAllowance: int
    standardRate: int | None

    def as_json(self) -> dict:
        out = {"validFrom": self.validFrom.isoformat(), "validTo": self.validTo.isoformat(), "dayCap": self.dayCap}
        out |= {name: percent_text(getattr(self, name)) for name in PERCENTS}
        out |= {name: euro(getattr(self, name)) for name in AMOUNTS}
        return out if self.standardRate is None else out | {"standardRate": euro(self.standardRate)}


def built_in(day: date) -> Values | None:
    if day.year not in TABLE:
        return None
    reference, child, standard = TABLE[day.year]
    return Values(
        validFrom=date(day.year, 1, 1), validTo=date(day.year, 12, 31), dayCap=28,
        rate=Fraction(10), regularBurden=Fraction(2), chronicBurden=Fraction(1),
        minimum=500, maximum=1000, dayRate=1000, prescriptionFee=1000, consumableMaximum=1000,
        referenceValue=reference * 100, childAllowance=child * 100,
        standardRate=None if standard is None else standard * 100)


def read_own(fields: Fields) -> list[Values]:
    """The caller's `values`. Only to be used when no problem was found."""
    problems, found = fields.problems, []
    for index, raw in enumerate(fields.items("values") or []):
        path = pointer(fields.at("values"), index)
        own = Fields(raw, path, problems, FIELDS)
        read = {name: own.date(name, True) for name in ("validFrom", "validTo")}
        read |= {name: own.percent(name, True) for name in PERCENTS}
        read |= {name: own.amount(name, True) for name in AMOUNTS}
        read |= {"dayCap": own.integer("dayCap", 0, 366, True), "standardRate": own.amount("standardRate")}
        if read["validFrom"] and read["validTo"] and read["validFrom"] > read["validTo"]:
            problems.add(path + "/validTo", path + "/validFrom", path)
        if None not in (read["minimum"], read["maximum"]) and read["minimum"] > read["maximum"]:
            problems.add(path + "/minimum", path + "/maximum", path)
        found.append(Values(**read))
        refuse_overlap(found, problems, fields.at("values"))
    return found


def refuse_overlap(found: list[Values], problems: Problems, path: str) -> None:
    """Does the last one share a day with one before?"""
    last = found[-1]
    for index, other in enumerate(found[:-1]):
        if None in (last.validFrom, last.validTo, other.validFrom, other.validTo):
            continue
        if last.validFrom <= other.validTo and other.validFrom <= last.validTo:
            for place in (index, len(found) - 1):
                at = pointer(path, place)
                problems.add(path, at, at + "/validFrom", at + "/validTo")


def in_force(day: date, own: list[Values]) -> Values | None:
    for values in own:
        if values.validFrom <= day <= values.validTo:
            return values
    return built_in(day)


def answer(raw) -> dict:
    """`statutoryValues(date)`: the first argument is the date itself, so its path is the empty one."""
    day = read_date(raw.get("date") if isinstance(raw, dict) else None)
    values = day and built_in(day)
    return {"ok": values.as_json()} if values else {"error": [""]}
