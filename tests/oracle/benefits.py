"""What the tariff pays toward the lines of a year (tariff.md section 1)."""
from collections import Counter

from charging import Event, Ledger, Line
from expense import Expense
from money import in_proportion
from policy import Policy
from tariff import Benefit
from year_input import Year


def pay_benefits(year: Year, lines: list[Line], ledger: Ledger) -> None:
    """Line by line: rate, deductible, cap."""
    tariff, policy = year.tariff, year.policy
    start = policy.start if policy else None
    deductible = {person.id: tariff.deductible_in(year.year, start) for person in year.persons}
    paid = Counter(year.benefits_before)
    for line in lines:
        benefit, expense, person = tariff.benefits.get(line.at.service), line.at.expense, line.at.person
        if benefit is None or not person.insured or never_covered(expense, benefit, policy):
            continue
        eligible = Counter()
        for event in line.events:
            if policy is None or policy.covers(event.day, benefit, tariff, expense.accident):
                eligible[event.day.month] += eligible_part(event, benefit.basis, year, ledger)
        amount = benefit.before_caps(sum(eligible.values()), expense.statutory + expense.counted)
        kept = min(amount, deductible[person.id])
        deductible[person.id] -= kept
        amount -= kept
        if benefit.group is not None:
            amount = min(amount, max(0, benefit.cap - paid[person.id, benefit.group]))
            paid[person.id, benefit.group] += amount
        months = sorted(eligible)
        line.benefit = amount
        line.benefit_of_month = dict(zip(months, in_proportion(amount, [eligible[month] for month in months])))


def never_covered(expense: Expense, benefit: Benefit, policy: Policy | None) -> bool:
    """For reasons that do not depend on the day."""
    return (expense.excluded or policy is not None and policy.began_before(expense.treatment_since)
            or "approved" in benefit.requires and not expense.approved
            or "ambulatory" in benefit.requires and expense.inpatient)


def eligible_part(event: Event, basis: str, year: Year, ledger: Ledger) -> int:
    if basis == "expense":
        return event.cost if event.line.at.expense.tariff_only else event.cost - event.share
    if year.claimed or year.tariff.not_claimed == "no-effect":
        return event.copayment
    if year.tariff.not_claimed == "nothing":
        return 0 if ledger.exemption else event.copayment
    return event.within_limit
