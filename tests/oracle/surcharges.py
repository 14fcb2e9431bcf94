"""Surcharges of compulsory insurance, AVB § 8(3) and § 8(6) (tariff.md section 2)."""
from datetime import date
from fractions import Fraction

from copayment import MANY
from days import term_month_start
from fields import Fields, Problems
from money import euro, round_away

COUNTED_SINCE = date(2009, 1, 1)
NOTHING_UNTIL = date(2013, 12, 31)
UNKNOWN_MONTHS = 60


def late_entry(raw) -> dict:
    problems = Problems()
    f = Fields(raw, "", problems, {"monthlyPremium", "dutySince", "appliedOn", "insuredFrom"})
    premium, duty = f.amount("monthlyPremium", True), f.date("dutySince")
    applied, insured = f.date("appliedOn", True), f.date("insuredFrom", True)
    if problems:
        return {"error": list(problems)}
    months = UNKNOWN_MONTHS if duty is None else started_months(max(duty, COUNTED_SINCE), insured)
    # AVB § 8(3) sentence 1: only where the application came later than a month after the duty arose.
    in_time = duty is not None and applied < term_month_start(duty, 1)
    premiums = Fraction(0) if applied <= NOTHING_UNTIL or in_time else owed(months)
    return {"ok": {"months": months, "surcharge": euro(round_away(premiums * premium))}}


def started_months(first: date, insured: date) -> int:
    """Months that began between the first day without cover and the day before the insurance."""
    months = 0
    while term_month_start(first, months) < insured:
        months += 1
    return months


def owed(months: int) -> Fraction:
    """Monthly premiums: none for the first month, one each up to the fifth, a sixth for each further one."""
    return Fraction(max(0, min(months, 5) - 1)) + Fraction(max(0, months - 5), 6)


def arrears(raw) -> dict:
    problems = Problems()
    f = Fields(raw, "", problems, {"arrears", "startedMonths"})
    amount, months = f.amount("arrears", True), f.integer("startedMonths", 0, MANY, True)
    if problems:
        return {"error": list(problems)}
    return {"ok": {"surcharge": euro(round_away(Fraction(amount * months, 100)))}}
