"""The policy: cover by day, premium of the year, refund (tariff.md sections 1 to 3)."""
from datetime import date, timedelta
from fractions import Fraction

from days import days_of_month, term_month_start
from fields import Fields, Problems, pointer
from money import euro, round_away, share
from tariff import Benefit, Tariff

KNOWN = {"concluded", "start", "end", "endReason", "premiums", "payment", "claimFreeYears", "arrearsOnJune30",
         "waiting"}
END_REASONS = {"notice", "death", "free-care", "full-insurance", "left-gkv"}
KEEPS_REFUND = {"death", "free-care", "full-insurance"}


class Policy:
    """The checked input."""

    def __init__(self, raw, path: str, problems: Problems):
        f = Fields(raw, path, problems, KNOWN)
        self.concluded, self.start, self.end = f.date("concluded"), f.date("start", True), f.date("end")
        self.reason = f.choice("endReason", END_REASONS)
        self.annual = f.choice("payment", {"monthly", "annual"}) == "annual"
        self.claim_free = f.integer("claimFreeYears", 0, 200, default=0)
        self.arrears = f.flag("arrearsOnJune30")
        w = Fields(f.raw.get("waiting", {}), f.at("waiting"), problems, {"waived", "spouseRule", "creditedSince"})
        self.waived, self.spouse, self.credited = w.flag("waived"), w.flag("spouseRule"), w.date("creditedSince")
        self.premiums = self.read_premiums(f)
        if self.start and self.end and self.end < self.start:
            f.problems.add(f.at("end"), f.at("start"))

    def read_premiums(self, f: Fields) -> list[tuple[date, int]]:
        raw_list, found = f.items("premiums", True), []
        if raw_list == []:
            f.fault("premiums")
        for index, raw in enumerate(raw_list or []):
            p = Fields(raw, pointer(f.at("premiums"), index), f.problems, {"from", "monthly"})
            since, monthly = p.date("from", True), p.amount("monthly", True)
            if since and found and found[-1][0] and since <= found[-1][0]:
                f.problems.add(p.at("from"), p.path, f.at("premiums"))
            found.append((since, monthly))
        return found

    def runs_on(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)

    def covers(self, day: date, benefit: Benefit, tariff: Tariff, accident: bool) -> bool:
        # AVB § 2(1): no cover before the contract is concluded, whatever its start.
        if not self.runs_on(day) or (self.concluded is not None and day < self.concluded):
            return False
        if accident or self.waived or (self.spouse and benefit.waiting == "general"):
            return True
        return day >= term_month_start(self.credited or self.start, tariff.waiting_months[benefit.waiting])

    def began_before(self, treatment_since: date | None) -> bool:
        return treatment_since is not None and treatment_since < (self.concluded or self.start)

    def yearly_premium(self, year: int) -> int:
        """Before the discount: each month by its covered days, rounded by month."""
        total = 0
        for month in range(1, 13):
            length = days_of_month(year, month)
            days = [date(year, month, 1) + timedelta(days=n) for n in range(length)]
            covered = [self.in_force(day) for day in days if self.runs_on(day)]
            total += round_away(Fraction(sum(covered), length))
        return total

    def in_force(self, day: date) -> int:
        return [monthly for since, monthly in self.premiums if since <= day][-1]

    def lacks_premium(self, year: int) -> bool:
        """Covered in the year before the first premium is in force."""
        first = max(self.start, date(year, 1, 1))
        return first.year == year and self.runs_on(first) and first < self.premiums[0][0]

    def discount(self, yearly: int, tariff: Tariff | None) -> int:
        return share(yearly, tariff.discount) if self.annual and tariff else 0

    def refund_due(self, year: int, benefits_before: int) -> bool:
        after = date(year + 1, 6, 30)
        whole_year = self.start <= date(year, 1, 1) and (self.end is None or self.end >= date(year, 12, 31))
        in_june = (self.end is None or self.end >= after) and not self.arrears
        return whole_year and benefits_before == 0 and (in_june or self.reason in KEEPS_REFUND)

    def refund(self, year: int, tariff: Tariff, benefits: int, benefits_before: int) -> tuple[int, dict]:
        """The refund in cents and as output."""
        out = {"eligible": False, "months": 0, "amount": euro(0), "benefitIfHandedIn": euro(benefits),
               "laterLoss": euro(0), "advice": "not-eligible"}
        if not self.refund_due(year, benefits_before):
            return 0, out
        months = tariff.refund_months(self.claim_free + 1)
        amount = round_away(Fraction(months * self.yearly_premium(year), 12))
        loss = self.later_loss(tariff)
        advice = "hand-in" if benefits > amount + loss else "keep" if benefits < amount else "depends"
        return amount, out | {"eligible": True, "months": months, "amount": euro(amount), "laterLoss": euro(loss),
                              "advice": advice}

    def later_loss(self, tariff: Tariff) -> int:
        """The streak goes on, against the streak that starts over after this year."""
        lost = sum(tariff.refund_months(self.claim_free + 1 + k) - tariff.refund_months(k)
                   for k in range(1, len(tariff.refund) + 1))
        return lost * self.premiums[-1][1]
