"""What is worth an honour: departments by their figures, nominees by their points."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from union.proposals.rules import State
from union.scoring.rules import Points, total

SETTLED = frozenset({State.RATED, State.TRACKING, State.CLOSED})
UNSETTLED = frozenset({
    State.SUBMITTED, State.ACCEPTED, State.ASSIGNED, State.ANSWERED, State.SECOND_HANDLING,
    State.SECOND_ANSWERED, State.FACE_TO_FACE,
})  # fmt: skip

OWED = frozenset({State.ASSIGNED, State.SECOND_HANDLING})


class Share(NamedTuple):
    """So many of so many."""

    part: int
    of: int

    @property
    def exact(self) -> Fraction:
        """None of none is nothing to be proud of."""
        return Fraction(self.part, self.of) if self.of else Fraction()

    @property
    def percent(self) -> int:
        """Rounded half up."""
        return int(self.exact * 100 + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Figures:
    """How a department handled what it was given; ``days`` is the exact average, if known."""

    unit_id: int
    proposals: int
    on_time: Share
    satisfied: Share
    days: Fraction | None


def by_merit(every: Iterable[Figures]) -> list[Figures]:
    """On time, then satisfied, then quick, then many."""
    return sorted(every, key=_rank)


def _rank(it: Figures) -> tuple[Fraction, Fraction, bool, Fraction, int, int]:
    unknown = it.days is None
    quick = Fraction() if it.days is None else it.days
    return (-it.on_time.exact, -it.satisfied.exact, unknown, quick, -it.proposals, it.unit_id)


def is_ranked(it: Figures, least: int) -> bool:
    """Whether it handled enough to be compared."""
    return it.proposals >= least


class Nominated(NamedTuple):
    """A nominee with all its points; ``serial`` is the number of the proposal in its year."""

    id: int
    serial: int
    points: Points


def ranked(nominees: Iterable[Nominated]) -> list[Nominated]:
    """The best first; of the same total the earlier number."""
    return sorted(nominees, key=lambda it: (-total(it.points), it.serial))


def scored(nominees: Collection[Nominated]) -> int:
    """How many have any points: the others cannot stand on the list."""
    return sum(bool(it.points) for it in nominees)
