"""License fee of a quote: list price, discounts, minimum, agreed fee, VAT, dates (license.md section 2)."""
from datetime import date
from fractions import Fraction

import days
from fields import Fields, Problems, pointer
from money import equal_parts, euro, share
from pricelist import COUNTS, PriceList, Scale, read_list

INPUT = {"priceList", "cases", "date", "invoiceDate", "termStart", "termYears", "modules", "discounts", "agreedFee",
         "validUntil"}
CASES = {"inpatient", "outpatient", "dayPatient", "homeTreatment", "year", "source", "assumptions"}
MOST_CASES = 10**9
TAXED_SINCE = date(2007, 1, 1)
LOWERED = (date(2020, 7, 1), date(2020, 12, 31))

# The brief: VAT is the same in every year of the term, that of the (first) invoice date. The other reading, each
# year's own invoice date decides, is license.md's wording; `True` switches to it.
VAT_BY_EACH_INVOICE = True


def vat_rate(invoice: date) -> int:
    return 16 if LOWERED[0] <= invoice <= LOWERED[1] else 19


def answer(raw) -> dict:
    problems = Problems()
    given = Quote(Fields(raw, "", problems, INPUT))
    if problems:
        return {"error": list(problems)}
    parts = given.parts()
    if None in parts:
        return {"error": ["", "/cases", "/cases/inpatient", "/cases/outpatient", "/priceList/bands", "/modules"]
                + [f"/modules/{n}" for n in range(len(given.modules))]}
    net = given.net(sum(parts))
    return {"error": list(problems)} if problems else {"ok": given.as_json(parts[0], net)}


class Quote:
    """The checked input."""

    def __init__(self, f: Fields):
        self.fields, problems = f, f.problems
        self.list: PriceList = read_list(f.raw.get("priceList"), "/priceList", problems)
        self.cases = billable(self.list, read_cases(f))
        self.date = f.date("date", True)
        self.invoice = f.date("invoiceDate") or self.date
        self.start = f.date("termStart") or (self.date and days.first_of_next_month(self.date))
        self.years = f.integer("termYears", 1, 20, default=1)
        self.agreed = f.amount("agreedFee")
        f.date("validUntil")
        self.modules = f.items("modules") or [] if "modules" in f else []
        for index, name in enumerate(self.modules):
            if not isinstance(name, str) or name not in self.list.modules:
                problems.add(pointer(f.at("modules"), index))
        self.discounts = read_discounts(f)
        valid_from, valid_to = self.list.valid_from, self.list.valid_to
        if self.date and ((valid_from and self.date < valid_from) or (valid_to and self.date > valid_to)):
            f.fault("date")
        if self.invoice and self.list.taxed and self.invoice < TAXED_SINCE:
            f.fault("invoiceDate" if "invoiceDate" in f else "date")

    def parts(self) -> list[int | None]:
        """List fee, then each module in the order asked for."""
        return [self.list.scale.fee(self.cases)] + [self.list.modules[m].fee(self.cases) for m in self.modules]

    def net(self, left: int) -> int:
        left, faulty = discounted(left, self.discounts)
        self.fields.problems.add(*faulty)
        left = max(left, self.list.minimum)
        return left if self.agreed is None else self.agreed

    def as_json(self, list_fee: int, net: int) -> dict:
        rates, years = [], []
        for number in range(self.years):
            invoice = days.years_clamped(self.invoice, number)
            decides = invoice if VAT_BY_EACH_INVOICE else self.invoice
            rates.append(vat_rate(decides) if self.list.taxed else 0)
            vat = share(net, Fraction(rates[-1]))
            years.append({
                "from": days.term_year_start(self.start, number).isoformat(),
                "to": (days.term_year_start(self.start, number + 1) - days.ONE_DAY).isoformat(),
                "net": euro(net), "vat": euro(vat), "gross": euro(net + vat), "invoiceDate": invoice.isoformat(),
                "dueDate": days.due(invoice, self.list.payment_days).isoformat()})
        first = years[0]
        return {"billableCases": self.cases, "listFee": euro(list_fee), "net": euro(net), "vatRate": str(rates[0]),
                "vat": first["vat"], "gross": first["gross"], "dueDate": first["dueDate"],
                "monthly": [euro(part) for part in equal_parts(net, 12)], "years": years, "linesSum": euro(net)
                } | neighbours(self.list.scale, self.cases)


def read_cases(f: Fields) -> dict[str, int | None]:
    c = Fields(f.raw.get("cases"), f.at("cases"), f.problems, CASES)
    numbers = {name: c.integer(name, 0, MOST_CASES, name in ("inpatient", "outpatient"), default=0)
               for name in COUNTS.values()}
    c.integer("year", 1900, 2199)
    source, assumptions = c.choice("source", {"quality-report", "institution", "estimate"}), c.text("assumptions")
    if source == "estimate" and not assumptions:
        c.fault("assumptions")
    return numbers


def billable(price_list: PriceList, numbers: dict[str, int | None]) -> int:
    return sum(numbers[COUNTS[kind]] or 0 for kind in price_list.counts if kind in tuple(COUNTS))


def read_discounts(f: Fields) -> list[tuple[Fraction | None, int | None]]:
    raw_list = f.items("discounts") or [] if "discounts" in f else []
    return [read_discount(raw, pointer(f.at("discounts"), index), f.problems) for index, raw in enumerate(raw_list)]


def read_discount(raw, path: str, problems: Problems) -> tuple[Fraction | None, int | None]:
    d = Fields(raw, path, problems, {"percent", "amount", "reason"})
    d.text("reason", True)
    if not d.broken and ("percent" in d) == ("amount" in d):
        d.problems.add(path, path + "/percent", path + "/amount")
    return d.percent("percent"), d.amount("amount")


def discounted(left: int, discounts) -> tuple[int, list[str]]:
    """What is left, and the paths of a discount that takes more than that."""
    for index, (percent, amount) in enumerate(discounts):
        off = share(left, percent) if amount is None else amount
        if off > left:
            return left, [f"/discounts/{index}", f"/discounts/{index}/amount"]
        left -= off
    return left, []


def neighbours(scale: Scale, cases: int) -> dict:
    """The nearest counts that lie in another band, absent where there is none."""
    out, own = {}, scale.index_of(cases)
    if own + 1 < len(scale.bands):
        there = scale.bands[own + 1].first
        out["nextBand"] = {"casesMore": there - cases, "listFee": euro(scale.fee(there))}
    if own > 0:
        there = scale.bands[own - 1].last
        out["previousBand"] = {"casesFewer": cases - there, "listFee": euro(scale.fee(there))}
    return out
