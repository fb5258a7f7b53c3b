"""Which meetings there are, when something about one is to be said, what counts as decided."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from union.calendar.beats import on
from union.calendar.recurrence import Every, Recurrence, Unreadable, read_recurrence
from union.calendar.workdays import DayTable, is_workday, workday_on_or_after, workday_on_or_before
from union.kernel.policy import Policy, choice, number
from union.kernel.refusal import Refusal

NOTICE_DAYS = Policy("meetings-notice_days", number(1, 10))
HOURS_BEFORE = Policy("meetings-hours_before", number(1, 12))
QUORUM = Policy("meetings-quorum", choice("half", "two_thirds"), choices=("half", "two_thirds"))
VACATION = Policy("meetings-in_vacation", choice("skip", "keep"), choices=("skip", "keep"))
VOTE_HOURS = Policy("meetings-vote_hours", number(1, 168))
PREVIEWED_AT, NOTICED_AT, NUDGED_AT, MINUTES_AT = time(16), time(9), time(16), time(9)
MINUTES_DUE = 2  # days after the meeting, or the next working day after that
LATE_DAYS = 3  # after which the one who called the meeting hears of what is overdue
TITLE_MOST, PLACE_MOST, ITEM_MOST, WHY_MOST, TEXT_MOST = 40, 40, 80, 100, 200
ITEMS_MOST, DECISIONS_MOST, MOTIONS_MOST = 20, 30, 10
CARRIED_MOST = 10  # of the items that one meeting takes over
FURTHEST = timedelta(days=200)  # a day that is over, written without its year, is not meant
A_MOMENT = timedelta(seconds=1)
BEGUN_GOOD_FOR = timedelta(hours=12)  # after which nobody calls a roll by heart
PLANNED_AHEAD = timedelta(days=45)


class Kind(StrEnum):
    """Which body meets: the committee, with the group leaders, the women's committee, a group."""

    COMMITTEE = "committee"
    ENLARGED = "enlarged"
    WOMEN = "women"
    GROUP = "group"


class State(StrEnum):
    PLANNED = "planned"
    NOTICED = "noticed"
    OVER = "over"
    MINUTED = "minuted"
    CANCELLED = "cancelled"


TO_COME = {State.PLANNED, State.NOTICED}
HELD = {State.OVER, State.MINUTED}


class ItemState(StrEnum):
    OPEN = "open"
    DONE = "done"
    CARRIED = "carried"


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class MotionState(StrEnum):
    OPEN = "open"
    PASSED = "passed"
    FAILED = "failed"


class Voice(StrEnum):
    """What one can say to a motion."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


class Free(StrEnum):
    """What becomes of a meeting that falls on a day off."""

    AFTER = "after"
    BEFORE = "before"
    SKIP = "skip"


class Beat(StrEnum):
    """What is to be done about a meeting by itself."""

    PREVIEW = "preview"
    NOTICE = "notice"
    NUDGE = "nudge"
    REMIND = "remind"
    BEGIN = "begin"
    MINUTES = "minutes"


At = tuple[datetime, Beat]


@dataclass(frozen=True, slots=True)
class Times:
    """When a meeting begins, and what this school wants to be said how long before."""

    starts: datetime
    notice_days: int
    hours_before: int


def beats(it: Times, zone: ZoneInfo, table: DayTable) -> Iterator[At]:
    """When what is to be said, in order; the notice goes out on a working day."""
    starts = it.starts.astimezone(zone)
    noticed = notice_day(starts.date(), it.notice_days, table)
    yield on(before(noticed, table), PREVIEWED_AT, zone), Beat.PREVIEW
    yield on(noticed, NOTICED_AT, zone), Beat.NOTICE
    yield on(starts.date() - timedelta(days=1), NUDGED_AT, zone), Beat.NUDGE
    yield it.starts - timedelta(hours=it.hours_before), Beat.REMIND
    yield it.starts, Beat.BEGIN
    told = workday_on_or_after(starts.date() + timedelta(days=MINUTES_DUE), table)
    yield on(told, MINUTES_AT, zone), Beat.MINUTES


def overtaken(due: Iterable[Beat], has_begun: bool) -> set[Beat]:
    """What need not be said any more; of a reminder too late whoever keeps watch is told."""
    late = set(Beat) - {Beat.REMIND, Beat.BEGIN, Beat.MINUTES} if has_begun else set()
    return late | ({Beat.PREVIEW, Beat.NUDGE} if Beat.NOTICE in due else set())


def notice_day(day: date, days: int, table: DayTable) -> date:
    """So many days before, or the last working day before that."""
    return workday_on_or_before(day - timedelta(days=days), table)


def before(day: date, table: DayTable) -> date:
    """The working day before."""
    return workday_on_or_before(day - timedelta(days=1), table)


def begins_week(day: date, table: DayTable) -> bool:
    """Whether this is the first working day of its week."""
    monday = day - timedelta(days=day.weekday())
    earlier = (monday + timedelta(days=it) for it in range(day.weekday()))
    return is_workday(day, table) and not any(is_workday(it, table) for it in earlier)


def check_rhythm(rule: Recurrence | None) -> Recurrence:
    """A rhythm with an hour, not every day: nobody meets every day."""
    if rule is None or rule.every is Every.DAILY:
        raise Refusal("meetings-rhythm")
    if rule.at is None:
        raise Refusal("meetings-no-hour")
    return rule


def kept_rhythm(notation: str) -> Recurrence:
    """Of its notation; refuses what none of ours wrote."""
    try:
        return check_rhythm(read_recurrence(notation))
    except Unreadable:
        raise Refusal("meetings-rhythm") from None


def check_starts(starts: datetime, now: datetime) -> None:
    """Refuses what is past, or too far away to be called."""
    if starts <= now:
        raise Refusal("meetings-too-late")
    if starts - now > FURTHEST:
        raise Refusal("meetings-far", days=FURTHEST.days)


def check_line(text: str, most: int) -> str:
    """One line of words."""
    said = " ".join(text.split())
    if not 0 < len(said) <= most or not any(it.isalnum() for it in said):
        raise Refusal("meetings-line-length", most=most, now=len(said))
    return said


def check_title(text: str) -> str:
    """What the meeting is called."""
    return check_line(text, TITLE_MOST)


def check_place(text: str) -> str:
    """Where it is held."""
    return check_line(text.strip(" ，,。、"), PLACE_MOST)


def check_why(text: str) -> str:
    """Why somebody cannot come, or it is not held."""
    return check_line(text, WHY_MOST)


def check_text(text: str) -> str:
    """What was decided, or is put to the vote."""
    return check_line(text, TEXT_MOST)


def check_items(items: Iterable[str]) -> list[str]:
    """The items of an agenda, each in one line, none twice."""
    return list(dict.fromkeys(check_line(it, ITEM_MOST) for it in items))


def has_quorum(here: int, due: int, quorum: str) -> bool:
    """Whether enough are here: more than half, or two thirds of all who are due."""
    return here * 2 > due if quorum == "half" else 0 < due * 2 <= here * 3


def is_passed(in_favour: int, eligible: int) -> bool:
    """More than half of all who may vote, not of those who did (facts: 全体委员过半数)."""
    return in_favour * 2 > eligible
