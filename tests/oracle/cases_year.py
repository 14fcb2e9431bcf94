"""Random calendar years."""
from datetime import date, timedelta

import cases_policy
import cases_statutory
import cases_themes
from copayment import FREE, GOODS, SERVICES, SPLIT_PACKS_SINCE, STAYS
from days import days_of_month, months_clamped, term_month_start
from draw import Draw, some_values
from tariff import MEDIAMBULANT, TARIFF_SERVICES

USUAL = ["medicine", "medicine", "medicine", "remedy", "remedy", "consumable-aid", "consumable-aid", "hospital",
         "hospital", "follow-up-rehab", "rehab", "aid", "transport", "home-nursing"]


def year_estimate(d: Draw, tags: list[str]) -> dict:
    if d.chance(40):
        return cases_themes.theme(d, tags)
    year = d.pick(2026, 2026, 2025, 2024, 2020, d.randint(2005, 2026))
    given = {"year": year, "household": household(d, year), "expenses": []}
    if d.chance(70):
        given["persons"] = persons(d, year)
    if d.chance(80):
        given["tariff"] = cases_policy.tariff(d, tags)
        if d.chance(80):
            given["policy"] = cases_policy.policy(d, year, tags)
    turns = turning_points(given, year)
    given["expenses"] = expenses(d, given, turns)
    if d.chance(25):
        given["before"] = before(d, given)
    if d.chance(8):
        old = any(e["date"] < f"{year}-01-01" for e in given["expenses"])
        given["values"] = [d.pick(some_values(d, date(year, 1, 1), date(year, 12, 31), 28 if old else 14),
                                  some_values(d, date(year, 7, 1), date(year, 12, 31), 28))]
        tags.append("own values")
    if d.chance(6):
        given["prepaid"] = d.chance(85)
        tags.append("prepaid")
    elif d.chance(20):
        given["exemptionClaimed"] = d.chance(15)
        tags.append("not claimed")
    tag(given, tags)
    return given


def household(d: Draw, year: int) -> dict:
    """Mostly with a small limit, so that it is reached."""
    if d.chance(15):
        return cases_statutory.household(d, year)
    limit = d.pick(0, 1, 500, 1000, 2000, 2345, 5000, 10_000, 15_005, 28_000, d.randint(1, 40_000))
    return {"grossIncome": d.amount(limit * 100), "chronic": True} if d.chance(30) else \
        {"grossIncome": d.amount(limit * 50)}


def persons(d: Draw, year: int) -> list[dict]:
    out = []
    for name in d.sample(["anna", "ben", "1", "clara"], d.randint(1, 3)):
        person = {"id": name}
        if d.chance(75):
            eighteen = d.pick(d.day(date(year, 1, 1), date(year, 12, 31)), date(year, 1, 1), date(year, 12, 31))
            born = d.pick(months_clamped(eighteen, -18 * 12), date(1960, 5, 5), date(year - 8, 7, 1))
            if year % 4 == 2 and d.chance(15):
                born = date(year - 18, 2, 29)  # of age on 1 March
            person["birthDate"] = born.isoformat()
        if d.chance(25):
            person["insured"] = d.chance(30)
        out.append(person)
    return out


def turning_points(given: dict, year: int) -> list[date]:
    """Days around which something changes."""
    points = [date(year, 1, 1), date(year, 12, 31), date(year, 1, 31), date(year, 2, days_of_month(year, 2))]
    points += [months_clamped(date.fromisoformat(person["birthDate"]), 18 * 12)
               for person in given.get("persons", []) if "birthDate" in person]
    if "policy" in given:
        policy = given["policy"]
        start = date.fromisoformat(policy["start"])
        credited = date.fromisoformat(policy.get("waiting", {}).get("creditedSince", policy["start"]))
        tariff = MEDIAMBULANT if isinstance(given["tariff"], str) else given["tariff"]
        ends = [term_month_start(credited, months) for months in tariff["waitingMonths"].values()]
        points += [start, *ends, *ends, date.fromisoformat(policy.get("end", policy["start"]))]
    return [point for point in points if point.year == year]


