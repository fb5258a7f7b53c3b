"""How many somebody brings along: 带老公和两个孩子 are three."""

import re

from union.calendar.written.numerals import counted

_LATIN = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "俩": 2, "仨": 3}
_LATIN |= {"kids": 2, "children": 2, "sons": 2, "daughters": 2, "guests": 2, "friends": 2}
_NUMBERS = re.compile(r"[1-9一二两三四五六俩仨]|\b(?:an?|one|two|three|four)\b")
_AMONG = re.compile(r"、|和|跟|与|还有|(?<![参再多还])加| and ")
_TOGETHER = re.compile(r"一起|一同")
_LEADS = re.compile(r"^我?(?:和|跟|与|加)")


def companions_in(said: str) -> int:
    """The people named in a clause, each one unless a number stands beside them."""
    people = _TOGETHER.sub("", _LEADS.sub("", said, count=1))
    return sum(map(_how_many, _AMONG.split(people)))


def _how_many(people: str) -> int:
    number = _NUMBERS.search(people)
    return _value(number[0]) if number else 1


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else _LATIN.get(number) or counted(number) or 1


def mouths(number: str) -> int:
    """一家三口 are two besides the one who writes."""
    return _value(number) - 1
