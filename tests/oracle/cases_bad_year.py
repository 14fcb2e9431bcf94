"""Spoils a valid calendar year, or a question for a surcharge, in one known way."""
from datetime import date, timedelta

from copayment import STAYS
from draw import NOT_AMOUNTS, NOT_COUNTS, NOT_DATES, NOT_FLAGS, Draw

A_MEDICINE = {"service": "medicine", "price": "60.00"}
A_BENEFIT = {"id": "b", "covers": ["medicine"], "basis": "copayment", "rate": "100", "waiting": "none",
             "citation": "§ 1"}
A_TARIFF = {"id": "t", "title": "T", "insurer": "Beispiel AG", "state": "2026-01-01", "benefits": [A_BENEFIT],
            "waitingMonths": {"general": 3, "special": 8}, "exemptionNotClaimed": "no-effect"}


def spoil(d: Draw, function: str, given: dict):
    if d.chance(4):
        return d.pick(None, [], "x", 5, True)
    return SPOILERS[function](d, given)


def without(given: dict, gone: str) -> dict:
    return {key: value for key, value in given.items() if key != gone}


def late_entry(d: Draw, given: dict) -> dict:
    name = d.pick("dutySince", "appliedOn", "insuredFrom")
    return d.pick(given | {"monthlyPremium": d.choice(NOT_AMOUNTS)}, given | {name: d.choice(NOT_DATES)},
                  given | {"prize": 1}, without(given, "insuredFrom"))


def arrears(d: Draw, given: dict) -> dict:
    return d.pick(given | {"arrears": d.choice(NOT_AMOUNTS)}, given | {"startedMonths": d.choice(NOT_COUNTS)},
                  given | {"months": 1}, {"arrears": "100.00"})


def year_estimate(d: Draw, given: dict) -> dict:
    way = d.choice((bad_expense, bad_expense, bad_tariff, bad_policy, bad_rest))
    return way(d, given)


def bad_expense(d: Draw, given: dict) -> dict:
    year, listed = given["year"], given["expenses"]
    good = A_MEDICINE | {"date": f"{year}-03-01"}
    first, last = date(year, 1, 1), date(year, 12, 31)
    bad = good | d.pick(
        {"date": d.choice(NOT_DATES)}, {"price": d.choice(NOT_AMOUNTS)}, {"quantity": d.choice(NOT_COUNTS)},
        {"date": d.pick(first - timedelta(days=1), last + timedelta(days=1)).isoformat()},
        {"service": d.pick("glasses", None, "Hospital", "")}, {"person": d.pick("nobody", None, 1)},
        {"accident": d.choice(NOT_FLAGS)}, {"setting": d.pick("outpatient", None)}, {"prize": 1},
        {"birthDate": "1980-01-01"},
        {"daysAlreadyCharged": 3}, {"until": f"{year}-03-02"}, {"treatmentSince": d.choice(NOT_DATES)},
        {"repeat": d.pick({"every": "day", "times": 2}, {"every": "week"}, None, {"every": "month", "times": 0},
                          {"every": "week", "times": d.choice(NOT_COUNTS)},
                          {"every": "month", "times": 2, "until": 3})},
        {"service": "vision-aid", "statutoryBenefit": "60.01"}, {"service": "naturopathy", "fixedAmount": "10.00"},
        {"service": "vision-aid", "statutoryBenefit": d.choice(NOT_AMOUNTS)})
    if d.chance(15):
        ends = first - timedelta(days=d.randint(1, 40))
        bad = {"service": d.choice(sorted(STAYS)), "date": (ends - timedelta(days=5)).isoformat(),
               "until": ends.isoformat()}
    elif d.chance(10):
        bad = without(good, d.pick("service", "date", "price"))
    elif d.chance(10):
        return given | {"expenses": listed + [good | {"id": "same"}, good | {"id": "same"}]}
    elif d.chance(8):
        return given | {"expenses": d.pick(None, {}, [None], ["x"])}
    place = d.randint(0, len(listed))
    return given | {"expenses": listed[:place] + [bad] + listed[place:]}