def some_day(d: Draw, turns: list[date]) -> date:
    year = turns[0].year
    day = d.near(d.choice(turns), 1) if d.chance(50) else d.day(date(year, 1, 1), date(year, 12, 31))
    return min(max(day, date(year, 1, 1)), date(year, 12, 31))


def expenses(d: Draw, given: dict, turns: list[date]) -> list[dict]:
    out, shared = [], some_day(d, turns)
    for number in range(d.pick(0, 1, 2, 4, 6, 8, 12)):
        day = d.pick(shared, some_day(d, turns), some_day(d, turns))
        kind = d.random()
        if kind < 0.3:
            e = tariff_service(d, day)
        elif kind < 0.45:
            e = {"service": d.choice(sorted(SERVICES)), "date": day.isoformat()}
        else:
            e = {"service": d.choice(USUAL), "date": day.isoformat()}
        if e["service"] in SERVICES:
            statutory(d, e, day, out)
        about(d, e, given, number, day)
        out.append(e)
        if e["service"] in STAYS and "repeat" not in e and d.chance(40):
            out.append(transfer(d, e, turns[0].year))
    keep_one_old_stay(out, turns[0].year)
    return out


def tariff_service(d: Draw, day: date) -> dict:
    price = d.pick(d.randint(0, 30_000), d.randint(0, 150_000), 12_000, 125_000, 5005)
    e = {"service": d.choice(sorted(TARIFF_SERVICES)), "date": day.isoformat(), "price": d.amount(price)}
    if d.chance(25):
        e["quantity"] = d.randint(1, 5)
    cost, paid = price * e.get("quantity", 1), 0
    if d.chance(35):
        paid = d.pick(0, cost, d.randint(0, cost))
        e["statutoryBenefit"] = d.amount(paid)
    if d.chance(15):
        e["countedAgainstDeductible"] = d.amount(d.randint(0, cost - paid))
    return e


def statutory(d: Draw, e: dict, day: date, others: list[dict]) -> None:
    service = e["service"]
    if service in STAYS:
        if d.chance(60):
            e["price"] = d.amount(d.randint(2000, 90_000))
        length = d.pick(1, 2, 5, 10, 27, 28, 29, 40, d.randint(1, 60))
        if day.month == 1 and day.day < 4:  # across New Year
            day -= timedelta(days=d.pick(1, 1, 10, 27, 28, 40))
            e["date"] = day.isoformat()
        form = d.randrange(3)
        if form < 2:
            e["until"] = (day + timedelta(days=length - 1)).isoformat()
        if form > 0:
            e["quantity"] = length
        return
    price = d.pick(d.randint(0, 20_000), 8000, 7000, 4995, 10_005, 20_000)
    if service not in FREE or d.chance(50):
        e["price"] = d.amount(price)
    if service == "home-nursing":
        if d.chance(80):
            e["serviceDays"] = d.pick(1, 7, 14, 20, 28, 31)
        if d.chance(30):
            e["prescriptions"] = d.randint(1, 3)
        return
    if d.chance(30):
        e["quantity"] = d.randint(1, 4)
    if service in GOODS:
        cases_statutory.goods(d, e, price, day)
        e.pop("recallReplacement", None)
        if service == "consumable-aid":
            e.pop("productGroup", None)
            if d.chance(50):
                e["productGroup"] = d.pick("15", "incontinence")
    if d.chance(6):
        e["pregnancy"] = d.pick("complaints", "childbirth")


def transfer(d: Draw, e: dict, year: int) -> dict:
    """The same person moves to another house on the last day."""
    length = e.get("quantity") or (date.fromisoformat(e["until"]) - date.fromisoformat(e["date"])).days + 1
    first = date.fromisoformat(e["date"]) + timedelta(days=length - d.pick(1, 1, 1, 0, 3))
    first = min(max(first, date(year, 1, 1)), date(year, 12, 31))
    out = {"service": d.choice(sorted(STAYS)), "date": first.isoformat(), "quantity": d.randint(1, 40)}
    return out | ({"person": e["person"]} if "person" in e else {})


