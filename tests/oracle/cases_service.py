"""Random contracts with outages: around midnights, clock changes, ends of months and years, tier limits."""
from datetime import date, datetime, timedelta

import clock
from draw import Draw

TURNS = (datetime(2026, 3, 29, 2), datetime(2026, 10, 25, 2), datetime(2025, 10, 26, 3), datetime(2027, 3, 28, 3),
         datetime(2025, 12, 31, 23), datetime(2024, 2, 29, 23), datetime(2026, 5, 1), datetime(2026, 10, 1))
LENGTHS = (1, 5, 59, 60, 119, 120, 121, 359, 360, 361, 719, 720, 721, 1440, 1441, 2880, 2881, 4320, 4321, 420, 1740)
WINDOWS = (("00:00", "05:00"), ("01:00", "02:00"), ("22:00", "24:00"), ("03:00", "06:30"), ("12:15", "13:45"))


def contract(d: Draw, tags: list[str]) -> dict:
    if d.chance(12):
        return at_a_tier(d, tags)
    around = d.choice(TURNS) if d.chance(60) else datetime(2026, 1, 1) + timedelta(days=d.randint(-700, 1000))
    first = around.date() - timedelta(days=d.pick(0, 1, 10, d.randint(0, 40)))
    if d.chance(50):
        first = first.replace(day=1)
    last = around.date() + timedelta(days=d.pick(0, 1, d.randint(0, 35), d.randint(0, 35)))
    if d.chance(5):
        last = first + timedelta(days=d.pick(364, 365, 366, 420))
    given = {"from": first.isoformat(), "to": last.isoformat(), "annualFee": fee(d)}
    if d.chance(60):
        given["terms"] = terms(d, tags)
    if d.chance(50):
        given["openingCreditMinutes"] = d.pick(0, 1, 360, 359, 721, d.randint(0, 6000))
    given["outages"] = [outage(d, first, last, around, tags) for _ in range(d.pick(0, 1, 2, 3, 5, 8))]
    if d.chance(30) and given["outages"]:
        again = d.choice(given["outages"])
        given["outages"].append(again | {"cause": d.pick("unplanned", "customer", "force-majeure")})
        given["outages"][-1].pop("announcedAt", None)
        tags.append("same time twice")
    return given


def at_a_tier(d: Draw, tags: list[str]) -> dict:
    """Built-in terms, one month whose outage is a tier's hours, a minute more or less, in pieces of some days."""
    tags.append("at a tier")
    year, month = d.randint(2020, 2030), d.randint(1, 12)
    left, outages = d.pick(6, 12, 24, 48, 72) * 60 + d.pick(-1, 0, 0, 1), []
    for day in range(1, 29):
        minutes = min(left, 960, d.randint(300, 960))
        if minutes:
            start = datetime(year, month, day, 6)
            outages.append({"start": at(start), "end": at(start + timedelta(minutes=minutes)), "cause": "unplanned"})
        left -= minutes
    given = {"from": date(year, month, 1).isoformat(), "to": date(year, month, 28).isoformat(), "annualFee": fee(d),
             "outages": d.sample(outages, len(outages))}
    return given | ({"openingCreditMinutes": d.pick(1, 60, 359, 360, 361, 719, 720)} if d.chance(50) else {})


def fee(d: Draw):
    return d.amount(d.pick(120_000, 1_200_000, 100_001, d.randint(1, 10**8), 12_345, 10**14))


def outage(d: Draw, first: date, last: date, around: datetime, tags: list[str]) -> dict:
    start = shown(around + timedelta(minutes=d.pick(0, -1, 60, -180, d.randint(-2000, 2000)))) if d.chance(60) else \
        shown(datetime(first.year, first.month, first.day) + timedelta(
            minutes=d.randint(-3000, ((last - first).days + 2) * 1440)))
    end = shown(start + timedelta(minutes=d.choice(LENGTHS) if d.chance(60) else d.randint(1, 6000)))
    while clock.minute_of(end) <= clock.minute_of(start):
        end = shown(end + timedelta(minutes=30))
    event = {"start": at(start), "end": at(end), "cause": d.pick("unplanned", "unplanned", "unplanned", "announced",
                                                                 "announced", "force-majeure", "customer")}
    tags.append(event["cause"])
    if event["cause"] == "announced":
        before = d.pick(24 * 60, 24 * 60 - 1, 24 * 60 + 1, 25 * 60, 23 * 60, 30, 5000)
        event["announcedAt"] = at(shown(start - timedelta(minutes=before)))
        if d.chance(60):  # short enough for 8.4, or just not
            end = shown(start + timedelta(minutes=d.pick(30, 119, 120, 121, 180, 240, 420, 421)))
            if clock.minute_of(end) > clock.minute_of(start):
                event["end"] = at(end)
    return event


