"""Random inputs, mostly valid. The same seed gives the same cases."""
import cases_license
import cases_statutory
from cases_bad import spoil
from cases_open import open_case
from draw import Draw

MAKERS = {"copayment": cases_statutory.copayment, "burdenLimit": cases_statutory.burden,
          "licenseFee": cases_license.quote, "feeCurve": cases_license.curve,
          "statutoryValues": lambda d, tags: {"date": d.service_date().isoformat()}}
WEIGHTS = {"copayment": 50, "burdenLimit": 15, "licenseFee": 25, "feeCurve": 7, "statutoryValues": 3}
BAD_PERCENT, OPEN_PERCENT = 5, 1


def cases(seed: int, count: int):
    d = Draw(seed)
    for number in range(count):
        if d.chance(OPEN_PERCENT):
            yield {"n": number} | open_case(d)
            continue
        function = d.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        tags: list[str] = []
        given = MAKERS[function](d, tags)
        if function == "copayment":
            tags.insert(0, given["service"])
        case = {"n": number, "function": function, "tags": tags, "input": given}
        if d.chance(BAD_PERCENT):
            case |= {"bad": True, "input": spoil(d, function, given)}
        yield case
