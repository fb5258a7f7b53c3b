"""Which two lines are about one matter, as far as shared letters tell."""

import re
from collections.abc import Iterable, Set

_DULL = re.compile(r"关于|建议|提案|希望|能否|进一步|加强|的|了|在|把|对|和|与|\W")
ALIKE, SHOWN = 0.4, 3


def likeness(one: str, other: str) -> float:
    """How much two subjects are about one matter, 0 to 1: shared pairs of neighbouring letters."""
    mine, theirs = pairs(one), pairs(other)
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller else 0.0


def pairs(subject: str) -> Set[str]:
    core = _DULL.sub("", subject.lower())
    return {core[at : at + 2] for at in range(len(core) - 1)}


def similar(subject: str, others: Iterable[tuple[int, str]]) -> list[int]:
    """Those of ``others`` (id, subject) that a reader would call the same matter, likest first."""
    scores = sorted(((likeness(subject, text), -number) for number, text in others), reverse=True)
    return [-number for score, number in scores if score >= ALIKE][:SHOWN]
