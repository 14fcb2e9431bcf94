"""Service level by brute force: every minute of the period is looked at (license.md section 4, CONUS 8 and 9)."""
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

import clock
import days
from fields import Fields, Problems, pointer
from money import equal_parts, euro, percent_text, plain_decimal, round_away, share

INPUT = {"from", "to", "annualFee", "outages", "terms", "openingCreditMinutes"}
TERMS = {"tiers", "monthlyAllowanceHours", "tierBasis", "dailyWindow", "announced", "availabilityTarget",
         "forceMajeure"}
CAUSES = {"unplanned", "announced", "force-majeure", "customer"}
BASES = ("total", "after-offset")
CONUS = {"tiers": [{"overHours": hours, "percent": percent} for hours, percent in
                   ((6, "5"), (12, "12.5"), (24, "25"), (48, "50"), (72, "100"))],
         "monthlyAllowanceHours": 6, "tierBasis": "total", "dailyWindow": {"from": "00:00", "to": "05:00"},
         "announced": {"noticeHours": 24, "maxMinutes": 120}, "availabilityTarget": "99", "forceMajeure": "ignored"}


@dataclass
class Event:
    start: int              # minutes of clock.py
    end: int                # exclusive
    cause: str
    announced: int | None


def answer(raw) -> dict:
    problems = Problems()
    given = Contract(Fields(raw, "", problems, INPUT))
    return {"error": list(problems)} if problems else {"ok": given.result()}


class Terms:
    def __init__(self, f: Fields):
        self.tiers = [self.read_tier(raw, pointer(f.at("tiers"), index), f.problems)
                      for index, raw in enumerate(f.items("tiers", True) or [])]
        hours = [hours for hours, _ in self.tiers if hours is not None]
        if hours != sorted(set(hours)):
            f.problems.add(f.at("tiers"), *(f"{f.at('tiers')}/{n}/overHours" for n in range(len(self.tiers))))
        self.allowance = read_hours(f, "monthlyAllowanceHours")
        self.basis = f.choice("tierBasis", BASES, True)
        self.target = f.percent("availabilityTarget", True)
        self.major_counts = f.choice("forceMajeure", {"ignored", "counts-for-availability"}, True) != "ignored"
        self.window = self.announced = None
        if "dailyWindow" in f:
            w = Fields(f.raw["dailyWindow"], f.at("dailyWindow"), f.problems, {"from", "to"})
            self.window = [w.read(name, True, read_time) for name in ("from", "to")]
        if "announced" in f:
            a = Fields(f.raw["announced"], f.at("announced"), f.problems, {"noticeHours", "maxMinutes"})
            self.announced = read_hours(a, "noticeHours"), a.integer("maxMinutes", 0, 10**6, True)

    @staticmethod
    def read_tier(raw, path: str, problems: Problems):
        t = Fields(raw, path, problems, {"overHours", "percent"})
        return read_hours(t, "overHours"), t.percent("percent", True)

    def in_window(self, of_day: int) -> bool:
        """`of_day` is the minute that the clocks show."""
        if self.window is None:
            return False
        first, last = self.window
        return first <= of_day < last if first <= last else of_day >= first or of_day < last

    def planned(self, event: Event) -> bool:
        """8.4: announced in time and short enough outside the daily window."""
        if event.cause != "announced" or self.announced is None or event.announced is None:
            return False
        notice, longest = self.announced
        outside = sum(not self.in_window(clock.shown_at(minute)[2]) for minute in range(event.start, event.end))
        return event.start - event.announced >= notice * 60 and outside <= longest

    def percent(self, minutes: int) -> Fraction:
        """9.1: "more than" so many hours."""
        return max((percent for hours, percent in self.tiers if minutes > hours * 60), default=Fraction(0))


def read_hours(f: Fields, key) -> Fraction | None:
    """A number, not text; the time must come to whole minutes."""
    value = f.read(key, True, lambda raw: None if isinstance(raw, str) else plain_decimal(raw, 6))
    if value is not None and (value < 0 or (value * 60).denominator != 1):
        f.fault(key)
        return None
    return value


def read_time(raw) -> int | None:
    if not isinstance(raw, str) or not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00", raw, re.ASCII):
        return None
    return int(raw[:2]) * 60 + int(raw[3:])


