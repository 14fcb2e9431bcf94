"""Self-check against vectors: statutory.json and tiers.json (published), the others worked by hand."""
import json
from fractions import Fraction
from pathlib import Path

import burden
import copayment
import quality_report
import renewal
import service_level
import surcharges
import year_estimate
from fields import Problems
from money import equal_parts, euro, round_away
from pricelist import read_list

MODES = {"graduated": "graduated", "volume": "volume", "stairstep": "band"}
BY_HAND = {"years": year_estimate.answer, "lateEntrySurcharge": surcharges.late_entry,
           "arrearsSurcharge": surcharges.arrears, "renewals": renewal.answer,
           "serviceCredit": service_level.answer}
ZERO = {"first_tier_flat": "first-band", "zero_is_free": "free"}


def check(paths: list[str]) -> int:
    """Exit code: 0 when every vector agrees."""
    passed, failed, skipped = 0, 0, 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            vectors = json.load(file)
        for name, expected, got in [*all_of(vectors), *reports(vectors, Path(path).parent)]:
            if expected is None:
                skipped += 1
            elif expected == got:
                passed += 1
            else:
                failed += 1
                print(f"{path} {name}: expected {expected}, got {got}")
    print(f"{passed} passed, {failed} failed, {skipped} not ours (fractions as counts or bounds)")
    return 1 if failed or not passed else 0


def all_of(vectors: dict):
    """(name, expected, got); expected None means not applicable."""
    for v in vectors.get("copayment", []):
        given = {key: v[key] for key in ("service", "date", "until", "price", "quantity", "birthDate") if key in v}
        yield v["id"], wanted(v, "copayment"), copayment.answer(given).get("ok", {}).get("copayment")
    for v in vectors.get("burden_limit", []):
        household = {"grossIncome": v.get("income", "0.00"), "partner": v.get("partner", False),
                     "children": v.get("children", 0), "basicBenefits": v.get("basic_benefits", False)}
        got = burden.answer({"year": v["year"], "household": household}).get("ok", {})
        yield v["id"], wanted(v, "limit"), got.get("limit")
        if "chronic_limit" in v:
            chronic = burden.answer({"year": v["year"], "household": household | {"chronic": True}})["ok"]
            yield v["id"] + " chronic", [v["chronic_limit"]] * 2, [got["chronicLimit"], chronic["limit"]]
    for kind, function in BY_HAND.items():
        for v in vectors.get(kind, []):
            yield v["id"], *compared(v, function(v["input"]))
    for v in vectors.get("vectors", []):
        yield v["id"], *tier(v)
    for index, v in enumerate(vectors.get("validation", [])):
        yield f"validation {index}", *bounds(v)
    for index, v in enumerate(vectors.get("allocation", [])):
        ours = v["method"] == "equal_parts"
        yield f"allocation {index}", v["shares"] if ours else None, equal_parts(v["total"], len(v["ratios"]))
    for index, v in enumerate(vectors.get("rounding", [])):
        for given, out in zip(v["inputs"], v["outputs"]):
            ours = v["mode"].startswith("half_away")
            yield f"rounding {index}", out if ours else None, ours and euro(round_away(Fraction(given) * 100))


def reports(vectors: dict, folder: Path):
    """Quality reports are files beside the list of what is read from them."""
    read = {}
    for v in vectors.get("reports", []):
        file = v["file"]
        answer = quality_report.read((folder / file).read_bytes(), file)
        read[file] = answer.get("ok")
        yield file, *compared(v, answer)
        yield f"{file} warned", v.get("warned", []), answer.get("warned", [])
    for v in vectors.get("combinations", []):
        yield " + ".join(v["files"]), *compared(v, quality_report.combine({"reports": [read[f] for f in v["files"]]}))


def compared(vector: dict, answer: dict):
    """What a vector wants and the part of the answer that it speaks of."""
    if "error" not in vector:
        return vector["expected"], reduced(answer.get("ok"), vector["expected"])
    paths = answer.get("error", [])
    return True, bool(paths) and (vector["error"] is True or any(path in vector["error"] for path in paths))


def reduced(got, expected):
    """The part of an answer that a vector speaks of."""
    if isinstance(expected, dict) and isinstance(got, dict):
        return {key: reduced(got.get(key), value) for key, value in expected.items()}
    if isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        return [reduced(of_got, of_expected) for of_got, of_expected in zip(got, expected)]
    return got


def wanted(vector: dict, key: str) -> str:
    return vector["expected"] if vector.get("status") == "wrong" else vector[key]


def tier(v: dict):
    try:
        cases = int(v["quantity"])
        bands = [{"upTo": t["up_to"] and int(t["up_to"]), "perCase": t["unit"], "flat": t["flat"]} for t in v["tiers"]]
    except ValueError:
        return None, None
    if MODES[v["mode"]] == "band":
        for band in bands:
            del band["perCase"]
    price_list = a_list(MODES[v["mode"]], bands) | ({"zeroCases": ZERO[v["zero_rule"]]} if "zero_rule" in v else {})
    problems = Problems()
    scale = read_list(price_list, "", problems).scale
    return euro(round_away(Fraction(v["expected"]) * 100)), problems or euro(scale.fee(cases))


def bounds(v: dict):
    if "up_to" not in v or "0" in v["up_to"]:  # a first band for exactly 0 cases is not forbidden here
        return None, None
    problems = Problems()
    read_list(a_list("band", [{"upTo": b and int(b), "flat": "1.00"} for b in v["up_to"]]), "", problems)
    return v["valid"], not problems


def a_list(model: str, bands: list[dict]) -> dict:
    return {"id": "v", "title": "v", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "model": model,
            "bands": bands}
