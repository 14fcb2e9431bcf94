"""Random inputs for copayment, burdenLimit and statutoryValues."""
from datetime import date, timedelta

from burden import allowances
from copayment import CAPPED, FREE, GOODS, SERVICES, SPLIT_PACKS_SINCE, STAYS
from days import years_clamped
from draw import Draw, own_values, some_values
from values import built_in

ALL = sorted(SERVICES) + sorted(STAYS) + ["hospital", "medicine", "home-nursing"]
NEVER_MIND = ("rebateContract", "exemptProduct", "recallReplacement", "exemptionCertificate")


def copayment(d: Draw, tags: list[str]) -> dict:
    service, day = d.choice(ALL), d.service_date()
    leap_born = date(d.pick(1988, 1992, 1996, 2004, 2008), 2, 29) if d.chance(4) else None
    if leap_born:  # the 18th year after a leap year has no 29 February
        day = date(leap_born.year + 18, 2, 28) + timedelta(days=d.randint(-1, 1))
    given = {"service": service, "date": day.isoformat()}
    price = d.cents()
    if service in STAYS:
        price %= 10**9  # results stay below the limit of amounts
    if d.chance(50) or service not in STAYS | FREE:
        given["price"] = d.amount(price)
    if service in STAYS:
        day = stay(d, given)
    elif service != "home-nursing" and d.chance(40):
        given["quantity"] = d.pick(1, 2, 3, 5, 12, d.randint(1, 400)) if price < 10**9 else 1
    if service in GOODS:
        goods(d, given, price, day)
    if service == "home-nursing":
        home_nursing(d, given, price)
    if service in CAPPED and d.chance(50):
        given["daysAlreadyCharged"] = d.pick(0, 1, 14, 25, 26, 27, 28, d.randint(0, 28))
    if leap_born:
        given["birthDate"] = leap_born.isoformat()
    elif d.chance(60):
        given["birthDate"] = birth(d, day).isoformat()
    if d.chance(15):
        given["pregnancy"] = d.pick("complaints", "childbirth")
    if d.chance(10):
        given["exemptionCertificate"] = d.chance(80)
        tags.append("certificate")
    if d.chance(6):
        given.setdefault(d.choice(NEVER_MIND), False)
    if d.chance(10):
        given["values"] = own_values(d, day, 28 if service in STAYS else None)
    return given


def stay(d: Draw, given: dict) -> date:
    """Fills in the length; the first day is moved so that all days lie in the supported years."""
    length = d.pick(1, 2, 4, 7, 27, 28, 29, 30, 45, d.randint(1, 90))
    first = min(date.fromisoformat(given["date"]), date(2026, 12, 31) - timedelta(days=length - 1))
    given["date"] = first.isoformat()
    last = first + timedelta(days=length - 1)
    form = d.randrange(4)
    if form in (0, 1):
        given["until"] = last.isoformat()
    if form in (1, 2):
        given["quantity"] = length
    return first


def goods(d: Draw, given: dict, price: int, day: date) -> None:
    if "price" in given and d.chance(45):
        given["fixedAmount"] = d.amount(d.pick(price, price + d.randint(0, 500), max(0, price - d.randint(0, 3000)),
                                               min(price, 6000), d.cents()))
    if d.chance(8):
        given["exemptProduct"] = d.chance(80)
    if given["service"] == "consumable-aid" and d.chance(30):
        given["productGroup"] = d.pick("15", "incontinence", "54.45")
    if given["service"] != "medicine":
        return
    if d.chance(30):
        given["rebateContract"] = True
        if d.chance(60):
            given["reduction"] = d.pick("half", "half", "waived")
            if d.chance(60):  # between the minimum and the maximum, where halves of a cent arise
                given["price"] = d.amount(d.randint(5000, 10000))
    if day >= SPLIT_PACKS_SINCE and d.chance(25):
        given["splitPacks"] = d.randint(2, 6)
    if d.chance(6):
        given["recallReplacement"] = d.chance(70)


def home_nursing(d: Draw, given: dict, price: int) -> None:
    if d.chance(75):
        given["serviceDays"] = d.pick(1, 7, 27, 28, 29, 31, d.randint(1, 60)) if price < 10**9 else 1
    if d.chance(50):
        given["prescriptions"] = d.randint(1, 5)


def birth(d: Draw, day: date) -> date:
    eighteen_ago = years_clamped(day, -18)
    kind = d.random()
    if kind < 0.4:  # the birthday is near the day, or inside the stay
        return eighteen_ago + timedelta(days=d.randint(-2, d.pick(2, 30)))
    if kind < 0.5:
        return d.pick(day, day - timedelta(days=1), eighteen_ago)
    return d.day(date(1900, 1, 1), day)


def burden(d: Draw, tags: list[str]) -> dict:
    year = d.pick(2004, 2007, 2008, 2009, 2026, d.randint(2004, 2026), d.randint(2015, 2026))
    given = {"year": year, "household": household(d, year)}
    if d.chance(10):
        given["values"] = [some_values(d, date(year, 1, 1), date(year, 12, 31))] if d.chance(50) else \
            own_values(d, date(year, d.randint(1, 12), 1))
    elif d.chance(3):
        given |= {"year": 2027, "values": [some_values(d, date(2027, 1, 1), date(2027, 12, 31))]}
    return given


def household(d: Draw, year: int) -> dict:
    income = d.pick(0, 1, d.randint(0, 9_000_000), d.randint(0, 9_000_000), d.randint(0, 900_000) * 10 + 5, 10**14)
    h = {"grossIncome": None}
    if d.chance(60):
        h["partner"] = d.chance(75)
    if d.chance(60):
        h["children"] = d.pick(0, 1, 2, 3, 4, 12)
    if d.chance(20):
        h["otherRelatives"] = d.randint(0, 4)
    if d.chance(50):
        h["chronic"] = chronic(d, year)
    if d.chance(10) and (year != 2004 or d.chance(5)):
        h["basicBenefits"] = d.chance(80)
    if d.chance(15):  # income close to the allowances
        rows = allowances(built_in(date(year, 1, 1)), h.get("partner", False), h.get("children", 0),
                          h.get("otherRelatives", 0))
        income = max(0, sum(count * each for _, count, each in rows) + d.randint(-60, 60))
    h["grossIncome"] = d.amount(income)
    return h


def chronic(d: Draw, year: int):
    if d.chance(40):
        return d.chance(85)
    given = {}
    if d.chance(80):
        born = d.pick(date(1972, 4, 1), date(1972, 4, 2), date(1972, 3, 31), d.day(date(1950, 1, 1), date(year, 1, 1)))
        given["birthDate"] = born.isoformat()
    if d.chance(75):
        given["checkupsAttended"] = d.chance(30)
    if d.chance(40):
        given["treatmentProgramme"] = d.chance(50)
    return given
