"""Calendar years built around one boundary each; everything else is kept plain, so that the boundary decides."""
from datetime import date, timedelta

from cases_policy import month_end
from copayment import CAPPED, STAYS
from days import days_of_month, months_clamped, term_month_start
from draw import Draw
from tariff import MEDIAMBULANT, WAYS


def theme(d: Draw, tags: list[str]) -> dict:
    make = d.choice((waiting, refund_edge, supplies, new_year, moves, deductible, ways, shared_cap, not_claimed,
                     premium))
    tags.append(make.__name__.replace("_", " "))
    given = {"year": d.pick(2026, 2025, 2024, 2020, 2012), "household": {"grossIncome": "90000.00"}, "expenses": []}
    make(d, given)
    return given


def on(day: date, service: str, price: int, **more) -> dict:
    return {"service": service, "date": day.isoformat(), "price": f"{price // 100}.{price % 100:02d}"} | more


def in_year(d: Draw, year: int) -> date:
    return d.day(date(year, 1, 1), date(year, 12, 31))


def a_policy(start: date, monthly: str = "20.00", **more) -> dict:
    return {"start": start.isoformat(), "premiums": [{"from": start.isoformat(), "monthly": monthly}]} | more


def waiting(d: Draw, given: dict) -> None:
    """Starts at the end of a month, expenses on the days around the end of both waiting periods."""
    year = given["year"]
    start = month_end(d, d.pick(year, year - 1)) if d.chance(80) else date(year, d.randint(1, 12), 1)
    given |= {"tariff": "mediambulant", "policy": a_policy(start)}
    if d.chance(25):
        credit = start - timedelta(days=d.randint(0, 200))
        given["policy"]["waiting"] = d.pick({"spouseRule": True}, {"creditedSince": credit.isoformat()})
        start = credit if "creditedSince" in given["policy"]["waiting"] else start
    for months in (0, 3, 8):
        turn = term_month_start(start, months)
        for day in (turn + timedelta(days=n) for n in (-2, -1, 0, 1)):
            if day.year == year:
                given["expenses"].append(on(day, d.pick("medicine", "naturopathy", "naturopath-psychotherapy"), 6000))


def refund_edge(d: Draw, given: dict) -> None:
    """Benefits at, just below and just above the refund, and the refund with the later loss."""
    cents, claim_free = d.pick(2000, d.randint(500, 9000)), d.randint(0, 3)
    given |= {"tariff": MEDIAMBULANT | {"id": "copy", "benefits": [MEDIAMBULANT["benefits"][2] | {
        "yearlyCap": {"group": "v", "amount": "5000.00"}}]}, "policy": a_policy(
            date(given["year"], 1, 1), f"{cents // 100}.{cents % 100:02d}", claimFreeYears=claim_free)}
    given["policy"]["waiting"] = {"waived": True}
    months, later = ((3, 2), (4, 3), (5, 3), (5, 3))[claim_free]
    benefit = cents * d.pick(months, months + later) + d.pick(-1, 0, 0, 1)
    given["expenses"].append(on(in_year(d, given["year"]), "vision-aid", benefit))


def supplies(d: Draw, given: dict) -> None:
    """Many receipts of few months, groups and persons."""
    given["persons"] = [{"id": "a"}, {"id": "b"}]
    first = date(given["year"], d.randint(1, 11), 1)
    for _ in range(d.randint(3, 9)):
        e = on(first + timedelta(days=d.pick(0, 14, days_of_month(first.year, first.month) - 1, 35)), "consumable-aid",
               d.pick(4000, 7000, 8000, 12_000, d.randint(0, 9000)), person=d.pick("a", "b"))
        if d.chance(40):
            e["productGroup"] = d.pick("15", "54")
        if d.chance(40):
            e["quantity"] = d.randint(1, 3)
        if d.chance(20):
            e["repeat"] = {"every": d.pick("week", "month"), "times": 3}
        given["expenses"].append(e)


def new_year(d: Draw, given: dict) -> None:
    """A stay across New Year, then new ones, some of somebody who comes of age."""
    year = given["year"]
    first = date(year, 1, 1) - timedelta(days=d.pick(1, 10, 20, 27, 28, 29))
    length = (date(year, 1, 1) - first).days + d.pick(1, 3, 10, 18, 28, 40)
    given["expenses"].append(a_stay(d, first, length))
    if d.chance(40):
        of_age = date(year, 1, 1) + timedelta(days=d.randint(-25, 10))
        given["persons"] = [{"id": "a", "birthDate": months_clamped(of_age, -216).isoformat()}]
    for _ in range(d.randint(1, 3)):
        given["expenses"].append(a_stay(d, date(year, d.randint(1, 11), d.randint(1, 28)), d.pick(5, 12, 20, 28, 30)))
    if d.chance(30):
        given["expenses"].append(a_stay(d, date(year, 12, d.randint(5, 31)), d.randint(1, 40)))


def a_stay(d: Draw, first: date, length: int) -> dict:
    service = d.pick("hospital", "hospital", *sorted(CAPPED & STAYS), *sorted(STAYS))
    return {"service": service, "date": first.isoformat(), "quantity": length} | d.pick({}, {"price": "400.00"})


