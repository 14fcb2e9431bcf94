"""German local time in whole minutes. A minute is counted from 1970-01-01T00:00 UTC."""
import re
from datetime import date, datetime, timedelta, timezone
from functools import cache

import days

try:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
    try:
        BERLIN = ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        BERLIN = None
except ImportError:
    BERLIN = None

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def read_local(raw) -> datetime | None:
    """"2026-11-22T04:30"; whether the clocks showed it is not asked here."""
    if not isinstance(raw, str) or not re.fullmatch(r"[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]", raw, re.ASCII):
        return None
    day = days.read_date(raw[:10])
    return day and datetime(day.year, day.month, day.day, int(raw[11:13]), int(raw[14:16]))


def by_rule(moment: datetime) -> int:
    """Hours ahead of UTC by the rule in force since 1996: summer time between the last Sundays of March and October."""
    first, last = (datetime(moment.year, month, last_sunday(moment.year, month), 1, tzinfo=timezone.utc)
                   for month in (3, 10))
    return 2 if first <= moment < last else 1


def last_sunday(year: int, month: int) -> int:
    last = date(year, month, 31)
    return last.day - (last.weekday() + 1) % 7


@cache
def offset_of_hour(hour: int) -> int:
    """Hours ahead of UTC during an hour of UTC: the clocks change on the hour."""
    moment = EPOCH + timedelta(hours=hour)
    if BERLIN is None:
        return by_rule(moment)
    offset = moment.astimezone(BERLIN).utcoffset()
    return offset // timedelta(hours=1)


def minute_of(local: datetime) -> int | None:
    """The first minute at which the clocks show it; None for the hour that spring leaves out."""
    as_utc = (local.replace(tzinfo=timezone.utc) - EPOCH) // timedelta(minutes=1)
    for ahead in (2, 1):  # summer time is first where autumn shows an hour twice
        minute = as_utc - ahead * 60
        if offset_of_hour(minute // 60) == ahead:
            return minute
    return None


def shown_at(minute: int) -> tuple[int, int, int]:
    """What the clocks show: year, month, minute of the day."""
    day_number, of_day = divmod(minute + offset_of_hour(minute // 60) * 60, 1440)
    day = day_of(day_number)
    return day.year, day.month, of_day


@cache
def day_of(number: int) -> date:
    return date(1970, 1, 1) + timedelta(days=number)


def midnight(day: date) -> int:
    return minute_of(datetime(day.year, day.month, day.day))
