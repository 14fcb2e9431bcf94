"""A supplementary tariff as data (tariff.md section 1) and the built-in one."""
from dataclasses import dataclass
from fractions import Fraction

from copayment import SERVICES
from fields import Fields, Problems, pointer, read_integer
from money import round_away, share

TARIFF_SERVICES = {"vision-aid", "naturopathy", "naturopathy-physician", "naturopath-psychotherapy"}
WAYS = {"from-benefit", "from-expense", "up-to-expense"}
REQUIREMENTS = {"approved", "ambulatory"}
WAITING = {"general", "special", "none"}
NOT_CLAIMED = {"up-to-limit", "nothing", "no-effect"}
KNOWN = {"id", "title", "insurer", "state", "example", "benefits", "waitingMonths", "exemptionNotClaimed", "deductible",
         "premiumGroups", "annualPaymentDiscount", "refund"}
BENEFIT = {"id", "covers", "basis", "rate", "yearlyCap", "statutoryBenefit", "requires", "waiting", "citation"}

MEDIAMBULANT = {
    "id": "mediambulant", "title": "MediAmbulant", "insurer": "Gothaer Krankenversicherung AG", "state": "2017-01-01",
    "benefits": [
        {"id": "copayments", "basis": "copayment", "rate": "100", "waiting": "general", "citation": "A.1",
         "covers": ["medicine", "dressing", "enteral-nutrition", "remedy", "aid", "consumable-aid"]},
        {"id": "transport", "basis": "copayment", "rate": "100", "waiting": "general", "citation": "A.1",
         "covers": ["transport"], "requires": ["approved", "ambulatory"]},
        {"id": "vision-aid", "basis": "expense", "rate": "100", "waiting": "general", "citation": "A.2",
         "covers": ["vision-aid"], "yearlyCap": {"group": "vision-aid", "amount": "120.00"}},
        {"id": "naturopathy", "basis": "expense", "rate": "80", "waiting": "general", "citation": "A.3",
         "covers": ["naturopathy", "naturopathy-physician"],
         "yearlyCap": {"group": "naturopathy", "amount": "1000.00"}, "statutoryBenefit": "from-benefit"},
        {"id": "psychotherapy", "basis": "expense", "rate": "80", "waiting": "special", "citation": "A.3",
         "covers": ["naturopath-psychotherapy"],
         "yearlyCap": {"group": "naturopathy", "amount": "1000.00"}, "statutoryBenefit": "from-benefit"}],
    "waitingMonths": {"general": 3, "special": 8}, "exemptionNotClaimed": "up-to-limit", "annualPaymentDiscount": "4",
    "refund": {"months": [3, 4, 5]}}


@dataclass
class Benefit:
    basis: str
    rate: Fraction
    waiting: str
    requires: list[str]
    way: str
    group: str | None
    cap: int | None

    def before_caps(self, eligible: int, statutory: int) -> int:
        """Of the eligible amount: the co-payment due, or the expense, toward which the GKV pays `statutory`."""
        by_rate = share(eligible, self.rate)
        if self.basis == "copayment":
            return by_rate
        rest = max(0, eligible - statutory)
        if self.way == "from-benefit":
            return min(rest, max(0, by_rate - statutory))
        if self.way == "from-expense":
            return min(rest, share(rest, self.rate))
        return min(by_rate, rest)


@dataclass
class Tariff:
    benefits: dict[str, Benefit]  # by service
    waiting_months: dict[str, int]
    not_claimed: str
    deductible: int
    discount: Fraction
    refund: list[int] | None

    def refund_months(self, years: int) -> int:
        """Monthly premiums for the last of so many claim-free years."""
        return self.refund[min(years, len(self.refund)) - 1]

    def deductible_in(self, year: int, start) -> int:
        """Falls by 1/12 for each whole month before the start, in the year of the start only (AVB § 4(9))."""
        before = start.month - 1 if start and start.year == year else 0
        return round_away(Fraction(self.deductible * (12 - before), 12))


def read_tariff(raw, path: str, problems: Problems) -> Tariff:
    """Only to be used when no problem was found."""
    if isinstance(raw, str):
        if raw != "mediambulant":
            problems.add(path)
        raw = MEDIAMBULANT
    f = Fields(raw, path, problems, KNOWN)
    for name in ("id", "title", "insurer"):
        f.text(name, True)
    f.date("state", True)
    f.flag("example")
    waiting = {"none": 0}
    if "waitingMonths" in f:
        w = Fields(f.raw["waitingMonths"], f.at("waitingMonths"), problems, {"general", "special"})
        waiting |= {name: w.integer(name, 0, 1200, True) for name in ("general", "special")}
    elif not f.broken:
        f.fault("waitingMonths")
    not_claimed = f.choice("exemptionNotClaimed", NOT_CLAIMED, True)
    deductible, discount = f.amount("deductible") or 0, f.percent("annualPaymentDiscount") or Fraction(0)
    read_groups(f)
    return Tariff(read_benefits(f), waiting, not_claimed, deductible, discount, read_refund(f))


def read_benefits(f: Fields) -> dict[str, Benefit]:
    found, ids, problems = {}, set(), f.problems
    for index, raw in enumerate(f.items("benefits", True) or []):
        b = Fields(raw, pointer(f.at("benefits"), index), problems, BENEFIT)
        name = b.text("id", True)
        if name in ids:
            b.fault("id")
        ids.add(name)
        b.text("citation", True)
        benefit = Benefit(b.choice("basis", {"copayment", "expense"}, True), b.percent("rate", True),
                          b.choice("waiting", WAITING, True), words(b, "requires", REQUIREMENTS),
                          b.choice("statutoryBenefit", WAYS) or "from-benefit", None, None)
        if "yearlyCap" in b:
            c = Fields(b.raw["yearlyCap"], b.at("yearlyCap"), problems, {"group", "amount"})
            benefit.group, benefit.cap = c.text("group", True), c.amount("amount", True)
        if "covers" not in b and not b.broken:
            b.fault("covers")
        for place, service in enumerate(words(b, "covers", SERVICES | TARIFF_SERVICES)):
            if service in found:
                problems.add(pointer(b.at("covers"), place), b.at("covers"), b.path)
            found[service] = benefit
    return found


def words(f: Fields, key: str, allowed) -> list[str]:
    for index, word in enumerate(f.items(key) or []):
        if not isinstance(word, str) or word not in allowed:
            f.problems.add(pointer(f.at(key), index))
    return f.raw[key] if isinstance(f.raw.get(key), list) and not f.problems else []


def read_groups(f: Fields) -> None:
    """The amounts of the groups are for offers; a year takes its premiums from the policy."""
    for index, raw in enumerate(f.items("premiumGroups") or []):
        g = Fields(raw, pointer(f.at("premiumGroups"), index), f.problems, {"fromAge", "monthly"})
        g.integer("fromAge", 0, 150, True)
        g.amount("monthly")


def read_refund(f: Fields) -> list[int] | None:
    if "refund" not in f:
        return None
    r = Fields(f.raw["refund"], f.at("refund"), f.problems, {"months"})
    months = r.items("months", True)
    if months == []:
        r.fault("months")
    for index, raw in enumerate(months or []):
        if read_integer(raw, 0, 1200) is None:
            f.problems.add(pointer(r.at("months"), index))
    return months
