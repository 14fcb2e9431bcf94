"""Amounts as whole cents, rates as fractions, one rounding rule. Knows nothing of the rest of the oracle."""
import re
from decimal import Decimal
from fractions import Fraction

LIMIT = 10**12 * 100  # |amount| <= 1e12 euros, in cents


def round_away(value: Fraction) -> int:
    """Commercial rounding to a whole number: halves go away from zero."""
    doubled = abs(value) * 2
    whole = (doubled.numerator + doubled.denominator) // (2 * doubled.denominator)
    return -whole if value < 0 else whole


def share(cents: int, percent: Fraction) -> int:
    """`percent` of an amount, rounded to the cent."""
    return round_away(Fraction(cents) * percent / 100)


def euro(cents: int) -> str:
    sign, cents = ("-" if cents < 0 else ""), abs(cents)
    return f"{sign}{cents // 100}.{cents % 100:02d}"


def percent_text(percent: Fraction) -> str:
    return format((Decimal(percent.numerator) / Decimal(percent.denominator)).normalize(), "f")


def plain_decimal(raw, places: int) -> Fraction | None:
    """The strict form of the interface: text like "1234.50", or a number whose shortest form has so few decimals."""
    if isinstance(raw, bool) or not isinstance(raw, (str, int, float)):
        return None
    if isinstance(raw, float):
        if raw != raw or raw in (float("inf"), float("-inf")):
            return None
        number = Decimal(repr(raw)).normalize()
        return Fraction(number) if number.as_tuple().exponent >= -places else None
    if isinstance(raw, int):
        return Fraction(raw)
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]{1,%d})?" % places, raw, re.ASCII):
        return Fraction(raw)
    return None


def read_amount(raw) -> int | None:
    """Cents, or None for anything that is not an amount. Negative amounts are read, callers refuse them."""
    value = plain_decimal(raw, 2)
    if value is None or abs(value * 100) > LIMIT:
        return None
    return int(value * 100)


def read_percent(raw) -> Fraction | None:
    """Text only, 0 to 100, at most four decimals."""
    value = plain_decimal(raw, 4) if isinstance(raw, str) else None
    return value if value is not None and 0 <= value <= 100 else None


def equal_parts(cents: int, count: int) -> list[int]:
    """Largest remainder: the parts add up exactly, odd cents go to the earlier parts."""
    each, rest = divmod(cents, count)
    return [each + (1 if index < rest else 0) for index in range(count)]


def in_proportion(cents: int, weights: list[int]) -> list[int]:
    """Largest remainder: the parts add up exactly; among equal remainders the earlier part gets the odd cent."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    parts = [cents * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda index: -(cents * weights[index] % whole))
    for index in by_remainder[:cents - sum(parts)]:
        parts[index] += 1
    return parts
