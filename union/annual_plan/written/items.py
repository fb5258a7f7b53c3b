"""What begins an item: 1、 2. （3） ④ 五、 • and where, within a line, the next one begins."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from union.calendar.written.numerals import counted

HAN = "[一二三四五六七八九十]{1,3}"
NUMERAL = re.compile("[一二三四五六七八九十]")
SIGNS = "①-⑳⑴-⒇⒈-⒛❶-❿"
BULLETS = "•·●◆◇■□▲△★☆√➢➤►▪○◎*－–-"
FIRST = r"(?:[ \t]{0,2}(?:\([1一]\)|[1一][、.,)](?!\d)|[①⑴⒈❶]))"
MARK = re.compile(
    rf"\((?:(?P<round>\d{{1,2}})|(?P<han_round>{HAN}))\)[、.,:]?"
    rf"|(?:(?P<plain>\d{{1,2}})|(?P<han>{HAN}))[ \t]?(?P<stop>[、.,):]{{1,2}})"
    rf"|(?P<sign>[{SIGNS}])[、.,:]?"
    rf"|(?P<bullet>[{BULLETS}])(?!\d)"
    r"|(?P<bare>\d{1,2})[ \t]{1,4}(?=[^\s\d])(?!年(?![度终])|月|日(?!常)|号)"
)
A_NUMBER_GOES_ON = re.compile(r"\d{4}|\d{1,3}[年月周岁个名位人届%+-]|\d{1,2}\.\d")
OPENING, CLOSING = frozenset("(《“【["), frozenset(")》”】]")
NO_BREAK_AFTER = frozenset("0123456789第前十.-/")
STOPS = re.compile(r"[。;](?![(])")


class Kind(StrEnum):
    """How an item is numbered."""

    ROUND = "round"
    HAN_ROUND = "han_round"
    PLAIN = "plain"
    HAN = "han"
    SIGN = "sign"
    BULLET = "bullet"
    BARE = "bare"

    @property
    def is_han(self) -> bool:
        """Whether the parts of a plan may be numbered so as well."""
        return self in (Kind.HAN, Kind.HAN_ROUND)


@dataclass(frozen=True, slots=True)
class Mark:
    """The number of an item, 0 for a bullet; where it stands, and where its words begin."""

    kind: Kind
    number: int
    start: int
    end: int


def mark_at(line: str, at: int = 0, last: int = 0) -> Mark | None:
    """The mark at a place of a folded line; 3.8妇女节 is none, 1.2026年 is one where 1 may stand.

    ``last`` is the number of the item before.
    """
    found = MARK.match(line, at)
    if not found:
        return None
    kind = Kind(next(name for name, it in found.groupdict().items() if it and name != "stop"))
    number = _number(kind, found[kind])
    awaited = number in (1, last + 1)
    digit = line[found.end() : found.end() + 1].isdigit()
    if kind is Kind.BARE and not awaited:
        return None
    if kind is Kind.HAN and not awaited and NUMERAL.match(line, found.end()):
        return None  # 五.四青年节
    if digit and kind in (Kind.PLAIN, Kind.HAN):
        goes_on = found["stop"] == "、" or A_NUMBER_GOES_ON.match(line, found.end())
        if not awaited or not goes_on:
            return None
    return Mark(Kind.PLAIN if kind is Kind.BARE else kind, number, at, found.end())


def _number(kind: Kind, said: str) -> int:
    if kind is Kind.BULLET:
        return 0
    if kind is Kind.SIGN:
        return int(unicodedata.numeric(said))
    return (counted(said) or 0) if kind.is_han else int(said)


def marks_within(line: str, at: int, last: Mark) -> Iterator[Mark]:
    """The marks after a place in a line: of the same kind, counting on, outside of brackets."""
    enclosed = _enclosed(line)
    while last.number and at < len(line):
        following = None if enclosed[at] else _next(line, at, last)
        if following:
            yield following
            last = following
        at = following.end if following else at + 1


def _next(line: str, at: int, last: Mark) -> Mark | None:
    """第3、 and 2、3 are no new items."""
    if at == 0 or line[at - 1] in NO_BREAK_AFTER:
        return None
    it = mark_at(line, at, last.number)
    if it is None or it.kind is not last.kind or it.number != last.number + 1:
        return None
    if line[it.end : it.end + 1].isdigit() or (it.kind is Kind.HAN and line[at - 1] not in "。; "):
        return None
    return it


def sentences(line: str) -> list[int]:
    """Where items without numbers are parted: after 。 and ； outside of brackets."""
    enclosed = _enclosed(line)
    stops = (it.end() for it in STOPS.finditer(line))
    return [it for it in stops if not enclosed[it - 1]]


def _enclosed(line: str) -> list[bool]:
    """Which places are within brackets; one that is never closed encloses nothing."""
    opened: list[int] = []
    steps = [0] * (len(line) + 1)
    for at, sign in enumerate(line):
        if sign in OPENING:
            opened.append(at)
        elif sign in CLOSING and opened:
            steps[opened.pop() + 1] += 1
            steps[at] -= 1
    return [it > 0 for it in accumulate(steps)]
