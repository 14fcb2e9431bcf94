"""The calendar year of a household (tariff.md section 4)."""
from benefits import pay_benefits
from charging import Event, Ledger, Line, charge_all
from fields import Problems
from money import euro, read_amount
from year_input import Year


def total(events: list[Event], benefit: int) -> dict:
    cost, share = sum(event.cost for event in events), sum(event.share for event in events)
    sums = {"cost": cost, "statutoryShare": share, "copayment": sum(event.copayment for event in events),
            "excess": sum(event.excess for event in events), "tariffBenefit": benefit,
            "ownCost": cost - share - benefit}
    return {name: euro(cents) for name, cents in sums.items()}


def answer(raw) -> dict:
    problems = Problems()
    year = Year(raw, problems)
    if problems:
        return {"error": list(problems)}
    limit = read_amount(year.limit)
    ledger = Ledger(year, limit)
    lines = charge_all(year, ledger)
    if year.tariff:
        pay_benefits(year, lines, ledger)
    events = [event for line in lines for event in line.events]
    benefits = sum(line.benefit for line in lines)
    out = {"burdenLimit": {"limit": year.limit}, "lines": lines_out(year, lines),
           "months": [total([event for event in events if event.day.month == month],
                            sum(line.benefit_of_month.get(month, 0) for line in lines)) for month in range(1, 13)],
           "totals": total(events, benefits), "withoutTariff": total(events, 0)}
    if ledger.exemption:
        out["exemption"] = ledger.exemption
    if year.prepaid:
        out["prepayment"] = year.limit
    if not year.claimed:
        out["refundableByInsurer"] = euro(max(0, ledger.paid - limit))
    return {"ok": out | (policy_out(year, benefits) if year.policy else {})}


def lines_out(year: Year, lines: list[Line]) -> list[dict]:
    """The running sum follows the order of the lines."""
    out, running = [], year.copayments_before
    for line in lines:
        running += sum(event.copayment for event in line.events)
        at = line.at
        out.append({"id": at.id, "person": at.person.id, "date": at.first.isoformat(), "service": at.service}
                   | total(line.events, line.benefit) | {"copaymentSum": euro(running)})
    return out


def policy_out(year: Year, benefits: int) -> dict:
    policy, tariff, refund = year.policy, year.tariff, 0
    yearly = policy.yearly_premium(year.year)
    premium = yearly - policy.discount(yearly, tariff)
    out = {"premium": euro(premium)}
    if tariff and tariff.refund:
        refund, out["refund"] = policy.refund(year.year, tariff, benefits, sum(year.benefits_before.values()))
    return out | {"balance": {"ifHandedIn": euro(benefits - premium), "ifKept": euro(refund - premium)}}