def bad_tariff(d: Draw, given: dict) -> dict:
    benefit = A_BENEFIT | d.pick(
        {"covers": ["glasses"]}, {"covers": "medicine"}, {"basis": "cost"}, {"rate": d.pick("101", "-1", "x", None)},
        {"yearlyCap": {"group": "g", "amount": d.choice(NOT_AMOUNTS)}}, {"yearlyCap": {"amount": "1.00"}},
        {"statutoryBenefit": "never"}, {"requires": ["paid"]}, {"waiting": "long"}, {"citation": None}, {"prize": 1})
    return given | {"tariff": d.pick(
        "MediAmbulant", "", None, 5, {}, A_TARIFF | {"benefits": [benefit]},
        A_TARIFF | {"benefits": [A_BENEFIT, A_BENEFIT | {"id": "c"}]}, A_TARIFF | {"benefits": [A_BENEFIT] * 2},
        A_TARIFF | {"waitingMonths": d.pick(None, {"general": 3}, {"general": -1, "special": 8})},
        A_TARIFF | {"exemptionNotClaimed": "half"}, A_TARIFF | {"deductible": d.choice(NOT_AMOUNTS)},
        A_TARIFF | {"refund": d.pick({"months": []}, {}, {"months": [-1]}, {"months": ["3"]})},
        A_TARIFF | {"annualPaymentDiscount": d.pick("101", "-1", "x")}, A_TARIFF | {"state": d.choice(NOT_DATES)},
        A_TARIFF | {"prize": 1}, without(A_TARIFF, d.choice(sorted(A_TARIFF))))}


def bad_policy(d: Draw, given: dict) -> dict:
    year = given["year"]
    good = {"start": f"{year}-01-01", "premiums": [{"from": f"{year}-01-01", "monthly": "20.00"}]}
    bad = good | d.pick(
        {"premiums": []}, {"premiums": None}, {"premiums": [{"from": f"{year}-01-01"}]},
        {"premiums": [{"from": f"{year}-01-01", "monthly": d.choice(NOT_AMOUNTS)}]},
        {"premiums": [{"from": d.choice(NOT_DATES), "monthly": "20.00"}]},
        {"premiums": good["premiums"] + [{"from": d.pick(f"{year - 1}-12-31", f"{year}-01-01"), "monthly": "21.00"}]},
        {"start": d.choice(NOT_DATES)}, {"end": d.choice(NOT_DATES)}, {"end": f"{year - 1}-12-31"},
        {"concluded": d.choice(NOT_DATES)}, {"endReason": "tired"}, {"payment": "weekly"},
        {"claimFreeYears": d.choice(NOT_COUNTS)}, {"arrearsOnJune30": d.choice(NOT_FLAGS)},
        {"waiting": d.pick(None, [], {"waived": d.choice(NOT_FLAGS)}, {"creditedSince": d.choice(NOT_DATES)})},
        {"prize": 1})
    if d.chance(10):
        bad = without(bad, d.pick("start", "premiums"))
    return given | {"tariff": "mediambulant", "policy": bad}


def bad_rest(d: Draw, given: dict) -> dict:
    return given | d.pick(
        {"year": d.pick(2003, 2028, 2026.5, "2026", None)}, {"household": d.pick(None, {}, {"grossIncome": "-1"})},
        {"persons": d.pick(None, [{}], [{"id": 1}], [{"id": "a"}, {"id": "a"}], [{"id": "a", "birthDate": "x"}])},
        {"persons": [{"id": "a", "insured": d.choice(NOT_FLAGS)}], "expenses": []}, {"prize": 1},
        {"before": d.pick(None, [], {"copayments": d.choice(NOT_AMOUNTS)}, {"days": None}, {"prize": 1})},
        {"persons": [{"id": "a"}], "expenses": [], "before": {"days": {"a": d.choice(NOT_COUNTS)}}},
        {"persons": [{"id": "a"}], "expenses": [], "before": {"days": {"b": 3}}},
        {"prepaid": d.choice(NOT_FLAGS)}, {"exemptionClaimed": d.choice(NOT_FLAGS)}, {"values": d.pick(None, [{}])})


SPOILERS = {"yearEstimate": year_estimate, "lateEntrySurcharge": late_entry, "arrearsSurcharge": arrears}
