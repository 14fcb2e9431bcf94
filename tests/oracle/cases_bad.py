"""Spoils a valid input in one known way."""
import copy
from datetime import date, timedelta

import cases_bad_year
import cases_csv
import cases_renewal
import cases_reports
import cases_service
from copayment import ONLY_FOR, STAYS
from draw import NOT_AMOUNTS, NOT_COUNTS, NOT_DATES, NOT_FLAGS, Draw, some_values

VALUE_OF = {"until": "2026-03-02", "serviceDays": 2, "prescriptions": 2, "quantity": 2, "fixedAmount": "5.00",
            "exemptProduct": True, "rebateContract": True, "reduction": "half", "splitPacks": 2,
            "recallReplacement": True, "productGroup": "15", "daysAlreadyCharged": 3}

OWN_WAYS = {"renewal": cases_renewal.spoil, "serviceCredit": cases_service.spoil, "quoteCsv": cases_csv.spoil,
            "readQualityReport": cases_reports.spoil, "combineQualityReports": lambda d, given: {"reports": []}}


def spoil(d: Draw, function: str, given: dict):
    given = copy.deepcopy(given)
    if function in OWN_WAYS:
        return OWN_WAYS[function](d, given)
    kind = d.random()
    if kind < 0.03 and function not in ("feeCurve", "statutoryValues"):
        return d.pick(None, [], "x", 5, True)
    if function in cases_bad_year.SPOILERS:
        return cases_bad_year.spoil(d, function, given)
    if function == "statutoryValues":
        return {"date": d.pick("2003-12-31", "2027-01-01", *NOT_DATES)}
    if kind < 0.2:
        at = given["list"] if function == "feeCurve" else d.pick(given, *nested(given))
        at[d.pick("prize", "foo", "a/b~c", "Price", "")] = d.pick(1, "x", None)
        return given
    return {"copayment": bad_copayment, "burdenLimit": bad_burden, "licenseFee": bad_quote,
            "feeCurve": bad_curve}[function](d, given)


def nested(given: dict) -> list[dict]:
    found = [given[name] for name in ("household", "cases", "priceList") if name in given]
    if "priceList" in given:
        found.append(given["priceList"]["bands"][0])
    return found + given.get("values", [])[:1]


def bad_copayment(d: Draw, given: dict) -> dict:
    service = given["service"]
    ways = [
        {"service": d.pick("Medicine", "", None, 3, "glasses")}, {"date": d.choice(NOT_DATES)},
        {"price": d.choice(NOT_AMOUNTS)}, {"birthDate": d.choice(NOT_DATES)}, {"birthDate": "2150-01-01"},
        {"pregnancy": d.pick("yes", True, None)}, {"exemptionCertificate": d.choice(NOT_FLAGS)},
        {"values": d.pick({}, None, [None], [{}])}, overlapping(d),
        {"date": d.pick("2003-12-31", "2027-01-01", "1900-01-01"), "until": None, "values": []}]
    misplaced = [name for name, services in sorted(ONLY_FOR.items()) if service not in services]
    ways += [{name: VALUE_OF[name]} for name in d.sample(misplaced, min(3, len(misplaced)))]
    if service != "home-nursing":
        ways.append({"quantity": d.choice(NOT_COUNTS)})
    if service in STAYS:
        first = date.fromisoformat(given["date"])
        ways += [{"until": (first - timedelta(days=1)).isoformat()},
                 {"until": (first + timedelta(days=3)).isoformat(), "quantity": d.pick(3, 5)}]
    if service == "medicine":
        ways += [{"date": "2024-01-31", "splitPacks": 2}, {"rebateContract": False, "reduction": "half"},
                 {"reduction": "third", "rebateContract": True}, {"fixedAmount": d.choice(NOT_AMOUNTS)},
                 {"splitPacks": d.choice(NOT_COUNTS)}]
    given.update(d.choice(ways))
    if given.get("until", 0) is None and d.chance(50):
        del given["until"]
    if d.chance(10):
        del given[d.pick("service", "date")]
    return given


def overlapping(d: Draw) -> dict:
    return {"values": [some_values(d, date(2026, 1, 1), date(2026, 6, 30)),
                       some_values(d, d.pick(date(2026, 6, 30), date(2025, 1, 1)), date(2026, 12, 31))]}


