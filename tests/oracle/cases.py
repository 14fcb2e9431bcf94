"""Random inputs, mostly valid. The same seed gives the same cases."""
import cases_csv
import cases_license
import cases_renewal
import cases_reports
import cases_service
import cases_statutory
import cases_surcharge
import cases_year
from cases_bad import spoil
from cases_open import TOPICS, open_case
from draw import Draw

MAKERS = {"copayment": cases_statutory.copayment, "burdenLimit": cases_statutory.burden,
          "licenseFee": cases_license.quote, "feeCurve": cases_license.curve,
          "statutoryValues": lambda d, tags: {"date": d.service_date().isoformat()},
          "yearEstimate": cases_year.year_estimate, "lateEntrySurcharge": cases_surcharge.late_entry,
          "arrearsSurcharge": cases_surcharge.arrears, "renewal": cases_renewal.renewal,
          "serviceCredit": cases_service.contract, "quoteCsv": cases_csv.table,
          "readQualityReport": cases_reports.report, "combineQualityReports": cases_reports.report_set}
WEIGHTS = {"copayment": 40, "burdenLimit": 12, "licenseFee": 20, "feeCurve": 6, "statutoryValues": 2,
           "yearEstimate": 15, "lateEntrySurcharge": 4, "arrearsSurcharge": 1, "renewal": 12,
           "serviceCredit": 3, "quoteCsv": 5, "readQualityReport": 6, "combineQualityReports": 2}
BAD_PERCENT, OPEN_PERCENT = 5, 1


def cases(seed: int, count: int, only: str | None = None):
    d = Draw(seed)
    for number in range(count):
        function = only or d.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        if d.chance(OPEN_PERCENT) and any(of == function for of, _ in TOPICS.values()):
            yield {"n": number} | open_case(d, function)
            continue
        tags: list[str] = []
        given = MAKERS[function](d, tags)
        if function == "copayment":
            tags.insert(0, given["service"])
        case = {"n": number, "function": function, "tags": tags, "input": given}
        if d.chance(BAD_PERCENT):
            case |= {"bad": True, "input": spoil(d, function, given)}
        yield case
