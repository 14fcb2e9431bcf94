"""Random inputs for licenseFee and feeCurve."""
from datetime import date, timedelta

from days import holidays, read_date, years_clamped
from draw import Draw
from license_fee import vat_rate
from pricelist import COUNTS

SWITCHES = (date(2007, 1, 1), date(2020, 7, 1), date(2021, 1, 1), date(2019, 12, 31), date(2020, 2, 29),
            date(2024, 2, 29), date(2026, 12, 31))


def price_list(d: Draw, tags: list[str]) -> dict:
    model = d.pick("band", "volume", "graduated")
    tags.append(model)
    bounds = edges(d)
    p = {"id": f"list-{d.randint(1, 99)}", "title": "Preisliste", "vendor": "CONUS", "currency": "EUR",
         "validFrom": "2007-01-01", "model": model, "bands": bands(d, model, bounds)}
    if d.chance(40):
        p["zeroCases"] = d.pick("free", "first-band")
    if d.chance(25):
        p["minimumFee"] = d.amount(d.pick(0, 50_000, d.randint(0, 1_000_000)))
    if d.chance(40):
        p["vat"] = d.pick("standard", "none")
    if d.chance(45):
        p["paymentDays"] = d.pick(0, 7, 10, 14, 30, 60, d.randint(0, 120))
    if d.chance(25):
        p["counts"] = d.sample(sorted(COUNTS), d.randint(1, 4))
    if d.chance(20):
        p["example"] = d.chance(80)
    if d.chance(10):
        p["renewalsFrom"] = "2026-10-01"
    if d.chance(35):
        p["modules"] = [module(d, model, number, bounds) for number in range(d.randint(1, 3))]
    return p


def edges(d: Draw) -> list[int | None]:
    """Upper bounds; the last open in two of three lists."""
    top = d.pick(12, 60, 20_000, 250_000, 2_000_000)
    bounds = sorted(d.sample(range(1, top), d.randint(1, 6)))
    return bounds + [None] if d.chance(65) else bounds


def bands(d: Draw, model: str, bounds: list[int | None]) -> list[dict]:
    return [{"upTo": bound} | prices(d, model, number) for number, bound in enumerate(bounds)]


def prices(d: Draw, model: str, number: int) -> dict:
    flat = d.pick(0, (number + 1) * 100_000, d.randint(0, 5_000_000))
    if model == "band":
        return {"flat": d.amount(flat)}
    digits, scale = d.pick((2, 10**2), (3, 10**3), (6, 10**6))
    units = d.pick(0, d.randint(0, 2 * scale), d.randint(0, 20 * scale))
    per_case = f"{units // scale}.{units % scale:0{digits}d}"
    out = {"perCase": per_case if d.chance(70) else units / scale}
    return out | {"flat": d.amount(flat)} if d.chance(45) else out


def module(d: Draw, model: str, number: int, bounds: list[int | None]) -> dict:
    m = {"id": f"m{number}", "title": f"Modul {number}"}
    if d.chance(40):
        return m | {"flat": d.amount(d.cents() % 10**9)}
    if d.chance(50):
        model = m["model"] = d.pick("band", "volume", "graduated")
    own = bounds if d.chance(50) else edges(d)[:3] + [None]
    own = own if None not in own else own[:own.index(None) + 1]
    return m | {"bands": bands(d, model, own)}


def some_count(d: Draw, price_list: dict) -> int:
    """Mostly around a band edge, seldom above a closed last band."""
    bounds = [band["upTo"] for band in price_list["bands"]]
    closed = [bound for bound in bounds if bound is not None]
    top = 10**9 if bounds[-1] is None else closed[-1]
    if d.chance(12):
        top = 10**9
    wanted = d.pick(0, 1, d.choice(closed), d.choice(closed) + 1, d.choice(closed) + d.randint(-2, 2),
                    d.randint(0, closed[-1] * 2), d.randint(0, closed[-1]))
    return max(0, min(wanted, top))


def case_count(d: Draw, price_list: dict, tags: list[str]) -> dict:
    """Splits a wanted count among the kinds that count, and puts noise into those that do not."""
    left, out = some_count(d, price_list), {"inpatient": 0, "outpatient": 0}
    counted = [COUNTS[kind] for kind in price_list.get("counts", ["inpatient", "outpatient"])]
    for name in counted[1:]:
        if name in out or d.chance(70):
            out[name] = d.pick(0, d.randint(0, left))
            left -= out[name]
    if counted[0] in out or left or d.chance(50):
        out[counted[0]] = left
    for name in COUNTS.values():
        if name not in counted and d.chance(50):
            out[name] = d.randint(0, 5000)
    if any(name not in out for name in counted):
        tags.append("counted-kind-missing")
    if d.chance(30):
        out["year"] = d.randint(2015, 2025)
    if d.chance(30):
        out["source"] = d.pick("quality-report", "institution", "estimate")
        if out["source"] == "estimate":
            out["assumptions"] = "Vorjahr"
    return out


