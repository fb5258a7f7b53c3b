"""How points become an order: exact fractions, and likes where those are equal."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from union.kernel.refusal import Refusal

Points = Mapping[str, Sequence[int]]


class Scored(NamedTuple):
    """An idea with all its points, by what was looked at, and the number of those who like it."""

    id: int
    points: Points
    likes: int


def total(points: Points) -> Fraction:
    """The averages of all that was looked at, added up."""
    return sum((mean(it) for it in points.values()), Fraction())


def mean(points: Sequence[int]) -> Fraction:
    return Fraction(sum(points), len(points)) if points else Fraction()


def ranked(ideas: Iterable[Scored]) -> list[Scored]:
    """The best first; of the same total who is liked more, then who wrote first."""
    return sorted(ideas, key=lambda it: (-total(it.points), -it.likes, it.id))


def written(points: Fraction) -> str:
    """With one digit, rounded: ``12.3``."""
    tenths = int(points * 10 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}"


def check_points(points: int, most: int) -> int:
    """1 to as many as this school gives."""
    if not 1 <= points <= most:
        raise Refusal("kernel-old-button")
    return points
