"""The order of ideas: by their points, and likes where those are equal."""

from collections.abc import Iterable
from typing import NamedTuple

from union.scoring.rules import Points, total

MATTER = "idea"  # as the engine of points knows an idea


class Scored(NamedTuple):
    """An idea with all its points, by what was looked at, and the number of those who like it."""

    id: int
    points: Points
    likes: int


def ranked(ideas: Iterable[Scored]) -> list[Scored]:
    """The best first; of the same total who is liked more, then who wrote first."""
    return sorted(ideas, key=lambda it: (-total(it.points), -it.likes, it.id))
