"""What a written date can mean: a moment, a day, a range, a part, a rhythm, several, or nothing."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class PartOfDay(StrEnum):
    """A stretch of the day that people name without an hour."""

    SMALL_HOURS = "small hours"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    DUSK = "dusk"
    EVENING = "evening"
    NIGHT = "night"


class Frequency(StrEnum):
    """How often a recurrence comes round, in the words of RFC 5545."""

    MINUTELY = "MINUTELY"
    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Reason(StrEnum):
    """Why nothing was read."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    NOT_A_DATE = "not-a-date"
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_TIME = "no-such-time"
    WEEKDAY_DIFFERS = "weekday-differs"
    EITHER_OR = "either-or"
    VAGUE = "vague"
    BACKWARDS = "backwards"
    TOO_FAR = "too-far"
    WORKING_DAYS = "working-days"


@dataclass(frozen=True, slots=True)
class Customs:
    """What a school takes for granted when it writes dates."""

    after_school: time = time(16, 30)


@dataclass(frozen=True, slots=True)
class Moment:
    """A minute on the local wall clock."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """A whole day."""

    on: date


@dataclass(frozen=True, slots=True)
class Range:
    """From one day to another, both counted, or from one moment to another."""

    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day."""

    on: date
    of: PartOfDay


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rhythm: a subset of RFC 5545, and a lunar day or a solar term once a year."""

    frequency: Frequency
    interval: int = 1
    month: int = 0
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()  # which of the month (0: every one), Monday is 0
    position: int = 0
    lunar: tuple[int, int] | None = None
    term: str = ""
    at: time | None = None
    until: time | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """More than one sensible reading, or one that must be confirmed; the likeliest stands first.

    ``leaning`` is true where the rules of the house prefer the first.
    """

    readings: tuple["Reading", ...]
    leaning: bool


@dataclass(frozen=True, slots=True)
class Nothing:
    """No date at all, or one that cannot be."""

    reason: Reason


Reading = Moment | Day | Range | Part | Recurrence | Several | Nothing
