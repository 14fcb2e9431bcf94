"""Inputs whose answer neither the specification nor the brief settles: a disagreement is information, no failure."""
from datetime import date, timedelta

import cases_license
import cases_open_license
import cases_open_year
import cases_statutory
from draw import Draw, own_values


def medicine(d: Draw, **more) -> dict:
    return {"service": "medicine", "date": "2026-03-01", "price": "60.00"} | more


def remnant_stay(d: Draw) -> dict:
    """Days after 2026 that cannot cost anything: the block is used up before."""
    return {"service": "hospital", "date": "2026-11-20", "until": d.pick("2027-01-01", "2027-01-20")}


def changing_cap(d: Draw) -> dict:
    first = date(2025, 6, 10)
    return {"service": "hospital", "date": "2025-06-10", "quantity": d.randint(10, 60),
            "values": [v | {"dayCap": 14} for v in own_values(d, first)]}


def uneven_values(d: Draw) -> dict:
    values = own_values(d, date(2026, 1, 1))
    return {"year": 2026, "household": {"grossIncome": "50000.00", "partner": True, "otherRelatives": 2},
            "values": [v | {"referenceValue": f"{d.randint(30000, 50000)}.{d.randint(10, 99)}"} for v in values]}


def a_quote(d: Draw, **in_list) -> dict:
    given = cases_license.quote(d, [])
    given["priceList"].update(in_list)
    return given


def band_for_zero(d: Draw) -> dict:
    given = cases_license.curve(d, [])
    given["list"]["bands"].insert(0, {"upTo": 0, "flat": "10.00"} | (
        {} if given["list"]["model"] == "band" else {"perCase": "1"}))
    return given


def flat_only(d: Draw) -> dict:
    given = cases_license.curve(d, [])
    given["list"]["model"] = d.pick("volume", "graduated")
    for band in given["list"]["bands"]:
        band.pop("perCase", None)
        band["flat"] = "100.00"
    return given


def priced_band(d: Draw) -> dict:
    given = cases_license.curve(d, [])
    given["list"]["model"] = "band"
    given["list"]["bands"] = [{"upTo": 10, "flat": "100.00", "perCase": "1"}, {"upTo": None, "flat": "200.00"}]
    return given


def chronic_born_later(d: Draw) -> dict:
    chronic = {"birthDate": "2026-05-01", "checkupsAttended": False}
    return {"year": 2025, "household": {"grossIncome": "30000.00", "chronic": chronic}}


TOPICS = {
    "prescriptions 0": ("copayment", lambda d: {"service": "home-nursing", "date": "2026-03-01", "price": "40.00",
                                                "serviceDays": 5, "prescriptions": 0}),
    "serviceDays 0": ("copayment", lambda d: {"service": "home-nursing", "date": "2026-03-01", "price": "40.00",
                                              "serviceDays": 0}),
    "quantity 0": ("copayment", lambda d: medicine(d, quantity=0)),
    "more days already charged than the cap": ("copayment", lambda d: {
        "service": "hospital", "date": "2026-03-01", "daysAlreadyCharged": d.randint(29, 366)}),
    "splitPacks 1": ("copayment", lambda d: medicine(d, splitPacks=1)),
    "fixedAmount without price": ("copayment", lambda d: {
        "service": "test-strips", "date": "2026-03-01", "fixedAmount": "20.00"}),
    "stay runs past 2026 after its last chargeable day": ("copayment", remnant_stay),
    "dayCap changes within the stay": ("copayment", changing_cap),
    "number forms 007, .5, 5., -0": ("copayment", lambda d: medicine(
        d, price=d.pick("007", ".5", "5.", "-0", "-0.00", "+5"))),
    "empty productGroup": ("copayment", lambda d: {"service": "consumable-aid", "date": "2026-03-01", "price": "80.00",
                                                   "productGroup": ""}),
    "result above 1e12": ("copayment", lambda d: medicine(d, price="1000000000000", quantity=2)),
    "gross above 1e12": ("licenseFee", lambda d: a_quote(d) | {"agreedFee": "1000000000000.00"}),
    "reference value with odd cents": ("burdenLimit", uneven_values),
    "chronic person born after the year": ("burdenLimit", chronic_born_later),
    "percent with trailing zeros": ("burdenLimit", lambda d: {
        "year": 2026, "household": {"grossIncome": "30000.00"},
        "values": [v | {"regularBurden": "2.50"} for v in own_values(d, date(2026, 1, 1))]}),
    "counts empty": ("licenseFee", lambda d: a_quote(d, counts=[])),
    "counts repeated": ("licenseFee", lambda d: a_quote(d, counts=["inpatient", "inpatient", "outpatient"])),
    "module asked for twice": ("licenseFee", lambda d: a_quote(
        d, modules=[{"id": "m", "title": "m", "flat": "5.00"}]) | {"modules": ["m", "m"]}),
    "empty reason": ("licenseFee", lambda d: a_quote(d) | {"discounts": [{"percent": "1", "reason": ""}]}),
    "band for exactly 0 cases": ("feeCurve", band_for_zero),
    "no perCase in volume or graduated": ("feeCurve", flat_only),
    "perCase in a list of model band": ("feeCurve", priced_band),
    "percent as a number": ("licenseFee", lambda d: a_quote(d) | {"discounts": [{"percent": 10, "reason": "r"}]}),
    "validUntil before the date": ("licenseFee", lambda d: a_quote(d) | {"validUntil": "2007-01-01"}),
} | cases_open_year.TOPICS | cases_open_license.TOPICS


def open_case(d: Draw, function: str) -> dict:
    topic = d.choice(sorted(name for name, (of, _) in TOPICS.items() if of == function))
    function, make = TOPICS[topic]
    return {"function": function, "open": topic, "input": make(d)}
