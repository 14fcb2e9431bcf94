"""Random renewals: term ends around leap days and turns of the year, notices between the dates, several lists."""
from datetime import date, timedelta

import cases_license
from draw import Draw
from fields import Fields, Problems
from renewal import Contract

ENDS = (date(2026, 12, 31), date(2027, 2, 28), date(2028, 2, 28), date(2028, 2, 29), date(2027, 1, 30),
        date(2027, 3, 31), date(2024, 2, 29), date(2026, 6, 30))


def renewal(d: Draw, tags: list[str]) -> dict:
    end = d.choice(ENDS) if d.chance(60) else d.day(date(2021, 1, 1), date(2030, 12, 31))
    terms = None
    if d.chance(40):
        terms = {"noticeWeeks": d.pick(6, 4, 0, 12), "priceDateWeeks": d.pick(8, 4, 0, 2),
                 "priceDateAnchor": d.pick("notice-deadline", "term-end"), "years": d.pick(1, 2, 3, 20)}
        tags.append(terms["priceDateAnchor"])
    early = end - timedelta(weeks=14 if terms is None else terms["noticeWeeks"] + terms["priceDateWeeks"])
    late = end - timedelta(weeks=8 if terms is None else terms["priceDateWeeks"])
    lists = price_lists(d, early, late, tags)
    given = {"termEnd": end.isoformat(), "currentFee": "0.00", "priceLists": lists,
             "cases": cases_license.case_count(d, d.choice(lists), tags)}
    if terms:
        given["terms"] = terms
    ids = sorted(set.intersection(*({m["id"] for m in one.get("modules", [])} for one in lists)))
    if ids and d.chance(75):
        given["modules"] = d.sample(ids, d.randint(0, len(ids)))
    if d.chance(40):
        given["discounts"] = [cases_license.discount(d) for _ in range(d.randint(0, 3))]
    if d.chance(70):
        given["notifiedOn"] = d.near(d.pick(early, late, early + (late - early) / 2), 2).isoformat()
    if d.chance(12):
        given["agreedFee"] = d.pick("0.00", d.amount(d.cents() % 10**9), "1234.55")
    given["currentFee"] = current_fee(d, given)
    tags.extend(name for name in ("modules", "discounts", "agreedFee", "notifiedOn") if given.get(name) is not None)
    return given


def price_lists(d: Draw, early: date, late: date, tags: list[str]) -> list[dict]:
    """Different ids and dates, most on or near a date that decides, in any order."""
    days, wanted = set(), d.randint(1, 4)
    while len(days) < wanted:
        days.add(d.pick(date(2015, 1, 1), d.near(early, 1), d.near(late, 1), d.day(early - timedelta(days=500), late)))
    lists = []
    for number, day in enumerate(days):
        one = cases_license.price_list(d, tags) | {"id": f"list-{number}"}
        one.pop("renewalsFrom", None)
        one["validFrom"] = day.isoformat()
        if d.chance(40):  # the beginning for new quotes must not decide
            one["validFrom"] = (day + timedelta(days=d.randint(-300, 300))).isoformat()
            one["renewalsFrom"] = day.isoformat()
        if d.chance(30):
            one["validTo"] = one["validFrom"]
        lists.append(one)
    return d.sample(lists, len(lists))


def current_fee(d: Draw, given: dict):
    """Mostly near a list fee, so that one cent decides."""
    contract = Contract(Fields(given, "", Problems(), given.keys()))
    known = [found["list_fee"] for found in map(contract.under, contract.price_dates.values()) if not found["faults"]]
    if not known or d.chance(30):
        return d.amount(d.pick(0, d.randint(0, 5_000_000)))
    return d.amount(max(0, d.choice(known) + d.pick(0, 1, -1, 1000, -1000)))


def spoil(d: Draw, given: dict) -> dict:
    lists = given["priceLists"]
    ways = [{"termEnd": d.pick("2026-02-30", None, "", 5)}, {"currentFee": d.pick("1,00", None, -1, "x")},
            {"priceLists": d.pick([], None, {}, [None])}, {"priceLists": lists + [lists[0]]},
            {"priceLists": lists + [lists[0] | {"id": "again"}]},
            {"cases": given["cases"] | {"inpatient": d.pick(-1, 1.5, "2", None)}},
            {"modules": d.pick(["none"], {}, [5])},
            {"discounts": [d.pick({"percent": "101", "reason": "r"}, {"percent": "5"}, None)]},
            {"discounts": [{"amount": "1000000000000", "reason": "r"}]}, {"agreedFee": d.pick("x", None, -1)},
            {"notifiedOn": d.pick("2026-13-01", None, "yesterday")}, {"notifedOn": "2026-09-01"},
            {"terms": d.pick({}, None, {"noticeWeeks": 6, "priceDateWeeks": 8, "years": 1, "priceDateAnchor": "end"},
                             {"noticeWeeks": -1, "priceDateWeeks": 8, "years": 1, "priceDateAnchor": "term-end"},
                             {"noticeWeeks": 6, "priceDateWeeks": 8, "years": 0, "priceDateAnchor": "term-end"})},
            {"termEnd": "1990-01-01"}, {"priceLists": [lists[0] | {"currency": "USD"}]}]
    if d.chance(10):
        gone = d.pick("termEnd", "currentFee", "priceLists", "cases")
        return {name: value for name, value in given.items() if name != gone}
    return given | d.choice(ways)