class Contract:
    """The checked input."""

    def __init__(self, f: Fields):
        self.first, self.last = f.date("from", True), f.date("to", True)
        if self.first and self.last and self.last < self.first:
            f.problems.add("/to", "/from")
        self.fee = f.amount("annualFee", True)
        self.opening = f.integer("openingCreditMinutes", 0, 10**9, default=0)
        own = "terms" in f
        self.terms = Terms(Fields(f.raw["terms"] if own else CONUS, f.at("terms"), f.problems, TERMS))
        self.events = [self.read_event(Fields(raw, pointer(f.at("outages"), index), f.problems,
                                              {"start", "end", "cause", "announcedAt"}))
                       for index, raw in enumerate(f.items("outages", True) or [])]

    @staticmethod
    def read_event(e: Fields) -> Event:
        def read(raw):
            local = clock.read_local(raw)
            return None if local is None else clock.minute_of(local)
        start, end = e.read("start", True, read), e.read("end", True, read)
        announced = e.read("announcedAt", False, read)
        cause = e.choice("cause", CAUSES, True)
        if start is not None and end is not None and end <= start:
            e.problems.add(e.at("end"), e.at("start"), e.path)
        if cause == "announced" and "announcedAt" not in e:
            e.problems.add(e.at("announcedAt"), e.path)
        return Event(start, end, cause, announced)

    def result(self) -> dict:
        outage, down, in_service = self.walk()
        months, total, balance = [], 0, self.opening
        parts = equal_parts(self.fee, 12)
        for number, month in enumerate(months_between(self.first, self.last)):
            record, reduction, balance = self.month(outage[month], balance, self.part(parts[number % 12], *month))
            months.append({"month": f"{month[0]:04d}-{month[1]:02d}"} | record)
            total += reduction
        years = []
        for year in range(self.first.year, self.last.year + 1):
            if not in_service[year]:
                continue
            available = 1 - Fraction(down[year], in_service[year])
            ten_thousandths = round_away(available * 1_000_000)
            years.append({"year": year, "percent": f"{ten_thousandths // 10_000}.{ten_thousandths % 10_000:04d}",
                          "met": available * 100 >= self.terms.target})
        return {"months": months, "total": euro(total), "availability": years}

    def part(self, fee: int, year: int, month: int) -> int:
        """9.1 "anteilig": what falls on the days held of a month. Periods that adjoin share its fee to the cent."""
        whole = days.days_of_month(year, month)
        held = [day for day in range(1, whole + 1) if self.first <= date(year, month, day) <= self.last]
        until, before = (round_away(Fraction(fee * day, whole)) for day in (held[-1], held[0] - 1))
        return until - before

    def walk(self) -> tuple[Counter, Counter, Counter]:
        """Minutes of chargeable outage by month, of unavailability and of service time by year."""
        terms, begin = self.terms, clock.midnight(self.first)
        count = clock.midnight(self.last + timedelta(days=1)) - begin
        failed, major, planned = bytearray(count), bytearray(count), bytearray(count)
        for event in self.events:
            if event.cause == "customer":
                continue
            marks = planned if terms.planned(event) else major if event.cause == "force-majeure" else failed
            for minute in range(max(event.start, begin), min(event.end, begin + count)):
                marks[minute - begin] = 1
        window = [terms.in_window(of_day) for of_day in range(1440)]
        outage, down, in_service = Counter(), Counter(), Counter()
        for hour in range(0, count, 60):  # within an hour of UTC the clocks run on
            year, month, of_day = clock.shown_at(begin + hour)
            served = lost = unavailable = 0
            for index in range(hour, hour + 60):
                if window[of_day + index - hour] or planned[index]:
                    continue
                served += 1
                if failed[index]:
                    lost += 1
                if failed[index] or terms.major_counts and major[index]:
                    unavailable += 1
            in_service[year] += served
            outage[year, month] += lost
            down[year] += unavailable
        return outage, down, in_service

    def month(self, outage: int, balance: int, fee: int) -> tuple[dict, int, int]:
        offset = min(balance, outage)
        percents = dict.fromkeys(BASES, Fraction(0))
        if offset < outage:
            percents = {"total": self.terms.percent(outage), "after-offset": self.terms.percent(outage - offset)}
        amounts = {basis: share(fee, percent) for basis, percent in percents.items()}
        basis = self.terms.basis
        other = BASES[1 - BASES.index(basis)]
        closing = balance - offset
        if not percents[basis]:
            closing += max(0, int(self.terms.allowance * 60) - outage)
        record = {"outageMinutes": outage, "offsetMinutes": offset, "remainingMinutes": outage - offset,
                  "closingCreditMinutes": closing, "percent": percent_text(percents[basis]), "fee": euro(fee),
                  "reduction": euro(amounts[basis])}
        if amounts[other] != amounts[basis]:
            record["otherReading"] = {"tierBasis": other, "reduction": euro(amounts[other])}
        return record, amounts[basis], closing


def months_between(first: date, last: date) -> list[tuple[int, int]]:
    """Every calendar month touched."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1) for n in range(count)]
