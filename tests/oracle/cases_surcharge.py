"""Random inputs for lateEntrySurcharge and arrearsSurcharge."""
from datetime import date, timedelta

from days import months_clamped
from draw import Draw


def late_entry(d: Draw, tags: list[str]) -> dict:
    """Applied for later than a month after the duty arose, unless cover began by then too."""
    duty = d.pick(d.day(date(2005, 1, 1), date(2025, 12, 31)), d.near(date(2009, 1, 1), 2), date(2024, 1, 31),
                  date(2023, 2, 28), date(2024, 2, 29), date(2012, 8, 31))
    insured = d.near(months_clamped(duty, d.pick(0, 1, 2, 4, 5, 6, 7, 14, 60, d.randint(0, 180))), 2)
    insured = max(insured, duty)
    applied = max(insured - timedelta(days=d.pick(0, 0, 1, 14)), min(insured, duty + timedelta(days=40)))
    if d.chance(15):
        applied, insured = d.pick((date(2013, 12, 31), date(2014, 1, 1)), (date(2014, 1, 1), date(2014, 1, 1)),
                                  (date(2013, 12, 31), date(2013, 12, 31)))
        duty = min(duty, date(2013, 6, 15))
        tags.append("around 2013-12-31")
    given = {"monthlyPremium": d.amount(d.cents() % 10**9), "dutySince": duty.isoformat(),
             "appliedOn": applied.isoformat(), "insuredFrom": insured.isoformat()}
    if d.chance(12):
        del given["dutySince"]
        tags.append("duration unknown")
    return given


def arrears(d: Draw, tags: list[str]) -> dict:
    return {"arrears": d.amount(d.cents() % 10**9), "startedMonths": d.pick(0, 1, 2, 3, 12, d.randint(0, 400))}
