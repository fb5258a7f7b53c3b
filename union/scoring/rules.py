"""How points become an order: exact fractions."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from union.kernel.refusal import Refusal

Points = Mapping[str, Sequence[int]]


def total(points: Points) -> Fraction:
    """The averages of all that was looked at, added up."""
    return sum((mean(it) for it in points.values()), Fraction())


def mean(points: Sequence[int]) -> Fraction:
    return Fraction(sum(points), len(points)) if points else Fraction()


def written(points: Fraction) -> str:
    """With one digit, rounded: ``12.3``."""
    tenths = int(points * 10 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}"


def check_aspect(aspects: list[str], number: int) -> str:
    """What is looked at, by its number on a button."""
    if not 0 <= number < len(aspects):
        raise Refusal("kernel-old-button")
    return aspects[number]


def check_points(points: int, most: int) -> int:
    """1 to as many as this school gives."""
    if not 1 <= points <= most:
        raise Refusal("kernel-old-button")
    return points
