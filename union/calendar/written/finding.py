"""Finds dates inside a sentence; what might be no date is left alone."""

from dataclasses import dataclass
from datetime import datetime

from union.calendar.written import chatter
from union.calendar.written.festivals import NICKNAMES
from union.calendar.written.reader import PLAIN, before, best, scene_of
from union.calendar.written.readings import Customs, Day, Nothing, Reading, Recurrence, Several
from union.calendar.written.recurring import recurrence
from union.calendar.written.scene import Scene
from union.calendar.written.tokens import Token

LONGEST = 4000  # characters; the rest of a longer text is not looked at
SEEN = (*PLAIN, recurrence, before)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a sentence: the words taken, where they stand, and the sentence without them."""

    text: str
    start: int
    end: int
    reading: Reading
    rest: str
    names_an_event: bool = False  # 三八节插花: a feast that stands before what it is the name of


def find(text: str, now: datetime, customs: Customs | None = None) -> Found | None:
    """The first date of a sentence; a feast in an event's name only where there is no other."""
    found = find_all(text, now, customs)
    dates = [each for each in found if not each.names_an_event]
    return next(iter(dates or found), None)


def find_all(text: str, now: datetime, customs: Customs | None = None) -> tuple[Found, ...]:
    """Every date of a sentence, in order."""
    text = text[:LONGEST]
    scene = scene_of(text, now, customs)
    found, place = [], 0
    while not scene.has(place, "end"):
        got = best(scene, place, SEEN) if may_begin(scene, place, text) else None
        if got and is_date(Span(scene, text, place, got[1]), got[0]):
            found.append(cut_out(text, scene, place, got))
            place = got[1]
        else:
            place += 1
    return tuple(found)


def cut_out(text: str, scene: Scene, place: int, got: tuple[Reading, int]) -> Found:
    reading, after = got
    start, end = scene.tokens[place].start, scene.tokens[after - 1].end
    rest = " ".join((text[:start] + " " + text[end:]).split())
    naming = all("feast" in it.kinds for it in scene.tokens[place:after]) and is_han(text, end)
    naming = naming and not text.startswith((*chatter.GOES_ON, *chatter.AROUND_FEAST), end)
    return Found(text[start:end], start, end, reading, rest, naming)


def is_han(text: str, place: int) -> bool:
    return "\u3400" <= text[place : place + 1] <= "\u9fff"


def may_begin(scene: Scene, place: int, text: str) -> bool:
    """Whether a date may begin with this word, after what stands before it."""
    token = scene.tokens[place]
    if not chatter.NO_START.isdisjoint(token.kinds) and "lunar" not in token.kinds:
        return False
    before_it = text[token.start - 1] if token.start else " "
    if before_it in chatter.NOT_AFTER.get(token.text, ()):
        return False
    if token.text[0].isdecimal() or "number" in token.kinds:
        return not before_number(before_it) and not text.endswith(chatter.SCORES, 0, token.start)
    if "feast" in token.kinds and token.text[-1] not in "节日夜":
        return not is_han(before_it, 0) or before_it in chatter.BEFORE_FEAST
    if "weekday" in token.kinds:
        return not (place and "number" in scene.tokens[place - 1].kinds and scene.touching(place))
    return True


def before_number(sign: str) -> bool:
    return sign.isdecimal() or (sign.isascii() and sign.isalpha()) or sign in chatter.BEFORE_NUMBER


class Span:
    """The words that a reading took, and what stands after them."""

    def __init__(self, scene: Scene, text: str, place: int, after: int) -> None:
        self.tokens: list[Token] = scene.tokens[place:after]
        self.kinds = {kind for token in self.tokens for kind in token.kinds}
        self.end = self.tokens[-1].end
        self.text, self.sentence = text[self.tokens[0].start : self.end], text
        self.next = text[self.end : self.end + 1]

    def has(self, *kinds: str) -> bool:
        return not self.kinds.isdisjoint(kinds)

    def followed_by(self, words: tuple[str, ...]) -> bool:
        return self.sentence.startswith(words, self.end)

    def stands_apart(self, words: tuple[str, ...]) -> bool:
        """Whether no sign follows that would go on with the word."""
        joined = is_han(self.next, 0) or (self.next.isascii() and self.next.isalnum())
        return not joined or self.followed_by(words)