def moves(d: Draw, given: dict) -> None:
    """From house to house, with and without a shared day, in any order of entry, some into the burden limit."""
    given["household"] = {"grossIncome": d.pick("90000", "10000", "15005.50", "14000")}
    day = date(given["year"], d.randint(1, 8), d.randint(1, 28))
    for _ in range(d.randint(2, 5)):
        length = d.randint(1, 25)
        given["expenses"].append(a_stay(d, day, length))
        day += timedelta(days=length - d.pick(1, 1, 0, 2))
    d.shuffle(given["expenses"])
    if d.chance(50):
        given["before"] = {"days": {"1": d.pick(1, 10, 27)}}


def made_up(d: Draw, benefits: list[dict], **more) -> dict:
    return MEDIAMBULANT | {"id": "probe", "title": "Probetarif", "benefits": [
        {"id": f"b{n}", "waiting": "none", "citation": "§ 1", "rate": "100"} | benefit
        for n, benefit in enumerate(benefits)]} | more


def deductible(d: Draw, given: dict) -> None:
    """Used up inside an expense, by person, less in the first year."""
    year = given["year"]
    given["persons"] = [{"id": "a"}, {"id": "b"}]
    given["tariff"] = made_up(d, [{"covers": ["remedy", "hospital"], "basis": "copayment", "rate": d.pick("100", "50")},
                                  {"covers": ["naturopathy"], "basis": "expense", "rate": "80"}],
                              deductible=d.pick("50.00", "100.00", "35.35"))
    start = d.pick(date(year - 1, 6, 1), date(year, 1, 1), date(year, 1, 31),
                   date(year, d.randint(1, 12), d.pick(1, 15)))
    if d.chance(75):
        given["policy"] = a_policy(start)
    for _ in range(d.randint(2, 8)):
        day = in_year(d, year)
        e = d.pick(on(day, "remedy", d.randint(0, 20_000)), on(day, "naturopathy", d.randint(0, 9000)),
                   {"service": "hospital", "date": day.isoformat(), "quantity": d.randint(1, 20)})
        given["expenses"].append(e | {"person": d.pick("a", "b")})


def ways(d: Draw, given: dict) -> None:
    """How a statutory benefit is deducted."""
    given["tariff"] = made_up(d, [{"covers": ["naturopathy"], "basis": "expense", "rate": d.pick("80", "70", "33.3333"),
                                   "statutoryBenefit": d.pick(*sorted(WAYS))}])
    for _ in range(4):
        price = d.randint(0, 50_000)
        part = d.pick(price, price // 5, price // 2, d.randint(0, price))
        e = on(in_year(d, given["year"]), "naturopathy", price, statutoryBenefit=part / 100)
        given["expenses"].append(e | ({"countedAgainstDeductible": (price - part) // 2 / 100} if d.chance(40) else {}))


def shared_cap(d: Draw, given: dict) -> None:
    """1,000.00 for three services together, 120.00 for glasses, by person."""
    given |= {"tariff": "mediambulant", "persons": [{"id": "a"}, {"id": "b", "insured": d.chance(70)}]}
    for _ in range(d.randint(2, 8)):
        service = d.pick("naturopathy", "naturopathy-physician", "naturopath-psychotherapy", "vision-aid")
        price = d.randint(1000, 12_000) if service == "vision-aid" else d.randint(5000, 80_000)
        given["expenses"].append(on(in_year(d, given["year"]), service, price, person=d.pick("a", "a", "b")))


def not_claimed(d: Draw, given: dict) -> None:
    """Co-payments around the limit, which nobody applied for."""
    given["household"] = {"grossIncome": d.pick(5000, 4400, 6600, 3000)}
    given |= {"exemptionClaimed": False, "tariff": made_up(
        d, [{"covers": ["remedy", "medicine", "hospital"], "basis": "copayment", "rate": d.pick("100", "33.3333")}],
        exemptionNotClaimed=d.pick("up-to-limit", "nothing", "no-effect"))}
    for _ in range(d.randint(2, 6)):
        given["expenses"].append(on(in_year(d, given["year"]), "remedy", 12_000))
    if d.chance(50):
        given["expenses"].append(a_stay(d, in_year(d, given["year"]), d.randint(1, 14)) | {"service": "hospital"})
    if d.chance(30):
        given["before"] = {"copayments": d.pick(30, "60.00", "100.00")}


def premium(d: Draw, given: dict) -> None:
    """Terms and changes inside a month; February of leap years."""
    year = given["year"]
    turns = sorted({in_year(d, year) for _ in range(3)} | {date(year, 2, d.pick(1, 15, 28))})
    start = d.pick(turns[0], date(year, 1, 1), date(year - 1, 7, 1))
    cents = [d.randint(500, 9999) for _ in range(5)]
    listed = [day for day in [start, *turns] if day >= start]
    given |= {"tariff": "mediambulant", "policy": {"start": start.isoformat(), "premiums": [
        {"from": day.isoformat(), "monthly": cents[n] / 100} for n, day in enumerate(sorted(set(listed)))]}}
    if d.chance(50):
        given["policy"]["end"] = max(turns[-1], d.pick(in_year(d, year), date(year, 12, 31))).isoformat()
    if d.chance(50):
        given["policy"]["payment"] = "annual"
    if d.chance(30):
        given["policy"]["claimFreeYears"] = d.randint(0, 4)
