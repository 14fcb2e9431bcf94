"""Calendar years and surcharges whose answer neither the specification nor the brief settles."""
from draw import Draw
from tariff import MEDIAMBULANT

POLICY = {"start": "2026-01-01", "premiums": [{"from": "2026-01-01", "monthly": "20.00"}]}
PILLS = {"service": "medicine", "date": "2026-03-01", "price": "60.00"}


def a_year(*expenses: dict, **more) -> dict:
    return {"year": 2026, "household": {"grossIncome": "20000.00"}, "expenses": list(expenses)} | more


def covered(*expenses: dict, policy=None, **more) -> dict:
    return a_year(*expenses, tariff="mediambulant", policy=POLICY | (policy or {}), **more)


def stay(first: str, last: str, **more) -> dict:
    return {"service": "hospital", "date": first, "until": last} | more


def late(duty: str, applied: str, insured: str) -> dict:
    return {"monthlyPremium": "600.00", "dutySince": duty, "appliedOn": applied, "insuredFrom": insured}


YEAR_TOPICS = {
    "policy without tariff": lambda d: a_year(PILLS, policy=POLICY),
    "cover before the first premium": lambda d: covered(PILLS, policy={
        "start": d.pick("2020-01-01", "2026-01-31"), "premiums": [{"from": "2026-02-10", "monthly": 9}]}),
    "concluded after the start": lambda d: covered(PILLS | {"date": "2026-05-20", "accident": True}, policy={
        "concluded": d.pick("2026-05-21", "2026-06-01")}),
    "persons empty": lambda d: a_year(PILLS, persons=[]),
    "repeat that began in the old year": lambda d: a_year(
        PILLS | {"date": "2025-12-10", "repeat": {"every": "month", "times": 4}}),
    "repeated stay that began in the old year": lambda d: a_year(
        stay("2025-12-20", "2025-12-22") | {"repeat": {"every": "week", "times": 4}}),
    "two stays of one person from the old year": lambda d: a_year(
        stay("2025-12-10", "2026-01-02"), stay("2025-12-28", "2026-01-20", service="follow-up-rehab")),
    "stay from 2003": lambda d: a_year(stay("2003-12-20", "2004-01-10"), year=2004),
    "prepaid, exemption not claimed": lambda d: a_year(PILLS, prepaid=True, exemptionClaimed=False),
    "day price below the day rate": lambda d: a_year(stay("2026-02-01", "2026-02-03", price="4.00")),
    "born after the expense": lambda d: a_year(PILLS, persons=[{"id": "a", "birthDate": "2026-03-02"}]),
    "credited since after the start": lambda d: covered(PILLS, policy={"waiting": {"creditedSince": "2026-02-01"}}),
    "treatment since after the expense": lambda d: covered(PILLS | {"treatmentSince": "2026-04-01"}),
    "end reason without end": lambda d: covered(PILLS, policy={"endReason": "death", "arrearsOnJune30": True}),
    "names of the built-in caps": lambda d: a_year(
        {"service": "vision-aid", "date": "2026-03-01", "price": "200.00"}, tariff="mediambulant",
        before={"benefits": {d.pick("vision-aid", "1/vision-aid"): "100.00"}}),
    "ids that meet generated ones": lambda d: a_year(PILLS | {"id": "expense-2"}, PILLS),
    "empty id": lambda d: a_year(PILLS | {"id": ""}),
    "more counted benefit than expense": lambda d: covered({
        "service": "naturopathy", "date": "2026-05-01", "price": "50.00", "countedAgainstDeductible": "60.00"}),
    "statutory benefit of a statutory service": lambda d: covered(PILLS | {"statutoryBenefit": "10.00"}),
    "pregnancy with a tariff service": lambda d: a_year({
        "service": "naturopathy", "date": "2026-05-01", "price": "50.00", "pregnancy": "complaints"}),
    "more days before than the cap": lambda d: a_year(stay("2026-02-01", "2026-02-03"), before={"days": {"1": 40}}),
    "caps of one group differ": lambda d: a_year(PILLS, tariff=MEDIAMBULANT | {"benefits": [
        b | {"yearlyCap": {"group": "g", "amount": f"{n}.00"}} for n, b in enumerate(MEDIAMBULANT["benefits"])]}),
    "no benefits": lambda d: a_year(PILLS, tariff=MEDIAMBULANT | {"benefits": []}),
}
LATE_TOPICS = {
    "applied within a month of the duty": lambda d: late("2026-01-10", "2026-02-01", "2026-04-01"),
    "insured before the duty": lambda d: late("2026-03-01", "2026-01-01", "2026-02-01"),
    "applied after the cover": lambda d: late("2025-03-01", "2026-03-02", "2026-03-01"),
}
TOPICS = {topic: ("yearEstimate", make) for topic, make in YEAR_TOPICS.items()} | {
    topic: ("lateEntrySurcharge", make) for topic, make in LATE_TOPICS.items()}
