"""Burden limit of a household, § 62 SGB V (statutory.md section 2)."""
from datetime import date
from fractions import Fraction

from fields import Fields, Problems
from money import euro, percent_text, share
from values import Values, in_force, read_own

CHECKUPS_ASKED_OF_BORN_AFTER = date(1972, 4, 1)
CHECKUPS_SINCE = 2008
HOUSEHOLD = {"grossIncome", "partner", "children", "otherRelatives", "chronic", "basicBenefits"}


def answer(raw) -> dict:
    problems = Problems()
    f = Fields(raw, "", problems, {"year", "household", "values"})
    year = f.integer("year", 1900, 2199, True)
    own = read_own(f)
    if "household" not in f:
        if not f.broken:
            f.fault("household")
        return {"error": list(problems)}
    h = Fields(f.raw["household"], "/household", problems, HOUSEHOLD)
    income = h.amount("grossIncome", True)
    children = h.integer("children", 0, 1000, default=0)
    relatives = h.integer("otherRelatives", 0, 1000, default=0)
    partner, basic = h.flag("partner"), h.flag("basicBenefits")
    chronic = read_chronic(h, year)
    if problems:
        return {"error": list(problems)}
    values = in_force(date(year, 1, 1), own)
    if values is None:
        return {"error": ["/year"]}
    if basic and values.standardRate is None:
        return {"error": ["/household/basicBenefits", "/year"]}

    rows = [] if basic else allowances(values, partner, children, relatives)
    assessable = 12 * values.standardRate if basic else max(0, income - sum(count * each for _, count, each in rows))
    rate = values.chronicBurden if chronic else values.regularBurden
    return {"ok": {
        "limit": euro(share(assessable, rate)), "rate": percent_text(rate),
        "regularLimit": euro(share(assessable, values.regularBurden)),
        "chronicLimit": euro(share(assessable, values.chronicBurden)),
        "grossIncome": euro(income), "assessableIncome": euro(assessable),
        "allowances": [{"kind": kind, "count": count, "each": euro(each), "total": euro(count * each)}
                       for kind, count, each in rows]}}


def allowances(values: Values, partner: bool, children: int, relatives: int) -> list[tuple[str, int, int]]:
    """Kind, count, each; kinds without anybody do not appear."""
    first, further = (share(values.referenceValue, Fraction(p)) for p in (15, 10))
    first_relative = 1 if relatives and not partner else 0
    rows = [("partner", int(partner), first), ("child", children, values.childAllowance),
            ("other-relative", first_relative, first), ("other-relative", relatives - first_relative, further)]
    return [row for row in rows if row[1]]


def read_chronic(household: Fields, year: int | None) -> bool:
    """Does the 1 % rate apply to the household?"""
    raw = household.raw.get("chronic", False)
    if isinstance(raw, bool):
        return raw
    known = {"birthDate", "checkupsAttended", "treatmentProgramme"}
    c = Fields(raw, household.at("chronic"), household.problems, known)
    born = c.date("birthDate")
    missed = "checkupsAttended" in c and not c.flag("checkupsAttended")
    in_programme = c.flag("treatmentProgramme")
    asked = born is not None and born > CHECKUPS_ASKED_OF_BORN_AFTER and (year or 0) >= CHECKUPS_SINCE
    return not (missed and asked) or in_programme
