"""What an event is, whom it is for, and when something about it is to be said."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from union.calendar.beats import on
from union.kernel.policy import Policy, clock_time, number
from union.kernel.refusal import Refusal
from union.members.rules import Standing
from union.signups.rules import COMPANIONS_MOST, QUOTA_MOST

EVE = Policy("events-eve", clock_time())
HOURS_BEFORE = Policy("events-hours_before", number(1, 12))
AHEAD = Policy("events-days_ahead", number(1, 28))
RESERVED = Policy("events-reserved", number(0, 50))
NUDGES = Policy("events-nudges", number(0, 2))
NUDGED_AT, THANKED_AT, PUBLISHED_AT = time(10), time(10), time(8)
TITLE_MOST, PLACE_MOST, FEE_MOST, NOTE_MOST, WHY_MOST = 40, 40, 30, 300, 200
RESULT_MOST, WITH_MOST = 500, 60
FURTHEST = timedelta(days=400)
CHECK_IN_FROM = timedelta(hours=1)  # before it starts
PICTURED_FOR = timedelta(days=14)  # after it began: until when pictures are taken in
PICTURES_MOST, A_PERSONS_MOST = 200, 30


class State(StrEnum):
    OPEN = "open"
    CANCELLED = "cancelled"
    DONE = "done"


class Audience(StrEnum):
    """Whom it is for; a unit may narrow it further."""

    EVERYONE = "everyone"
    SERVING = "serving"
    RETIRED = "retired"
    WOMEN = "women"


class Rhythm(StrEnum):
    """How often it is held by itself; monthly is the same weekday of the month, the third say."""

    ONCE = "once"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


WEEKS = {Rhythm.WEEKLY: 1, Rhythm.FORTNIGHTLY: 2}
TRIES = 30  # occurrences looked through for one that is neither in vacation nor on a holiday


class Shown(StrEnum):
    """Where it is told, and who sees the names: nobody's in private (联谊)."""

    NAMES = "names"
    COUNTS = "counts"
    PRIVATE = "private"


class Draw(StrEnum):
    """What is drawn of those who come."""

    PAIRS = "pairs"
    TWO = "two"
    THREE = "three"
    FOUR = "four"


TEAMS = {Draw.TWO: 2, Draw.THREE: 3, Draw.FOUR: 4}


class Remind(StrEnum):
    """How somebody wishes to be reminded of what they come to."""

    BOTH = "both"
    EVE = "eve"
    HALF_DAY = "half_day"
    HOURS = "hours"
    AN_HOUR = "an_hour"
    OFF = "off"


class Beat(StrEnum):
    """What is to be done about an event by itself."""

    NUDGE_FIRST = "nudge_first"
    NUDGE_LAST = "nudge_last"
    CLOSE = "close"
    REMIND_EVE = "remind_eve"
    REMIND_HALF_DAY = "remind_half_day"
    REMIND_HOURS = "remind_hours"
    REMIND_AN_HOUR = "remind_an_hour"
    LOCK = "lock"
    THANK = "thank"
    REPEAT = "repeat"


At = tuple[datetime, Beat]


SOME = frozenset(Remind) - {Remind.OFF}
WISHED = {
    Beat.NUDGE_FIRST: SOME,
    Beat.NUDGE_LAST: SOME,
    Beat.REMIND_EVE: {Remind.BOTH, Remind.EVE},
    Beat.REMIND_HALF_DAY: {Remind.HALF_DAY},
    Beat.REMIND_HOURS: {Remind.BOTH, Remind.HOURS},
    Beat.REMIND_AN_HOUR: {Remind.AN_HOUR},
}
OVERTAKEN_BY = {Beat.NUDGE_FIRST: Beat.NUDGE_LAST, Beat.REMIND_EVE: Beat.REMIND_HOURS}


@dataclass(frozen=True, slots=True)
class Times:
    """The instants of an event, aware."""

    published: datetime
    closes: datetime
    starts: datetime
    ends: datetime | None


def beats(it: Times, zone: ZoneInfo, eve: time, hours: int, nudges: int) -> Iterator[At]:
    """When what is to be done, the past included; not in order."""
    closes, starts = it.closes.astimezone(zone), it.starts.astimezone(zone)
    nudged = [(2, Beat.NUDGE_FIRST), (1, Beat.NUDGE_LAST)][2 - nudges :] if nudges else []
    for days, beat in nudged:
        at = on(closes.date() - timedelta(days=days), NUDGED_AT, zone)
        if at - it.published >= timedelta(hours=12):
            yield at, beat
    yield it.closes, Beat.CLOSE
    yield on(starts.date() - timedelta(days=1), eve, zone), Beat.REMIND_EVE
    yield it.starts - timedelta(hours=6), Beat.REMIND_HALF_DAY
    yield it.starts - timedelta(hours=hours), Beat.REMIND_HOURS
    yield it.starts - timedelta(hours=1), Beat.REMIND_AN_HOUR
    yield it.starts, Beat.LOCK
    over = (it.ends or it.starts).astimezone(zone).date()
    yield on(over + timedelta(days=1), THANKED_AT, zone), Beat.THANK


