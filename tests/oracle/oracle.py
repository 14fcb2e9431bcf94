#!/usr/bin/env python3
"""Independent oracle of the rules of Tarifwerk, written from the specification alone.

answer                        JSON lines {"function", "input"} in, {"ok": …} or {"error": [paths]} out
cases --seed S --count N      random cases as JSON lines; --answers adds the answer to each,
                              --function F makes cases of one function only
check VECTORS.json …          compares with published vectors
"""
import argparse
import json
import sys

sys.dont_write_bytecode = True

import burden
import copayment
import license_fee
import pricelist
import quality_report
import quote_csv
import renewal
import service_level
import surcharges
import values
import year_estimate
from cases import cases
from check import check

FUNCTIONS = {"copayment": copayment.answer, "burdenLimit": burden.answer, "licenseFee": license_fee.answer,
             "feeCurve": pricelist.curve, "statutoryValues": values.answer,
             "yearEstimate": year_estimate.answer, "lateEntrySurcharge": surcharges.late_entry,
             "arrearsSurcharge": surcharges.arrears, "renewal": renewal.answer,
             "serviceCredit": service_level.answer, "quoteCsv": quote_csv.answer,
             "readQualityReport": quality_report.answer, "combineQualityReports": quality_report.combine}


def write(line: dict) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("answer")
    making = commands.add_parser("cases")
    making.add_argument("--seed", type=int, required=True)
    making.add_argument("--count", type=int, required=True)
    making.add_argument("--answers", action="store_true")
    making.add_argument("--function", choices=sorted(FUNCTIONS))
    commands.add_parser("check").add_argument("vectors", nargs="+")
    given = parser.parse_args()
    if given.command == "check":
        return check(given.vectors)
    if given.command == "answer":
        for line in sys.stdin:
            asked = json.loads(line)
            write(FUNCTIONS[asked["function"]](asked["input"]))
        return 0
    for case in cases(given.seed, given.count, given.function):
        if given.answers:
            # Read back from text, so that the answer is about what the other side reads.
            case["answer"] = FUNCTIONS[case["function"]](json.loads(json.dumps(case["input"])))
        write(case)
    return 0


if __name__ == "__main__":
    sys.exit(main())