SURE_DAY = ("day", "day_part", "month", "year", "ymd", "lunar", "lunar_month", "new_year", "days")
SURE_TIME = ("part", "clock", "half", "sharp", "meridiem")


def is_date(span: Span, reading: Reading) -> bool:
    """Whether what was read is meant as a date in this sentence."""
    first = span.tokens[0]
    if isinstance(reading, Nothing) or first.text in chatter.RELATIVE_TO_STORY:
        return False
    if span.has("ymd_mixed") or span.next in chatter.NOT_BEFORE.get(span.text[-1], ()):
        return False
    if span.next and span.next.isascii() and span.next.isalnum() and span.text[-1].isascii():
        return False
    checks = (recurring, alone, numbered, hour_only, feast)
    return all(check(span, reading) for check in checks)


def recurring(span: Span, reading: Reading) -> bool:
    """每天 and 每年 alone are chatter; 每周三 is a date, 每周三次 is not."""
    first = reading.readings[0] if isinstance(reading, Several) else reading
    if not isinstance(first, Recurrence):
        return True
    fixed = first.at or first.month_days or first.weekdays or first.lunar or first.term
    return bool(fixed) and not span.next.startswith(("次", "节", "个")) and span.text != "工作日"


SAYS_LITTLE = frozenset(
    ("part", "year", "now", "noon", "dotted", "slashed", "midnight", "high_noon", "middle")
)


def alone(span: Span, reading: Reading) -> bool:
    """One word that must stand apart, or says too little."""
    if len(span.tokens) > 1:
        return True
    token = span.tokens[0]
    if token.text in chatter.ABBREVIATED or not SAYS_LITTLE.isdisjoint(token.kinds):
        return False
    edge = token.kinds.get("month_edge") or token.kinds.get("year_edge")
    if edge and edge[1] == "middle":
        return False
    if "lunar_day" in token.kinds:
        return False
    if token.kinds.get("weekday", (0, 0))[0] is None or token.kinds.get("weekend", 0) is None:
        return span.stands_apart(chatter.GOES_ON)
    return "arabic" not in token.kinds


def numbered(span: Span, reading: Reading) -> bool:
    """25号 is a day, 25号楼 is not; 3-5, 12-05 and the year 2026年 alone are none."""
    if span.tokens[-1].kinds.keys().isdisjoint(("day_mark",)):
        return has_more_than_figures(span)
    if span.has("month_mark", *SURE_DAY):
        return True
    if span.next in chatter.NUMBERED:
        return False
    return span.has("to") or span.stands_apart(chatter.GOES_ON)


def has_more_than_figures(span: Span) -> bool:
    if span.tokens[0].kinds.get("han") in NICKNAMES:
        return True
    texts = [token for token in span.tokens if "number" not in token.kinds]
    if all("to" in token.kinds for token in texts):
        return False
    if span.has("dotted", "slashed") and not span.has(
        "clock", "part", "weekday", "to", "hour_mark"
    ):
        return False
    return not all("year_mark" in token.kinds for token in texts)


def hour_only(span: Span, reading: Reading) -> bool:
    """三点 may be three points: it needs a day, a part of the day, minutes, or a verb after it."""
    if not span.has("hour_mark") or (span.tokens[0].text.isascii() and span.has("meridiem")):
        return True
    if span.has(*SURE_DAY, *SURE_TIME, "weekday", "day_mark", "feast", "school", "month_mark"):
        return span.next != "点"
    if any(token.text == "时" for token in span.tokens):
        return False
    numbers = sum("number" in token.kinds for token in span.tokens)
    return (numbers > 1 and not span.has("to")) or span.followed_by(chatter.AFTER_HOUR)


def feast(span: Span, reading: Reading) -> bool:
    """大雪 is the weather, 十一 a number, 国庆 alone a feast."""
    token = span.tokens[0]
    if token.text in chatter.WEATHER and len(span.tokens) == 1:
        return False
    if token.kinds.get("han") in NICKNAMES and "feast" not in span.kinds:
        counted = len(span.tokens) > 1 and span.has("month_mark", "day_mark", "hour_mark", "unit")
        return counted or (span.followed_by(chatter.AROUND_FEAST) and isinstance(reading, Day))
    return True