def keep_one_old_stay(out: list[dict], year: int) -> None:
    """Stays from the old year must reach into the year, and no person has two of them."""
    seen = set()
    for e in out:
        first = date.fromisoformat(e["date"])
        if first.year == year:
            continue
        length = e.get("quantity") or (date.fromisoformat(e["until"]) - first).days + 1
        person = e.get("person")
        last = first + timedelta(days=length - 1)
        if None in seen or person in seen or seen and person is None or last.year < year:
            e["date"] = date(year, 1, 1).isoformat()
            if "until" in e:
                e["until"] = (date(year, 1, 1) + timedelta(days=length - 1)).isoformat()
        else:
            seen.add(person)


def about(d: Draw, e: dict, given: dict, number: int, day: date) -> None:
    """What is said of an expense beside its cost."""
    if d.chance(40):
        e["id"] = f"e{number}"
    if d.chance(5):
        e["label"] = "Rezept"
    if "persons" in given and d.chance(70):
        e["person"] = d.choice(given["persons"])["id"]
    if e["service"] == "transport" or d.chance(6):
        if d.chance(75):
            e["approved"] = d.chance(80)
        if d.chance(60):
            e["setting"] = d.pick("ambulatory", "ambulatory", "inpatient")
    if d.chance(10):
        e["accident"] = d.chance(85)
    if d.chance(10):
        e["excluded"] = d.chance(60)
    if d.chance(15):
        policy = given.get("policy", {})
        known = [date.fromisoformat(policy[name]) for name in ("concluded", "start") if name in policy]
        since = min(date.fromisoformat(e["date"]), d.near(d.choice(known), 1) if known else day)
        e["treatmentSince"] = since.isoformat()
    first = date.fromisoformat(e["date"])
    if d.chance(25) and first.year == given["year"] and ("splitPacks" not in e or first >= SPLIT_PACKS_SINCE):
        if d.chance(30):
            e["date"] = date(first.year, 1, 31).isoformat() if "until" not in e and "splitPacks" not in e else e["date"]
        e["repeat"] = {"every": d.pick("week", "month", "month", "quarter"), "times": d.pick(1, 2, 4, 6, 12, 60)}
        e.pop("treatmentSince", None)


def before(d: Draw, given: dict) -> dict:
    out = {}
    names = [person["id"] for person in given.get("persons", [])] or ["1"]
    if d.chance(60):
        out["copayments"] = d.amount(d.pick(0, 500, d.randint(0, 20_000)))
    if d.chance(60):
        out["days"] = {}
        for name in names:
            if d.chance(60):
                out["days"][name] = d.pick(0, 1, 14, 27, 28)
            if d.chance(40):
                out["days"][f"{name}/home-nursing"] = d.pick(0, 14, 27, 28)
    tariff = given.get("tariff")
    if isinstance(tariff, dict) and tariff["id"] == "probe" and "deductible" not in tariff and d.chance(60):
        groups = sorted({b["yearlyCap"]["group"] for b in tariff["benefits"] if "yearlyCap" in b})
        out["benefits"] = {}
        for group in groups:
            key = d.pick(group, f"{names[-1]}/{group}")
            out["benefits"][key] = d.amount(d.pick(0, 1, 1000, d.randint(0, 20_000)))
    return out


def tag(given: dict, tags: list[str]) -> None:
    year, services = given["year"], {e["service"] for e in given["expenses"]}
    tags.extend(name for name in ("before", "policy") if name in given)
    if any(e["date"] < f"{year}-01-01" for e in given["expenses"]):
        tags.append("stay from the old year")
    if any("repeat" in e for e in given["expenses"]):
        tags.append("repeat")
    if services & STAYS:
        tags.append("stay")
    tags.extend(name for name in ("consumable-aid", "home-nursing") if name in services)