def bad_burden(d: Draw, given: dict) -> dict:
    h = given["household"]
    way = d.randrange(9)
    if way == 0:
        given["year"] = d.pick(2003, 2028, 2026.5, "2026", None, 0)
        given.pop("values", None)
    elif way == 1:
        h["grossIncome"] = d.choice(NOT_AMOUNTS)
    elif way == 2:
        h[d.pick("children", "otherRelatives")] = d.choice(NOT_COUNTS)
    elif way == 3:
        h[d.pick("partner", "basicBenefits")] = d.choice(NOT_FLAGS)
    elif way == 4:
        h["chronic"] = d.pick("yes", None, [], {"birthDate": d.choice(NOT_DATES)}, {"checkups": True},
                              {"checkupsAttended": None}, {"treatmentProgramme": 1})
    elif way == 5:
        given |= {"year": 2004, "household": h | {"basicBenefits": True}}
        given.pop("values", None)
    elif way == 6:
        given.update(overlapping(d))
    elif way == 7:
        given["household"] = d.pick(None, [], "x", {})
    else:
        at, name = d.pick((given, "year"), (h, "grossIncome"), (given, "household"))
        del at[name]
    return given


def bad_quote(d: Draw, given: dict) -> dict:
    way = d.randrange(14)
    if way == 0:
        given["cases"][d.pick("inpatient", "outpatient", "dayPatient", "homeTreatment")] = d.pick(
            10**9 + 1, *NOT_COUNTS)
    elif way == 1:
        given["date"] = d.choice(NOT_DATES)
    elif way == 2:
        given["termYears"] = d.pick(0, 21, *NOT_COUNTS)
    elif way == 3:
        given["modules"] = d.pick(["nothing"], [None], {}, None)
    elif way == 4:
        given["discounts"] = [d.pick({"percent": "100.01", "reason": "r"}, {"percent": "-1", "reason": "r"},
                                     {"percent": "1.23456", "reason": "r"}, {"amount": "1e9", "reason": "r"}, {},
                                     {"percent": "5"}, {"percent": "5", "amount": "5", "reason": "r"}, None, "5")]
    elif way == 5:
        given["discounts"] = [{"amount": "1000000000000", "reason": "r"}]
    elif way == 6:
        given["agreedFee"] = d.choice(NOT_AMOUNTS)
    elif way == 7:
        given["invoiceDate"] = d.pick("2006-12-31", "1999-01-01")
        given["priceList"]["vat"] = "standard"
    elif way == 8:
        given["priceList"]["validFrom"] = "2099-01-01"
        given["priceList"].pop("validTo", None)
    elif way == 9:
        given["cases"] |= {"source": "estimate"}
        given["cases"].pop("assumptions", None)
    elif way == 10:
        del given[d.pick("priceList", "cases", "date")]
    else:
        given["priceList"] = bad_list(d, given["priceList"])
    return given


def bad_curve(d: Draw, given: dict) -> dict:
    return given | {"list": bad_list(d, given["list"])}


def bad_list(d: Draw, p: dict) -> dict:
    bands = p["bands"]
    ways = [{"bands": []}, {"bands": None}, {"model": d.pick("stairstep", None, "")}, {"currency": d.pick("USD", None)},
            {"counts": ["beds"]}, {"zeroCases": "zero"}, {"vat": "reduced"}, {"paymentDays": d.pick(-1, 1.5, "30")},
            {"minimumFee": d.choice(NOT_AMOUNTS)}, {"validFrom": d.choice(NOT_DATES)},
            {"validFrom": "2020-01-02", "validTo": "2020-01-01"},
            {"bands": bands[:1] + bands}, {"bands": [{"upTo": None, "flat": "1", }] + bands},
            {"bands": [{"upTo": 10**9, "flat": "1"}] + bands},
            {"bands": [bands[0] | {"flat": d.pick("-1", -5, None, "x")}] + bands[1:]},
            {"bands": [bands[0] | {"perCase": d.pick("-1", "0.1234567", None, "x")}] + bands[1:]},
            {"bands": [bands[0] | {"upTo": d.pick(-1, 1.5, "10")}] + bands[1:]},
            {"bands": [{"upTo": 1} ] + [band for band in bands if band["upTo"] != 1]},
            {"modules": [{"id": "a", "title": "a"}]}, {"modules": [{"id": "a", "title": "a", "flat": "-1"}]},
            {"modules": [{"id": "a", "title": "a", "flat": "1"}] * 2}, {"modules": [None]},
            {"modules": [{"id": "a", "title": "a", "flat": "1", "bands": bands}]}]
    if d.chance(10):
        gone = d.pick("id", "title", "vendor", "currency", "validFrom", "model", "bands")
        return {name: value for name, value in p.items() if name != gone}
    return p | d.choice(ways)