def quote(d: Draw, tags: list[str]) -> dict:
    p = price_list(d, tags)
    day = d.pick(d.day(date(2007, 1, 1), date(2026, 12, 31)), d.day(date(2025, 1, 1), date(2027, 12, 31)),
                 max(date(2007, 1, 1), d.near(d.choice(SWITCHES), 2)))
    if d.chance(50):
        p["validFrom"] = d.pick(day, day - timedelta(days=d.randint(0, 400))).isoformat()
    if d.chance(40):
        p["validTo"] = d.pick(day, day + timedelta(days=d.randint(0, 400))).isoformat()
    given = {"priceList": p, "cases": case_count(d, p, tags), "date": day.isoformat()}
    if d.chance(55):
        given["invoiceDate"] = invoice_date(d, day, p).isoformat()
    if d.chance(45):
        start = d.pick(day, d.day(day, day + timedelta(days=400)), date(2024, 2, 29), date(2028, 2, 29),
                       date(2027, 3, 1), date(2026, 1, 31), date(2027, 1, 1))
        given["termStart"] = start.isoformat()
    if d.chance(50):
        given["termYears"] = d.pick(1, 2, 3, 4, 5, 20)
    if "modules" in p and d.chance(75):
        ids = [m["id"] for m in p["modules"]]
        given["modules"] = d.sample(ids, d.randint(0, len(ids)))
    if d.chance(45):
        given["discounts"] = [discount(d) for _ in range(d.randint(0, 3))]
    if d.chance(12):
        given["agreedFee"] = d.pick("0.00", d.amount(d.cents() % 10**9), "1234.55")
    if d.chance(15):
        given["validUntil"] = (day + timedelta(days=d.randint(0, 60))).isoformat()
    tag(given, tags)
    return given


def invoice_date(d: Draw, day: date, p: dict) -> date:
    kind = d.random()
    if kind < 0.35:
        return max(date(2007, 1, 1), d.near(d.choice(SWITCHES), 2))
    if kind < 0.75:  # due on or near a holiday
        year = d.pick(2017, d.randint(2008, 2030), d.randint(2080, 2100))
        days_off = sorted(holidays(year)) or [date(year, 1, 1)]
        return d.near(d.choice(days_off), 1) - timedelta(days=p.get("paymentDays", 30))
    if kind < 0.8 and p.get("vat") == "none":
        return d.day(date(1990, 1, 1), date(2006, 12, 31))
    return d.day(day, day + timedelta(days=300))


def discount(d: Draw) -> dict:
    value = {"percent": d.pick("10", "5", "0", "12.5", "33.3333", "0.0001", str(d.randint(0, 60)))} if d.chance(65) \
        else {"amount": d.amount(d.pick(0, d.randint(0, 5000), d.randint(0, 50_000)))}
    return value | {"reason": "Einführung"}


def tag(given: dict, tags: list[str]) -> None:
    """Names the places where the specification can be read in two ways."""
    p = given["priceList"]
    if given.get("termYears", 1) > 1 and p.get("vat") != "none":
        first = read_date(given.get("invoiceDate", given["date"]))
        if len({vat_rate(years_clamped(first, n)) for n in range(given["termYears"])}) > 1:
            tags.append("vat-across-rates")
    if "invoiceDate" in given and "termStart" not in given and given["invoiceDate"][:7] != given["date"][:7]:
        tags.append("default-term-start")
    if p.get("zeroCases") == "free" and given.get("modules"):
        tags.append("free-at-zero-with-modules")
    tags.extend(name for name in ("minimumFee", "zeroCases") if name in p)
    tags.extend(name for name in ("discounts", "agreedFee", "modules") if given.get(name) is not None)


def curve(d: Draw, tags: list[str]) -> dict:
    p = price_list(d, tags)
    if "zeroCases" in p:
        tags.append("zeroCases")
    bounds = [band["upTo"] for band in p["bands"] if band["upTo"] is not None]
    edge = d.choice(bounds)
    top = d.pick(0, 1, edge, edge + 1, edge - 1, bounds[-1] + 10, d.randint(0, 2 * bounds[-1]))
    return {"list": p, "upTo": top}
