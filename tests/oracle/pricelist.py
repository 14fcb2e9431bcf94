"""Price list and list fee by case count (license.md section 2)."""
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from fields import Fields, Problems, pointer
from money import euro, plain_decimal, round_away

MODELS = {"band", "volume", "graduated"}
COUNTS = {"inpatient": "inpatient", "outpatient": "outpatient", "day-patient": "dayPatient",
          "home-treatment": "homeTreatment"}
LIST = {"id", "title", "vendor", "example", "currency", "validFrom", "validTo", "renewalsFrom", "counts", "model",
        "bands", "zeroCases", "minimumFee", "vat", "paymentDays", "modules"}
MODULE = {"id", "title", "flat", "model", "bands"}


@dataclass
class Band:
    first: int             # lowest count of the band
    last: int | None       # inclusive, None is open
    flat: int              # cents
    per_case: Fraction     # euros


@dataclass
class Scale:
    """One model with its bands."""
    model: str
    bands: list[Band]
    zero_free: bool

    def index_of(self, cases: int) -> int | None:
        for index, band in enumerate(self.bands):
            if band.last is None or cases <= band.last:
                return index
        return None

    def fee(self, cases: int) -> int | None:
        """Cents, rounded once; None above a closed last band (price on request)."""
        index = self.index_of(cases)
        if index is None:
            return None
        if cases == 0 and self.zero_free:
            return 0
        own = self.bands[index]
        if self.model == "band":
            return own.flat
        if self.model == "volume":
            return round_away(own.per_case * cases * 100) + own.flat
        reached = self.bands[:index + 1]
        below = [0] + [band.last for band in reached[:-1]]  # cases priced in the bands before
        tops = below[1:] + [cases]
        priced = sum(band.per_case * (top - low) for band, low, top in zip(reached, below, tops))
        return round_away(priced * 100) + sum(band.flat for band in reached)


@dataclass
class Module:
    id: str
    flat: int | None
    scale: Scale | None

    def fee(self, cases: int) -> int | None:
        return self.flat if self.scale is None else self.scale.fee(cases)


@dataclass
class PriceList:
    id: str
    renewals_from: date | None   # for renewals, the beginning of validity where no own date is given
    valid_from: date
    valid_to: date | None
    counts: list[str]
    scale: Scale
    minimum: int
    taxed: bool
    payment_days: int
    modules: dict[str, Module] = field(default_factory=dict)


def read_list(raw, path: str, problems: Problems) -> PriceList:
    """Only to be used when no problem was found."""
    f = Fields(raw, path, problems, LIST)
    name = f.text("id", True)
    for key in ("title", "vendor"):
        f.text(key, True)
    f.flag("example")
    f.choice("currency", {"EUR"}, True)
    valid_from, valid_to, renewals_from = f.date("validFrom", True), f.date("validTo"), f.date("renewalsFrom")
    if valid_from and valid_to and valid_to < valid_from:
        problems.add(f.at("validTo"), f.at("validFrom"))
    counts = ["inpatient", "outpatient"]
    if "counts" in f:
        counts = f.items("counts") or []
        for index, kind in enumerate(counts):
            if kind not in tuple(COUNTS):
                problems.add(pointer(f.at("counts"), index))
    model = f.choice("model", MODELS, True)
    zero_free = f.choice("zeroCases", {"free", "first-band"}) == "free"
    minimum = f.amount("minimumFee") or 0
    taxed = f.choice("vat", {"standard", "none"}) != "none"
    payment_days = f.integer("paymentDays", 0, 3650, default=30)
    scale = Scale(model, read_bands(f, model), zero_free)
    read = PriceList(name, renewals_from or valid_from, valid_from, valid_to, counts, scale, minimum, taxed,
                     payment_days)
    for index, raw_module in enumerate(f.items("modules") or [] if "modules" in f else []):
        module = read_module(raw_module, pointer(f.at("modules"), index), problems, scale)
        if module.id in read.modules:
            problems.add(pointer(f.at("modules"), index) + "/id")
        read.modules[module.id] = module
    return read


def read_module(raw, path: str, problems: Problems, of_list: Scale) -> Module:
    f = Fields(raw, path, problems, MODULE)
    name = f.text("id", True)
    f.text("title", True)
    flat = f.amount("flat")
    model = f.choice("model", MODELS) or of_list.model
    if ("flat" in f) == ("bands" in f):
        problems.add(path, f.at("flat"), f.at("bands"))
    scale = Scale(model, read_bands(f, model), of_list.zero_free) if "bands" in f else None
    return Module(name, flat, scale)


def read_bands(f: Fields, model: str | None) -> list[Band]:
    raw_bands, problems = f.items("bands", True), f.problems
    if raw_bands == []:
        f.fault("bands")
    bands, below = [], None  # below: upper bound of the band before
    for index, raw in enumerate(raw_bands or []):
        path = pointer(f.at("bands"), index)
        b = Fields(raw, path, problems, {"upTo", "flat", "perCase"})
        is_open = b.raw.get("upTo", 0) is None
        last = None if is_open else b.integer("upTo", 0, 2**53, True)
        if is_open and index + 1 < len(raw_bands):
            b.fault("upTo")
        if last is not None and below is not None and last <= below:
            b.fault("upTo")
        flat = b.amount("flat")
        per_case = plain_decimal(b.raw.get("perCase", 0), 6)
        if per_case is None or per_case < 0:
            b.fault("perCase")
        if not b.broken and ("flat" not in b if model == "band" else "flat" not in b and "perCase" not in b):
            problems.add(path, b.at("flat"), b.at("perCase"))
        bands.append(Band(0 if below is None else below + 1, last, flat or 0, per_case or Fraction(0)))
        below = last
    return bands


def curve(raw) -> dict:
    """`feeCurve(list, upTo)`: both ends of every band up to a count, and 0 beside 1 where 0 alone is free."""
    problems = Problems()
    f = Fields(raw, "", Problems(), {"list", "upTo"})
    scale = read_list(f.raw.get("list"), "", problems).scale
    up_to = f.integer("upTo", 0, 10**9, True)
    if problems or up_to is None:
        return {"error": list(problems) or [""]}
    counts = set()
    for band in scale.bands:
        if band.first <= up_to:
            counts |= {band.first, up_to if band.last is None else min(band.last, up_to)}
    if scale.zero_free and up_to >= 1 and scale.fee(1):
        counts |= {0, 1}
    return {"ok": [{"cases": n, "listFee": euro(scale.fee(n))} for n in sorted(counts)]}
