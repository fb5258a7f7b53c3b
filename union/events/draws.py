"""Draws that anybody can repeat with the seed word that was shown: pairs, teams, matches.

A name is drawn the earlier the smaller ``printf '%s\\n%s' WORD NAME | sha256sum`` is; the second
bearer of a name has a line ``2`` after it. So the order of the list has no say, and no other
version of Python draws otherwise. Whoever may choose the word after the list is closed may choose
the draw: show it before.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import count
from typing import NamedTuple, TypeVar

Entrant = TypeVar("Entrant")
Match = tuple[Entrant, Entrant]


class Place(NamedTuple):
    """Whoever ends up at this rank of this group, both counted from 1."""

    group: int
    rank: int


class Tournament(NamedTuple):
    """Groups that play first, and the first round of the knock-out; None is a bye."""

    groups: list[list[str]]
    bracket: list[tuple[Place, Place | None]]


def seed(text: str) -> int:
    """The SHA-256 of a text, as a number."""
    return int.from_bytes(sha256(text.encode()).digest())


def drawn(names: Iterable[str], word: str) -> list[str]:
    """All of them, in the order in which the word draws them."""
    lots = {seed(f"{word}\n{lot}"): name for lot, name in lots_of(names)}
    return [lots[it] for it in sorted(lots)]


def lots_of(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """A lot of its own for each name; who is called like another has a number below the name."""
    seen: set[str] = set()
    for name in names:
        numbered = (f"{name}\n{number}" for number in count(2))
        lot = name if name not in seen else next(it for it in numbered if it not in seen)
        seen.add(lot)
        yield lot, name


def pairs(names: Iterable[str], word: str) -> list[tuple[str, ...]]:
    """Two by two; of an odd number the last are three, and who is alone stays alone."""
    order = drawn(names, word)
    whole = len(order) - 3 if len(order) % 2 and len(order) > 1 else len(order)
    made = [tuple(order[at : at + 2]) for at in range(0, whole, 2)]
    return made + ([tuple(order[whole:])] if order[whole:] else [])


def teams(names: Iterable[str], count: int, word: str) -> list[list[str]]:
    """Everybody in one of ``count`` teams, whose sizes differ by at most one."""
    return dealt(drawn(names, word), count)


def groups(
    favourites: Iterable[str], others: Iterable[str], count: int, word: str
) -> list[list[str]]:
    """Like teams, but favourites are in different groups as long as there is one for each."""
    return dealt([*drawn(favourites, word), *drawn(others, word)], count)


def dealt(order: Sequence[Entrant], count: int) -> list[list[Entrant]]:
    """One after the other, as cards are."""
    if count < 1:
        raise ValueError("nobody can be dealt to no group")
    return [list(order[at::count]) for at in range(count)]


def groups_and_bracket(
    favourites: Iterable[str], others: Iterable[str], count: int, word: str, through: int = 2
) -> Tournament:
    """Groups, and a knock-out of the first or the first two of each.

    Winners of groups get the byes; the two of a group can meet again only in the final.
    """
    made = groups(favourites, others, count, word)
    if through not in (1, 2) or len(made[-1]) < through:
        raise ValueError("one or two of each group go on, and a group has as many players")
    return Tournament(made, knock_out(qualified(count, through)))


def qualified(count: int, through: int) -> list[Place]:
    """Who goes on, the strongest first: winners, then seconds in the other halves of the draw."""
    winners = [Place(group, 1) for group in range(1, count + 1)]
    if through == 1:
        return winners
    upper = [it._replace(rank=2) for it in winners if not half(it.group)]
    lower = [it._replace(rank=2) for it in winners if half(it.group)]
    seconds = range(count + 1, 2 * count + 1)
    return winners + [(upper if half(it) else lower).pop(0) for it in seconds]


def half(strength: int) -> bool:
    """Whether number 1, 2, 3 ... plays in the half of number 1: 1, 4, 5, 8, 9 and so on do."""
    return strength % 4 in (0, 1)


def knock_out(order: Sequence[Entrant]) -> list[tuple[Entrant, Entrant | None]]:
    """The first round, strongest first in ``order``: they meet late, and get the byes.

    Winners of neighbouring matches meet next; None is a bye, up to the next power of two.
    """
    numbers = strengths(len(order))
    met = zip(numbers[::2], numbers[1::2], strict=True)
    return [
        (order[one - 1], order[other - 1] if other <= len(order) else None)
        for one, other in (sorted(match) for match in met)
    ]


def strengths(entrants: int) -> list[int]:
    """Who stands where in the draw: 1, 4, 2, 3 for up to four."""
    if entrants < 2:
        raise ValueError("a match needs two")
    made = [1, 2]
    while len(made) < entrants:
        made = [it for one in made for it in (one, 2 * len(made) + 1 - one)]
    return made


def round_robin(entrants: Sequence[Entrant]) -> list[list[Match[Entrant]]]:
    """Each meets each once, and nobody plays twice in a round; of an odd number one rests.

    The circle method: the first stays, all others move on by one seat.
    """
    seats: list[int | None] = [*range(len(entrants)), *([None] if len(entrants) % 2 else [])]
    rounds = []
    for _ in range(len(seats) - 1):
        half_circle = len(seats) // 2
        met = zip(seats[:half_circle], seats[: half_circle - 1 : -1], strict=True)
        rounds.append(
            [(entrants[a], entrants[b]) for a, b in met if a is not None and b is not None]
        )
        seats = [seats[0], seats[-1], *seats[1:-1]]
    return [it for it in rounds if it]
