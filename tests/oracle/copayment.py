"""Co-payment of one receipt, § 61 SGB V (statutory.md section 1)."""
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from days import ONE_DAY, adult_from
from fields import Fields, Problems
from money import euro, round_away, share
from values import Values, in_force, read_own

STAYS = {"hospital", "transitional-care", "follow-up-rehab", "rehab", "preventive-stay", "parent-child-stay"}
CAPPED = {"hospital", "transitional-care", "follow-up-rehab", "home-nursing"}
FREE = {"test-strips", "vaccination", "digital-health-app"}
F1 = {"medicine", "dressing", "enteral-nutrition", "aid", "sociotherapy", "household-help", "transport"}
SERVICES = F1 | STAYS | FREE | {"remedy", "home-nursing", "consumable-aid"}

GOODS = {"medicine", "dressing", "enteral-nutrition", "test-strips", "aid", "consumable-aid"}
ONLY_FOR = {
    "until": STAYS, "serviceDays": {"home-nursing"}, "prescriptions": {"home-nursing"},
    "quantity": SERVICES - {"home-nursing"}, "fixedAmount": GOODS, "exemptProduct": GOODS,
    "rebateContract": {"medicine"}, "reduction": {"medicine"}, "splitPacks": {"medicine"},
    "recallReplacement": {"medicine"}, "productGroup": {"consumable-aid"}, "daysAlreadyCharged": CAPPED,
}
KNOWN = set(ONLY_FOR) | {"service", "date", "price", "pregnancy", "birthDate", "exemptionCertificate", "values"}

COMPLAINTS = {"medicine", "dressing", "remedy", "aid", "consumable-aid", "household-help"}
FREE_IN_PREGNANCY = {None: set(), "complaints": COMPLAINTS, "childbirth": COMPLAINTS | {"home-nursing", "hospital"}}

SPLIT_PACKS_SINCE = date(2024, 2, 1)
MANY = 10**9  # no upper bound is tested


@dataclass
class Result:
    cost: int
    copayment: int
    excess: int = 0
    charged_days: int | None = None

    def as_json(self) -> dict:
        out = {"cost": self.cost, "copayment": self.copayment, "excess": self.excess,
               "ownCost": self.copayment + self.excess, "statutoryShare": self.cost - self.copayment - self.excess}
        out = {name: euro(cents) for name, cents in out.items()}
        return out if self.charged_days is None else out | {"chargedDays": self.charged_days}


def answer(raw) -> dict:
    problems = Problems()
    fields = Fields(raw, "", problems, KNOWN)
    given = Receipt(fields)
    if not problems:
        given.look_up_values()
    return {"error": list(problems)} if problems else {"ok": given.result().as_json()}


class Receipt:
    """The checked input."""

    def __init__(self, f: Fields):
        self.problems = f.problems
        self.service = f.choice("service", SERVICES, True)
        self.date, self.until = f.date("date", True), f.date("until")
        self.price, self.fixed = f.amount("price"), f.amount("fixedAmount")
        self.quantity = f.integer("quantity", 1, MANY, default=1)
        self.service_days = f.integer("serviceDays", 1, MANY, default=1)
        self.prescriptions = f.integer("prescriptions", 0, MANY, default=1)
        self.already = f.integer("daysAlreadyCharged", 0, 366, default=0)
        self.rebate, self.exempt_product = f.flag("rebateContract"), f.flag("exemptProduct")
        self.recall, self.certificate = f.flag("recallReplacement"), f.flag("exemptionCertificate")
        self.reduction = f.choice("reduction", {"half", "waived"})
        self.pregnancy = f.choice("pregnancy", {"complaints", "childbirth"})
        split = f.integer("splitPacks", 1, MANY)
        born = f.date("birthDate")
        self.adult_from = adult_from(born) if born else date.min
        f.text("productGroup")
        self.own_values = read_own(f)

        if self.service:
            for name, services in ONLY_FOR.items():
                if name in f and self.service not in services and f.raw[name] is not False:
                    f.fault(name)
            if self.service not in STAYS | FREE and "price" not in f:
                f.fault("price")
        if self.reduction and not self.rebate:
            f.fault("reduction")
        if split and self.date and self.date < SPLIT_PACKS_SINCE:
            f.fault("splitPacks")
        if born and self.date and born > self.date:
            f.fault("birthDate")
        if self.until and self.date:
            if self.until < self.date:
                f.fault("until")
            elif self.quantity and "quantity" in f and self.quantity != (self.until - self.date).days + 1:
                f.fault("quantity")

    def look_up_values(self) -> None:
        """Every day of a stay needs values, for everything else the one date."""
        self.days = [self.date]
        if self.service in STAYS:
            last = self.until or self.date + timedelta(days=min(self.quantity, 100_000) - 1)
            self.days = [self.date + timedelta(days=n) for n in range((last - self.date).days + 1)]
        self.values = {day: in_force(day, self.own_values) for day in self.days}
        if None in self.values.values():
            self.problems.add("/date")
            if len(self.days) > 1:
                self.problems.add("/until" if self.until else "/quantity")

    def freed(self) -> bool:
        """Nothing to pay for reasons that do not depend on the day within a stay."""
        return (self.certificate or self.exempt_product or self.recall or self.service in FREE
                or self.service in FREE_IN_PREGNANCY[self.pregnancy])

    def liable(self, day: date) -> bool:
        return not self.freed() and (day >= self.adult_from or self.service == "transport")

    def result(self) -> Result:
        if self.service in STAYS:
            return self.stay()
        if self.service == "home-nursing":
            return self.home_nursing()
        return self.units()

    def stay(self) -> Result:
        charged = [day for day in self.days if self.liable(day)]
        if self.service in CAPPED:
            # One block for the whole stay, a New Year inside brings no new one.
            charged = charged[:max(0, self.values[self.date].dayCap - self.already)]
        copayment = sum(self.values[day].dayRate for day in charged)
        cost = copayment if self.price is None else self.price * len(self.days)
        return Result(cost, copayment, charged_days=len(charged))

    def home_nursing(self) -> Result:
        values = self.values[self.date]
        cost = self.price * self.service_days
        if not self.liable(self.date):
            return Result(cost, 0, charged_days=0)
        charged = min(self.service_days, max(0, values.dayCap - self.already))
        per_day = share(self.price, values.rate)
        return Result(cost, per_day * charged + values.prescriptionFee * self.prescriptions, charged_days=charged)

    def units(self) -> Result:
        price = self.price or 0
        base = price if self.fixed is None else min(price, self.fixed)
        excess = 0 if self.rebate else price - base
        each = self.per_unit(base, self.values[self.date]) if self.liable(self.date) else 0
        return Result(price * self.quantity, each * self.quantity, excess * self.quantity)

    def per_unit(self, base: int, values: Values) -> int:
        tenth = share(base, values.rate)
        if self.service == "remedy":
            return tenth + values.prescriptionFee
        if self.service == "consumable-aid":
            return min(tenth, values.consumableMaximum)
        each = min(base, max(values.minimum, min(values.maximum, tenth)))
        if self.reduction == "half":
            return round_away(Fraction(each, 2))
        return 0 if self.reduction == "waived" else each
