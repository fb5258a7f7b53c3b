"""Draws that anybody can repeat with the seed word that was shown: pairs, teams, matches.

A name is drawn the earlier the smaller ``printf '%s\\n%s' WORD NAME | sha256sum`` is; the second
bearer of a name has a line ``2`` after it. So the order of the list has no say, and no other
version of Python draws otherwise. Whoever may choose the word after the list is closed may choose
the draw: show it before.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import count
from typing import TypeVar

Entrant = TypeVar("Entrant")
Match = tuple[Entrant, Entrant]


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


def dealt(order: Sequence[Entrant], count: int) -> list[list[Entrant]]:
    """One after the other, as cards are."""
    if count < 1:
        raise ValueError("nobody can be dealt to no group")
    return [list(order[at::count]) for at in range(count)]


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
