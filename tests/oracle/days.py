"""Civil dates: BGB §§ 187, 188, 193, birthdays, nationwide holidays."""
import re
from datetime import date, timedelta
from functools import cache

ONE_DAY = timedelta(days=1)


def read_date(raw) -> date | None:
    """"2026-11-22", from 1900-01-01 to 2199-12-31."""
    if not isinstance(raw, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", raw, re.ASCII):
        return None
    try:
        day = date(int(raw[:4]), int(raw[5:7]), int(raw[8:]))
    except ValueError:
        return None
    return day if 1900 <= day.year <= 2199 else None


def exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def years_clamped(anchor: date, years: int) -> date:
    """§ 187(1), § 188(3): the same day of a later year, 29 February becomes the 28th."""
    if exists(anchor.year + years, anchor.month, anchor.day):
        return anchor.replace(year=anchor.year + years)
    return date(anchor.year + years, 2, 28)


def term_year_start(anchor: date, years: int) -> date:
    """§ 187(2): first day after `years` whole years that began with `anchor`; 29 February becomes 1 March."""
    if exists(anchor.year + years, anchor.month, anchor.day):
        return anchor.replace(year=anchor.year + years)
    return date(anchor.year + years, 3, 1)


def months_clamped(anchor: date, months: int) -> date:
    """The same day of a later month, or the last one where the month is shorter."""
    year, month = anchor.year + (anchor.month - 1 + months) // 12, (anchor.month - 1 + months) % 12 + 1
    return date(year, month, min(anchor.day, days_of_month(year, month)))


def term_month_start(anchor: date, months: int) -> date:
    """§ 187(2), § 188(2) and (3): first day after `months` whole months that began with `anchor`."""
    same = months_clamped(anchor, months)
    return same if same.day == anchor.day else same + ONE_DAY


def days_of_month(year: int, month: int) -> int:
    return (first_of_next_month(date(year, month, 1)) - date(year, month, 1)).days


def adult_from(born: date) -> date:
    """The 18th birthday: the first day on which co-payments are due."""
    return term_year_start(born, 18)


def first_of_next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def easter_sunday(year: int) -> date:
    """Gauss's rule with Lichtenberg's correction."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    oe = 7 - (og - sz) % 7
    return date(year, 3, 1) + timedelta(days=og + oe - 1)


@cache
def holidays(year: int) -> set[date]:
    """Nationwide ones; the list is known for 1995 to 2099."""
    if not 1995 <= year <= 2099:
        return set()
    easter = easter_sunday(year)
    moving = {easter + timedelta(days=n) for n in (-2, 1, 39, 50)}
    fixed = {date(year, m, d) for m, d in ((1, 1), (5, 1), (10, 3), (12, 25), (12, 26))}
    return moving | fixed | ({date(2017, 10, 31)} if year == 2017 else set())


def working_day_from(day: date) -> date:
    """§ 193: the day itself, or the next one that is no Saturday, Sunday or holiday."""
    while day.weekday() >= 5 or day in holidays(day.year):
        day += ONE_DAY
    return day


def due(invoice: date, payment_days: int) -> date:
    return working_day_from(invoice + timedelta(days=payment_days))
