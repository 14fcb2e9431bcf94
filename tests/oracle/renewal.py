"""Renewal: dates, the list in force, the fee that applies (license.md section 3, CONUS 5.2 and 7)."""
from datetime import date, timedelta

import days
from fields import Fields, Problems, pointer
from license_fee import billable, discounted, read_cases, read_discounts
from money import euro
from pricelist import PriceList, read_list

INPUT = {"termEnd", "currentFee", "priceLists", "cases", "modules", "discounts", "agreedFee", "notifiedOn", "terms"}
TERMS = {"noticeWeeks", "priceDateWeeks", "priceDateAnchor", "years"}
ANCHORS = ("notice-deadline", "term-end")
CONUS = {"noticeWeeks": 6, "priceDateWeeks": 8, "priceDateAnchor": "notice-deadline", "years": 1}
MOST_WEEKS = 520


def answer(raw) -> dict:
    problems = Problems()
    given = Contract(Fields(raw, "", problems, INPUT))
    if problems:
        return {"error": list(problems)}
    own, other = (given.under(given.price_dates[anchor]) for anchor in (given.anchor, given.other_anchor))
    return {"error": own["faults"]} if own["faults"] else {"ok": given.as_json(own, other)}


class Contract:
    """The checked input."""

    def __init__(self, f: Fields):
        problems = f.problems
        self.end, self.current = f.date("termEnd", True), f.amount("currentFee", True)
        self.agreed, self.notified = f.amount("agreedFee"), f.date("notifiedOn")
        raw_lists = f.items("priceLists", True)
        if raw_lists == []:
            f.fault("priceLists")
        self.lists = [read_list(raw, pointer("/priceLists", index), problems)
                      for index, raw in enumerate(raw_lists or [])]
        for index, one in enumerate(self.lists):
            for name in ("id", "renewals_from"):
                if getattr(one, name) in [getattr(before, name) for before in self.lists[:index]]:
                    at = pointer("/priceLists", index)
                    problems.add(at, at + "/id", at + "/renewalsFrom", at + "/validFrom")
        self.numbers = read_cases(f)
        self.modules = f.items("modules") or [] if "modules" in f else []
        for index, module in enumerate(self.modules):
            if not isinstance(module, str):
                problems.add(pointer("/modules", index))
        self.discounts = read_discounts(f)
        t = Fields(f.raw["terms"] if "terms" in f else CONUS, "/terms", problems, TERMS)
        notice, weeks = (t.integer(name, 0, MOST_WEEKS, True) for name in ("noticeWeeks", "priceDateWeeks"))
        self.anchor = t.choice("priceDateAnchor", ANCHORS, True)
        self.years = t.integer("years", 1, 20, True)
        if not problems:
            self.other_anchor = ANCHORS[1 - ANCHORS.index(self.anchor)]
            self.deadline = self.end - timedelta(weeks=notice)
            self.price_dates = {"notice-deadline": self.deadline - timedelta(weeks=weeks),
                                "term-end": self.end - timedelta(weeks=weeks)}

    def under(self, price_date: date) -> dict:
        """List fee and fee that applies when this day decides, or the paths at fault."""
        in_force = [one for one in self.lists if one.renewals_from <= price_date]
        if not in_force:
            return {"faults": ["/priceLists", "/termEnd", ""]}
        chosen: PriceList = max(in_force, key=lambda one: one.renewals_from)
        unknown = [f"/modules/{index}" for index, module in enumerate(self.modules) if module not in chosen.modules]
        if unknown:
            return {"faults": unknown}
        cases = billable(chosen, self.numbers)
        parts = [chosen.scale.fee(cases)] + [chosen.modules[module].fee(cases) for module in self.modules]
        if None in parts:
            at = f"/priceLists/{self.lists.index(chosen)}"
            return {"faults": ["", "/cases", "/cases/inpatient", "/cases/outpatient", "/priceLists", at, at + "/bands"]
                    + [f"/modules/{index}" for index in range(len(self.modules))]}
        left, faults = discounted(sum(parts), self.discounts)
        list_fee = max(left, chosen.minimum)
        in_time = self.notified is not None and self.notified <= price_date
        blocked = self.agreed is None and list_fee > self.current and not in_time
        fee = self.agreed if self.agreed is not None else self.current if blocked else list_fee
        return {"faults": faults, "list": chosen, "list_fee": list_fee, "fee": fee, "blocked": blocked}

    def as_json(self, own: dict, other: dict) -> dict:
        start = self.end + days.ONE_DAY
        change = "increase" if own["fee"] > self.current else "decrease" if own["fee"] < self.current else "none"
        return {
            "noticeDeadline": self.deadline.isoformat(), "priceDate": self.price_dates[self.anchor].isoformat(),
            "otherReading": {"priceDate": self.price_dates[self.other_anchor].isoformat()} | (
                {} if other["faults"] else {"fee": euro(other["fee"])}),
            "newTerm": {"from": start.isoformat(),
                        "to": (days.term_year_start(start, self.years) - days.ONE_DAY).isoformat()},
            "priceListId": own["list"].id, "listFee": euro(own["list_fee"]), "fee": euro(own["fee"]),
            "change": change, "increaseBlocked": own["blocked"]}
