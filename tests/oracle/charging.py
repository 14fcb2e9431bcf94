"""The statutory part of a year: co-payments by day, their caps, the household's limit."""
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from copayment import CAPPED
from expense import Occurrence
from year_input import Year


@dataclass
class Event:
    """One receipt, or one day of a stay."""
    day: date
    line: "Line"
    cost: int = 0
    copayment: int = 0
    excess: int = 0
    within_limit: int = 0  # part of the co-payment below the burden limit
    share: int = 0


@dataclass
class Line:
    at: Occurrence
    events: list[Event] = field(default_factory=list)
    benefit: int = 0
    benefit_of_month: dict[int, int] = field(default_factory=dict)


class Counters:
    """Days and monthly caps that belong to one person, kept across the expenses."""

    def __init__(self, before: dict[str, int]):
        self.days = Counter(before)  # hospital kind by person, home nursing by person/home-nursing
        self.of_line = Counter()
        self.charged = set()
        self.supplies = Counter()

    def stay(self, at: Occurrence, day: date) -> bool:
        """Is this day charged?"""
        person, cap = at.person.id, at.receipt.values[at.first].dayCap
        if not at.receipt.liable(day) or (person, day) in self.charged:
            return False
        if at.service in CAPPED:
            old = at.first.year < day.year
            used = at.days_of_old_block() + self.of_line[at.id] if old else self.days[person]
            if used >= cap:
                return False
            self.of_line[at.id] += 1
            self.days[person] += 1
        self.charged.add((person, day))
        return True

    def single(self, at: Occurrence) -> tuple[int, int, int]:
        """Cost, co-payment and excess of anything but a stay."""
        receipt, key = at.receipt, f"{at.person.id}/home-nursing"
        if at.service == "home-nursing":
            receipt.already = self.days[key]
            result = receipt.home_nursing()
            self.days[key] += result.charged_days
            return result.cost, result.copayment, 0
        result = receipt.units()
        if at.service == "consumable-aid":
            month = (at.person.id, at.expense.f.raw.get("productGroup"), at.first.month)
            each = result.copayment // receipt.quantity
            first = min(each, max(0, receipt.values[at.first].consumableMaximum - self.supplies[month]))
            self.supplies[month] += first
            result.copayment += first - each
        return result.cost, result.copayment, result.excess


class Ledger:
    """The co-payments of the household against its limit."""

    def __init__(self, year: Year, limit: int):
        self.limit, self.claimed, self.prepaid = limit, year.claimed, year.prepaid
        self.paid = year.copayments_before
        self.exemption = None
        if year.prepaid or self.paid >= limit:
            self.exemption = {"date": f"{year.year}-01-01"}

    def charge(self, event: Event, wanted: int) -> None:
        event.within_limit = 0 if self.prepaid else min(wanted, max(0, self.limit - self.paid))
        event.copayment = event.within_limit if self.claimed or self.prepaid else wanted
        self.paid += event.copayment
        if self.exemption is None and self.paid >= self.limit:
            self.exemption = {"date": event.day.isoformat(), "expenseId": event.line.at.id}


def charge_all(year: Year, ledger: Ledger) -> list[Line]:
    """In order of date; on one day what began earlier goes first, then the order of entry."""
    lines = [Line(at) for at in year.occurrences]
    counters = Counters(year.days_before)
    events = [(day, line.at.first, line.at.order, line) for line in lines
              for day in (line.at.days if line.at.is_stay else [line.at.first])]
    for day, _, _, line in sorted(events, key=lambda event: event[:3]):
        at, event = line.at, Event(day, line)
        if at.expense.tariff_only:
            event.cost, event.share = at.receipt.price * at.receipt.quantity, at.expense.statutory
        else:
            if at.is_stay:
                ledger.charge(event, at.receipt.values[day].dayRate if counters.stay(at, day) else 0)
                event.cost = event.copayment if at.receipt.price is None else at.receipt.price
            else:
                event.cost, wanted, event.excess = counters.single(at)
                ledger.charge(event, wanted)
            event.share = event.cost - event.copayment - event.excess
        line.events.append(event)
    return lines