def shown(local: datetime) -> datetime:
    """A time that the clocks did show."""
    while clock.minute_of(local) is None:
        local += timedelta(minutes=60)
    return local


def at(local: datetime) -> str:
    return local.isoformat(timespec="minutes")


def terms(d: Draw, tags: list[str]) -> dict:
    tags.append("own terms")
    allowance = d.pick(0, 1, 6, 6, 10)
    hours = sorted(d.sample(range(max(1, allowance), 100), d.randint(1, 6)))
    if d.chance(50):
        hours = [6, 12, 24, 48, 72] if allowance <= 6 else [10, 20]
    out = {"tiers": [{"overHours": hour, "percent": d.pick("5", "12.5", "25", "33.3333", "50", "100")}
                     for hour in hours],
           "monthlyAllowanceHours": allowance, "tierBasis": d.pick("total", "after-offset"),
           "availabilityTarget": d.pick("99", "99.9", "99.5", "90", "100", "0", "98.7654"),
           "forceMajeure": d.pick("ignored", "counts-for-availability")}
    percents = sorted((tier["percent"] for tier in out["tiers"]), key=float)
    for tier, percent in zip(out["tiers"], percents):  # a longer outage never gives less
        tier["percent"] = percent
    if d.chance(80):
        first, last = d.choice(WINDOWS) if d.chance(50) else WINDOWS[0]
        out["dailyWindow"] = {"from": first, "to": last}
        tags.append(f"window {first}-{last}")
    else:
        tags.append("no window")
    if d.chance(85):
        out["announced"] = {"noticeHours": d.pick(24, 24, 0, 48), "maxMinutes": d.pick(120, 120, 60, 0)}
    else:
        tags.append("no announced maintenance")
    return out


def spoil(d: Draw, given: dict) -> dict:
    not_times = ("2026-02-30T10:00", "2026-03-01", "2026-03-01T24:00", "2026-03-01T10:60", "2026-03-01T10:00:00",
                 "2026-03-01T10:00Z", "2026-03-29T02:30", "2027-03-28T02:00", "", None, 5)
    event = {"start": "2026-02-01T10:00", "end": "2026-02-01T11:00", "cause": "unplanned"}
    events = [event | way for way in (
        {"end": "2026-02-01T09:59"}, {"start": d.choice(not_times)}, {"end": d.choice(not_times)},
        {"cause": d.pick("planned", "", None)}, {"cause": "announced", "announcedAt": d.choice(not_times)},
        {"start": "2026-10-25T02:30", "end": "2026-10-25T02:10"}, {"minutes": 5})]
    own = terms(d, [])
    ways = [{"outages": [*given["outages"], d.choice(events)]}, {"outages": [*given["outages"], d.choice(events)]},
            {"to": "1999-01-01"}, {"from": d.pick("2026-02-30", None, "")},
            {"annualFee": d.pick("1,00", None, -1, "x")},
            {"outages": d.pick(None, {}, [None])}, {"openingCreditMinutes": d.pick(-1, 1.5, "5", None)},
            {"terms": own | d.pick({"tiers": None}, {"tiers": [{"overHours": 6}]}, {"tierBasis": "after"},
                                   {"availabilityTarget": d.pick("101", "-1", "x")}, {"forceMajeure": "counts"},
                                   {"monthlyAllowanceHours": d.pick(-1, None, "6")}, {"foo": 1},
                                   {"dailyWindow": {"from": "00:00", "to": d.pick("25:00", "5:00", None)}},
                                   {"announced": {"noticeHours": 24}},
                                   {"tiers": [{"overHours": 12, "percent": "5"}, {"overHours": 6, "percent": "10"}]},
                                   {"tiers": [{"overHours": 6, "percent": "120"}]})}]
    if d.chance(10):
        gone = d.pick("from", "to", "annualFee", "outages")
        return {name: value for name, value in given.items() if name != gone}
    return given | d.choice(ways)
