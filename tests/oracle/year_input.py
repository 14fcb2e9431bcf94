"""Checked input of a calendar year."""
from collections import Counter

import burden
from expense import Expense, Person
from fields import Fields, Problems, pointer
from policy import Policy
from tariff import read_tariff
from values import read_own

KNOWN = {"year", "household", "persons", "expenses", "before", "prepaid", "exemptionClaimed", "tariff", "policy",
         "values"}


class Year:
    """The checked input."""

    def __init__(self, raw, problems: Problems):
        f = Fields(raw, "", problems, KNOWN)
        self.year = f.integer("year", 1900, 2199, True)
        self.limit = self.read_limit(f)
        own = read_own(f)
        self.persons = self.read_persons(f)
        self.prepaid, self.claimed = f.flag("prepaid"), f.flag("exemptionClaimed") or "exemptionClaimed" not in f
        self.tariff = read_tariff(f.raw["tariff"], "/tariff", problems) if "tariff" in f else None
        self.policy = Policy(f.raw["policy"], "/policy", problems) if "policy" in f else None
        self.read_before(f)
        expenses = [Expense(raw, entry, self.persons, problems)
                    for entry, raw in enumerate(f.items("expenses", True) or [])]
        self.refuse_same_ids(expenses)
        if problems:
            return
        self.occurrences = [at for expense in expenses for at in expense.occurrences(self.year, own)]
        self.occurrences.sort(key=lambda at: (at.first, at.order))
        if self.policy and self.policy.lacks_premium(self.year):
            problems.add("/policy/premiums", "/policy/premiums/0", "/policy/premiums/0/from")

    def read_limit(self, f: Fields) -> str | None:
        got = burden.answer({name: f.raw[name] for name in ("year", "household", "values") if name in f})
        f.problems.add(*([] if f.broken else got.get("error", [])))
        return got["ok"]["limit"] if "ok" in got else None

    def read_persons(self, f: Fields) -> list[Person]:
        found = []
        for index, raw in enumerate(f.items("persons") or []):
            p = Fields(raw, pointer(f.at("persons"), index), f.problems, {"id", "birthDate", "insured"})
            person = Person(p.text("id", True), p.date("birthDate"), p.flag("insured") or "insured" not in p)
            if person.id in [other.id for other in found]:
                p.fault("id")
            found.append(person)
        return found or [Person("1", None, True)]

    def read_before(self, f: Fields) -> None:
        b = Fields(f.raw.get("before", {}), "/before", f.problems, {"copayments", "days", "benefits"})
        self.copayments_before = b.amount("copayments") or 0
        days = Fields(b.raw.get("days", {}), "/before/days", f.problems, b.raw.get("days", {}))
        self.days_before = {key: days.integer(key, 0, 366) for key in days.raw}
        names = {person.id for person in self.persons}
        for key in days.raw:
            if key.removesuffix("/home-nursing") not in names:
                days.fault(key)
        benefits = Fields(b.raw.get("benefits", {}), "/before/benefits", f.problems, b.raw.get("benefits", {}))
        groups = {benefit.group for benefit in self.tariff.benefits.values()} if self.tariff else set()
        self.benefits_before = Counter()
        for key in benefits.raw:
            person, _, group = key.rpartition("/")
            person = person or self.persons[0].id
            self.benefits_before[person, group] += benefits.amount(key) or 0
            if person not in names or group not in groups:
                benefits.fault(key)

    @staticmethod
    def refuse_same_ids(expenses: list[Expense]) -> None:
        ids = [expense.id for expense in expenses]
        for index, expense in enumerate(expenses):
            if ids.count(expense.id) > 1:
                expense.f.problems.add(expense.f.at("id"), expense.f.path)
