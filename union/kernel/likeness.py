"""Which two lines are about one matter, as far as shared letters tell."""

import re
from collections.abc import Iterable, Set

_DULL = re.compile(r"关于|建议|提案|希望|能否|进一步|加强|的|了|在|把|对|和|与|\W")
ALIKE, SHOWN = 0.4, 3


def shared(mine: Set[str], theirs: Set[str]) -> float:
    """How much of the shorter one stands in the other, 0 to 1."""
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller else 0.0


def pairs(subject: str) -> Set[str]:
    core = _DULL.sub("", subject.lower())
    return {core[at : at + 2] for at in range(len(core) - 1)}


def similar(subject: str, others: Iterable[tuple[int, str]]) -> list[int]:
    """Those of ``others`` (id, subject) that a reader would call the same matter, likest first."""
    mine = pairs(subject)  # once, beside thousands of others
    scores = ((shared(mine, pairs(text)), -number) for number, text in others)
    alike = [it for it in scores if it[0] >= ALIKE]
    return [-number for _, number in sorted(alike, reverse=True)[:SHOWN]]
