"""Reading of raw inputs: every fault is kept with its JSON pointer, reading goes on."""
import days
import money


class Problems(list):
    """Paths at fault. Where more than one place could be named for one fault, all of them are listed."""

    def add(self, *paths: str) -> None:
        self.extend(path for path in paths if path not in self)


def pointer(path: str, key) -> str:
    return f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}"


class Fields:
    """One JSON object: known keys only, each read at most by its own kind. Faulty or absent values read as None."""

    def __init__(self, raw, path: str, problems: Problems, known):
        self.path, self.problems = path, problems
        self.broken = not isinstance(raw, dict)
        self.raw = {} if self.broken else raw
        if self.broken:
            problems.add(path)
        for key in self.raw:
            if key not in known:
                problems.add(self.at(key))

    def at(self, key) -> str:
        return pointer(self.path, key)

    def __contains__(self, key) -> bool:
        return key in self.raw

    def fault(self, key) -> None:
        self.problems.add(self.at(key))

    def read(self, key, required, reader):
        if key not in self.raw:
            if required and not self.broken:
                self.fault(key)
            return None
        value = reader(self.raw[key])
        if value is None:
            self.fault(key)
        return value

    def amount(self, key, required=False):
        """Cents of an amount that is not negative."""
        value = self.read(key, required, money.read_amount)
        if value is not None and value < 0:
            self.fault(key)
            return None
        return value

    def percent(self, key, required=False):
        return self.read(key, required, money.read_percent)

    def date(self, key, required=False):
        return self.read(key, required, days.read_date)

    def flag(self, key) -> bool:
        value = self.read(key, False, lambda raw: raw if isinstance(raw, bool) else None)
        return value is True

    def text(self, key, required=False):
        return self.read(key, required, lambda raw: raw if isinstance(raw, str) else None)

    def choice(self, key, options, required=False):
        return self.read(key, required, lambda raw: raw if isinstance(raw, str) and raw in options else None)

    def integer(self, key, low, high, required=False, default=None):
        value = self.read(key, required, lambda raw: read_integer(raw, low, high))
        return default if value is None and key not in self.raw else value

    def items(self, key, required=False) -> list | None:
        return self.read(key, required, lambda raw: raw if isinstance(raw, list) else None)


def read_integer(raw, low: int, high: int) -> int | None:
    if isinstance(raw, bool) or not isinstance(raw, (int, float)):
        return None
    if isinstance(raw, float) and not raw.is_integer():
        return None
    return int(raw) if low <= raw <= high else None
