"""Random tariffs and policies."""
from datetime import date, timedelta

from copayment import STAYS
from days import days_of_month
from draw import Draw
from policy import END_REASONS
from tariff import MEDIAMBULANT, NOT_CLAIMED, TARIFF_SERVICES, WAITING, WAYS

OFTEN = ["medicine", "remedy", "aid", "consumable-aid", "transport", "hospital", "follow-up-rehab", "home-nursing",
         "rehab", "household-help"]


def tariff(d: Draw, tags: list[str]):
    if d.chance(50):
        tags.append("mediambulant")
        return "mediambulant" if d.chance(80) else MEDIAMBULANT | {"id": "copy"}
    tags.append("made-up tariff")
    services = d.sample(OFTEN + sorted(TARIFF_SERVICES), d.randint(3, 14))
    groups = [{"group": name, "amount": d.amount(d.pick(0, 1500, 5000, d.randint(0, 30_000)))} for name in ("x", "y")]
    out = {"id": "probe", "title": "Probetarif", "insurer": "Beispiel AG", "state": "2026-01-01", "example": True,
           "benefits": [benefit(d, number, services[number::4], groups) for number in range(min(4, len(services)))],
           "waitingMonths": {"general": d.pick(0, 1, 3), "special": d.pick(0, 6, 8, 12)},
           "exemptionNotClaimed": d.pick(*sorted(NOT_CLAIMED))}
    if d.chance(35):
        out["deductible"] = d.amount(d.pick(0, 1000, 5000, 10_000, d.randint(1, 20_000)))
        tags.append("deductible")
    if d.chance(25):
        out["premiumGroups"] = [{"fromAge": 0, "monthly": "5.00"}, {"fromAge": 16}, {"fromAge": 21, "monthly": "20.00"}]
    if d.chance(50):
        out["annualPaymentDiscount"] = d.pick("0", "3", "4", "2.5", "33.3333")
    if d.chance(65):
        out["refund"] = {"months": d.pick([3, 4, 5], [1], [2, 2], [1, 3, 6, 6, 12], [0, 1])}
    return out


def benefit(d: Draw, number: int, services: list[str], groups: list[dict]) -> dict:
    out = {"id": f"b{number}", "covers": services, "basis": d.pick("copayment", "expense"),
           "rate": d.pick("100", "100", "80", "50", "33.3333", "12.5", "0"), "waiting": d.pick(*sorted(WAITING)),
           "citation": "§ 1"}
    if set(services) <= TARIFF_SERVICES:
        out["basis"] = "expense"
    elif set(services) & TARIFF_SERVICES and out["basis"] == "copayment":
        out["covers"] = [service for service in services if service not in TARIFF_SERVICES]
    if d.chance(50):
        out["yearlyCap"] = d.choice(groups)
    if out["basis"] == "expense" and d.chance(75):
        out["statutoryBenefit"] = d.pick(*sorted(WAYS))
    if d.chance(15) and not set(services) & STAYS:
        out["requires"] = d.pick(["approved"], ["ambulatory"], ["approved", "ambulatory"])
    return out


def policy(d: Draw, year: int, tags: list[str]) -> dict:
    first = date(year, 1, 1)
    start = d.pick(first, first - timedelta(days=1), date(year - d.randint(1, 6), d.randint(1, 12), 1),
                   first - timedelta(days=d.randint(60, 260)), d.day(first, date(year, 12, 31)),
                   date(year, d.randint(1, 10), 1), month_end(d, year), month_end(d, year - 1))
    out = {"start": start.isoformat()}
    if d.chance(30):
        out["concluded"] = (start - timedelta(days=d.pick(0, 1, 14, d.randint(0, 90)))).isoformat()
    if d.chance(30):
        ending(d, year, start, out)
    out["premiums"] = premiums(d, year, start)
    if d.chance(40):
        out["payment"] = d.pick("monthly", "annual", "annual")
    if d.chance(65):
        out["claimFreeYears"] = d.pick(0, 1, 2, 3, 7)
    if d.chance(15):
        out["arrearsOnJune30"] = d.chance(60)
    if d.chance(35):
        out["waiting"] = waiting(d, start)
    if start.year == year:
        tags.append("part year")
    return out


def month_end(d: Draw, year: int) -> date:
    month = d.randint(1, 12)
    return date(year, month, days_of_month(year, month) - d.pick(0, 0, 1, 2))


def ending(d: Draw, year: int, start: date, out: dict) -> None:
    end = d.pick(date(year, 12, 31), date(year, 12, 30), date(year + 1, 6, 30), date(year + 1, 6, 29),
                 month_end(d, year), d.day(date(year, 1, 1), date(year + 1, 12, 31)), date(year + 3, 12, 31))
    out["end"] = max(start, end).isoformat()
    if d.chance(60):
        out["endReason"] = d.pick(*sorted(END_REASONS))


def premiums(d: Draw, year: int, start: date) -> list[dict]:
    """The first before the cover of the year begins, changes on the first of a month, inside a month, later."""
    since = {d.pick(start, start - timedelta(days=40))}
    if start.year < year and d.chance(50):
        since.add(date(year, 1, 1))
    for _ in range(d.pick(0, 0, 1, 1, 2, 3)):
        since.add(max(start, d.pick(date(year, d.randint(1, 12), 1), d.day(date(year, 1, 1), date(year, 12, 31)),
                                    date(year, 12, 31), date(year + 1, 1, 1), month_end(d, year))))
    price = d.pick(1000, 1999, d.randint(1, 12_000))
    out = []
    for day in sorted(since):
        out.append({"from": day.isoformat(), "monthly": d.amount(price)})
        price = max(0, price + d.pick(0, 1, 100, 333, -50))
    return out


def waiting(d: Draw, start: date) -> dict:
    out = {}
    if d.chance(25):
        out["waived"] = d.chance(80)
    if d.chance(35):
        out["spouseRule"] = d.chance(80)
    if d.chance(50):
        out["creditedSince"] = (start - timedelta(days=d.pick(0, 1, 30, 61, 92, 200, 400))).isoformat()
    return out
