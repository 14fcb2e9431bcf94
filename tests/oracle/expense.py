"""Expenses of a year: checked reading, and the occurrences of each that touch the year."""
import copy
from dataclasses import dataclass
from datetime import date, timedelta

import copayment
from copayment import ONLY_FOR, STAYS, Receipt
from days import adult_from, months_clamped
from fields import Fields, Problems
from tariff import TARIFF_SERVICES
from values import in_force

OF_ONE_RECEIPT = {"birthDate", "exemptionCertificate", "values", "daysAlreadyCharged"}
KNOWN = copayment.KNOWN - OF_ONE_RECEIPT | {
    "id", "label", "person", "statutoryBenefit", "countedAgainstDeductible", "setting", "approved", "accident",
    "treatmentSince", "excluded", "repeat"}


@dataclass
class Person:
    id: str
    born: date | None
    insured: bool


class TariffItem:
    """What only a tariff pays for."""

    def __init__(self, f: Fields):
        self.service, self.date, self.until = f.raw["service"], f.date("date", True), None
        self.price = f.amount("price", True)
        self.quantity = f.integer("quantity", 1, copayment.MANY, default=1)
        for name in ONLY_FOR:
            if name in f and name != "quantity" and f.raw[name] is not False:
                f.fault(name)


class Expense:
    def __init__(self, raw, entry: int, persons: list[Person], problems: Problems):
        self.f = f = Fields(raw, f"/expenses/{entry}", problems, KNOWN)
        self.entry = entry
        name = f.raw.get("service")
        self.tariff_only = isinstance(name, str) and name in TARIFF_SERVICES
        self.receipt = TariffItem(f) if self.tariff_only else Receipt(f)
        self.id = f.text("id") or f"expense-{entry + 1}"
        f.text("label")
        self.person = self.whose(persons)
        self.statutory = f.amount("statutoryBenefit") or 0
        self.counted = f.amount("countedAgainstDeductible") or 0
        self.inpatient = f.choice("setting", {"ambulatory", "inpatient"}) == "inpatient"
        self.approved, self.accident, self.excluded = f.flag("approved"), f.flag("accident"), f.flag("excluded")
        self.treatment_since = f.date("treatmentSince")
        self.every, self.times = None, 1
        if "repeat" in f:
            r = Fields(f.raw["repeat"], f.at("repeat"), problems, {"every", "times"})
            self.every = r.choice("every", {"week", "month", "quarter"}, True)
            self.times = r.integer("times", 1, copayment.MANY, True)
        if self.tariff_only and None not in (self.receipt.price, self.receipt.quantity):
            if self.statutory > self.receipt.price * self.receipt.quantity:
                f.fault("statutoryBenefit")
        if self.receipt.date and self.person and self.person.born and self.person.born > self.receipt.date:
            place = persons.index(self.person)
            problems.add(f.at("date"), f.at("person"), f.path, f"/persons/{place}/birthDate", f"/persons/{place}")

    def whose(self, persons: list[Person]) -> Person | None:
        name = self.f.text("person")
        if "person" not in self.f:
            return persons[0] if persons else None
        for person in persons:
            if person.id == name:
                return person
        self.f.fault("person")
        return None

    def starts(self, last: date):
        first = self.receipt.date
        for k in range(self.times):
            start = first + timedelta(days=7 * k) if self.every == "week" else \
                months_clamped(first, k * (3 if self.every == "quarter" else 1))
            if start > last:
                return
            yield k + 1, start

    def occurrences(self, year: int, own_values: list) -> list["Occurrence"]:
        """Reports what lies outside the year, and days without values."""
        found = []
        for k, start in self.starts(date(year, 12, 31)):
            at = Occurrence(self, k, start, year)
            if not at.days:
                self.f.problems.add(self.f.at("date"), *[self.f.at(name) for name in ("until", "quantity", "repeat")
                                                          if name in self.f])
            elif not self.tariff_only and not at.look_up(own_values):
                self.f.problems.add(self.f.at("date"))
            else:
                found.append(at)
        if not found:
            self.f.fault("date")
        return found


class Occurrence:
    """One line of the year."""

    def __init__(self, expense: Expense, k: int, start: date, year: int):
        self.expense, self.order, self.first = expense, (expense.entry, k), start
        self.id = f"{expense.id}:{k}" if expense.every else expense.id
        self.receipt = copy.copy(expense.receipt)
        self.service, self.person = self.receipt.service, expense.person
        self.is_stay = self.service in STAYS
        length = 1
        if self.is_stay:
            r = self.receipt
            length = (r.until - r.date).days + 1 if r.until else r.quantity
        self.all_days = [start + timedelta(days=n) for n in range(length)]
        self.days = [day for day in self.all_days if day.year == year]
        self.receipt.date = start
        if not expense.tariff_only:
            self.receipt.adult_from = adult_from(self.person.born) if self.person.born else date.min

    def look_up(self, own_values: list) -> bool:
        """Values for the days of the year, and for the first day, whose cap a stay has."""
        self.receipt.days = self.days
        self.receipt.values = {day: in_force(day, own_values) for day in {*self.days, self.first}}
        return None not in self.receipt.values.values()

    def days_of_old_block(self) -> int:
        """Days of the year before that use up the 28 of that year."""
        return sum(self.receipt.liable(day) for day in self.all_days if day.year < self.days[0].year)
