"""Random pieces of inputs: amounts around the boundaries, dates around the turning points."""
import random
from datetime import date, timedelta

EDGES = (0, 1, 5, 45, 475, 500, 1000, 4995, 5000, 5005, 5662, 8240, 9995, 10000, 10005, 20000, 201562)
TURNS = (date(2004, 1, 1), date(2008, 2, 29), date(2012, 2, 29), date(2015, 12, 31), date(2020, 2, 29),
         date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 29), date(2025, 12, 31), date(2026, 1, 1),
         date(2026, 12, 31))

NOT_AMOUNTS = ("1.234", "1,50", "1e3", "€5", "", " 5", "1 000", "abc", 1.005, -1, "-0.01", None, True, [], {}, 1e13,
               "1000000000000.01", 0.001)
NOT_DATES = ("2026-02-30", "2025-02-29", "26-01-01", "2026-1-1", "1899-12-31", "2200-01-01", "2026-03-01T00:00",
             "01.03.2026", "", None, 20260301, "2026-13-01", "2026-00-10")
NOT_COUNTS = (1.5, -1, "2", None, True, 1e30, [])
NOT_FLAGS = (0, 1, "true", None, [])


class Draw(random.Random):
    def chance(self, percent: float) -> bool:
        return self.random() * 100 < percent

    def pick(self, *options):
        return self.choice(options)

    def cents(self, top: int = 30000) -> int:
        """Around a boundary, on a half cent of 10 %, anywhere, seldom large."""
        kind = self.random()
        if kind < 0.4:
            return max(0, self.choice(EDGES) + self.randint(-6, 6))
        if kind < 0.6:
            return self.randrange(top // 10) * 10 + 5
        if kind < 0.95:
            return self.randint(0, top)
        return self.pick(10**14, 10**13 + 5, self.randint(0, 10**9))

    def amount(self, cents: int):
        """One of the allowed ways to write it."""
        text = f"{cents // 100}.{cents % 100:02d}"
        kind = self.random()
        if kind < 0.6:
            return text
        if kind < 0.75:
            return text.rstrip("0").rstrip(".")
        return cents // 100 if cents % 100 == 0 else cents / 100

    def day(self, first: date, last: date) -> date:
        return first + timedelta(days=self.randint(0, (last - first).days))

    def near(self, day: date, spread: int = 3) -> date:
        return day + timedelta(days=self.randint(-spread, spread))

    def service_date(self) -> date:
        kind = self.random()
        if kind < 0.4:
            day = self.day(date(2004, 1, 1), date(2026, 12, 31))
        elif kind < 0.6:
            day = self.day(date(2023, 6, 1), date(2026, 12, 31))
        elif kind < 0.8:
            day = self.near(self.choice(TURNS), 2)
        else:
            day = self.near(date(self.randint(2004, 2026), 12, 31), 30)
        return min(max(day, date(2004, 1, 1)), date(2026, 12, 31))


def own_values(d: Draw, day: date, cap: int | None = None) -> list[dict]:
    """Periods around a day, adjacent, never overlapping."""
    middle = date(day.year, 7, 1)
    periods = d.pick(
        [(date(day.year, 1, 1), date(day.year, 12, 31))],
        [(middle, date(day.year, 12, 31))],
        [(date(day.year, 1, 1), middle - timedelta(days=1)), (middle, date(day.year + 1, 12, 31))],
        [(day - timedelta(days=3), day + timedelta(days=4)), (day + timedelta(days=5), day + timedelta(days=400))],
        [(date(day.year + 1, 1, 1), date(day.year + 1, 6, 30))])
    return d.sample([some_values(d, first, last, cap) for first, last in periods], len(periods))


def some_values(d: Draw, first: date, last: date, cap: int | None = None) -> dict:
    low = d.pick(0, 250, 500, 750)
    high = low + d.pick(0, 500, 750, 1000)
    cap = d.pick(0, 14, 28, 42) if cap is None else cap
    texts = {"minimum": low, "maximum": high, "dayRate": d.pick(0, 1000, 1250, 1505),
             "prescriptionFee": d.pick(0, 1000, 1250), "consumableMaximum": d.pick(0, 1000, 1333),
             "referenceValue": d.randint(0, 30000) * 20 * 10, "childAllowance": d.randint(0, 1_200_000)}
    if d.chance(75):
        texts["standardRate"] = d.randint(0, 100_000)
    return {"validFrom": first.isoformat(), "validTo": last.isoformat(), "dayCap": cap,
            "rate": d.pick("10", "12.5", "7.25", "0", "15", "100"), "regularBurden": d.pick("2", "2.5", "3"),
            "chronicBurden": d.pick("1", "1.25", "0")} | {
        name: f"{cents // 100}.{cents % 100:02d}" for name, cents in texts.items()}