def check_line(text: str, most: int) -> str:
    """One line of words."""
    said = " ".join(text.split())
    if not 0 < len(said) <= most:
        raise Refusal("events-line", most=most, now=len(said))
    return said


def check_title(text: str) -> str:
    """What it is called."""
    return check_line(text, TITLE_MOST)


def check_place(text: str) -> str:
    """Where it is."""
    return check_line(text, PLACE_MOST)


def check_fee(text: str) -> str:
    """What it costs, in words: no money goes through the bot."""
    return check_line(text, FEE_MOST)


def check_note(text: str) -> str:
    """What else there is to know."""
    said = text.strip()
    if not 0 < len(said) <= NOTE_MOST:
        raise Refusal("events-line", most=NOTE_MOST, now=len(said))
    return said


def check_result(text: str) -> str:
    """How it went, in some lines."""
    said = text.strip()
    if not 0 < len(said) <= RESULT_MOST:
        raise Refusal("events-line", most=RESULT_MOST, now=len(said))
    return said


def check_companion_names(text: str) -> str:
    """The names of those whom somebody brings."""
    return check_line(text, WITH_MOST)


def check_why(text: str) -> str:
    """Why it does not take place."""
    return check_line(text, WHY_MOST)


NUMBER = re.compile(r"\D{0,8}?(\d{1,5})\D{0,4}")


def read_number(text: str) -> int | None:
    """``24``, ``24人``, ``限 24 人``; None if there is no such number in it, or several."""
    found = NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
    is_whole = found and not re.search(r"\d[.:/-]|[.:/-]\d", text)
    return int(found[1]) if found and is_whole else None


def check_quota(text: str) -> str:
    """How many can come, as digits."""
    found = read_number(text)
    if found is None or not 1 <= found <= QUOTA_MOST:
        raise Refusal("events-quota", most=QUOTA_MOST)
    return str(found)


def check_companions(text: str) -> str:
    """How many one may bring, as digits."""
    found = read_number(text)
    if found is None or not 0 <= found <= COMPANIONS_MOST:
        raise Refusal("events-companions", most=COMPANIONS_MOST)
    return str(found)


def check_picture(text: str) -> str:
    """Which picture of an album, as digits."""
    found = read_number(text)
    if not found:
        raise Refusal("events-picture-number", count=PICTURES_MOST)
    return str(found)


def closing(begins: datetime, early: timedelta, now: datetime) -> datetime:
    """The deadline so much before the start; where that has passed, the start itself."""
    closes = begins - early
    return closes if closes > now else begins


def next_day(day: date, rhythm: Rhythm, is_free: Callable[[date], bool]) -> date | None:
    """When it is held next: what falls on a free day is left out."""
    for _ in range(TRIES):
        day = _step(day, rhythm)
        if not is_free(day):
            return day
    return None


def _step(day: date, rhythm: Rhythm) -> date:
    if rhythm is not Rhythm.MONTHLY:
        return day + timedelta(weeks=WEEKS[rhythm])
    nth, later = (day.day - 1) // 7, day + timedelta(weeks=4)
    while later.month == day.month or (later.day - 1) // 7 != min(nth, 3):
        later += timedelta(weeks=1)
    return later


def a_year_before(today: date) -> date:
    """The first of the month eleven months ago."""
    return date(today.year - 1, today.month + 1, 1) if today.month < 12 else date(today.year, 1, 1)


def new_code() -> str:
    """Six digits nobody knows who is not there: too many to be guessed at Telegram's pace."""
    return f"{secrets.randbelow(10**6):06}"


def digits(text: str) -> str:
    """A code as it was typed, full-width or not."""
    return unicodedata.normalize("NFKC", text).strip()


def is_code(text: str) -> bool:
    """Whether words are six digits and nothing else."""
    return bool(re.fullmatch("[0-9]{6}", digits(text)))


def names_no_day(text: str) -> bool:
    """Whether an end is a clock time alone: 17:30, 下午五点半, 5pm."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return not re.search("[日号月周年/-]|星期|礼拜|天|[a-z]{3}", plain)


def check_times(now: datetime, starts: datetime, closes: datetime, ends: datetime | None) -> None:
    """Refuses what is past, too far away, or runs backwards."""
    if starts <= now:
        raise Refusal("events-past")
    if starts - now > FURTHEST:
        raise Refusal("events-far", days=FURTHEST.days)
    if closes > starts:
        raise Refusal("events-closes-late")
    if closes <= now:
        raise Refusal("events-closes-past")
    if ends is not None and ends <= starts:
        raise Refusal("events-ends-early")


def is_for(audience: Audience, standing: Standing, sex: str | None, serving: Set[Standing]) -> bool:
    """Whether somebody of this standing is meant."""
    match audience:
        case Audience.EVERYONE:
            return True
        case Audience.SERVING:
            return standing in serving
        case Audience.RETIRED:
            return standing is Standing.RETIRED
        case Audience.WOMEN:
            return sex == "female" and standing in serving
