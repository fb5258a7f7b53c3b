"""What a written date comes to for a person: its days and their facts, or why there are none."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from union.calendar.described import DayFacts
from union.calendar.lunar import term
from union.calendar.occurrences import Series, next_occurrence
from union.calendar.recurrence import WEEKDAYS, WORKDAY, ByDay, ByLunar, Every
from union.calendar.recurrence import Recurrence as Kept
from union.calendar.written import (
    Customs,
    Day,
    Moment,
    Nothing,
    Part,
    PartOfDay,
    Range,
    Reading,
    Reason,
    Recurrence,
    Several,
    read,
)
from union.calendar.written.readings import Frequency

A_DAY = timedelta(days=1)
COMING = 3
LAST_OF_MONTH = 30
TOO_OFTEN = {Frequency.HOURLY, Frequency.MINUTELY}
SOME_DAY = datetime.fromisoformat("2026-01-01")
IMPOSSIBLE = {Reason.NO_SUCH_DAY, Reason.NO_SUCH_TIME, Reason.WEEKDAY_DIFFERS}
YEARS = range(1900, 2200)

About = Callable[[date], DayFacts]


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reading, and the facts of its days: of a range both ends, of a rhythm the next three."""

    reading: Reading
    days: tuple[DayFacts, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What was said, and all it can mean, the likeliest first; not ``sure`` where one must ask."""

    said: str
    meanings: tuple[Meaning, ...] = ()
    sure: bool = True
    reason: Reason | None = None


MONDAY_TO_FRIDAY = [(0, day) for day in range(5)]


def understand(
    said: str, now: datetime, about: About, customs: Customs | None = None
) -> Understood:
    """What words mean at that local moment, with the facts of the days they name."""
    return of_reading(said, read(said, now, customs), now, about)


def of_reading(said: str, reading: Reading, now: datetime, about: About) -> Understood:
    """A reading with the facts of its days."""
    if isinstance(reading, Nothing):
        return Understood(said, sure=False, reason=reading.reason)
    readings = reading.readings if isinstance(reading, Several) else (reading,)
    if any(day.year not in YEARS for each in readings for day in days_of(each, now)):
        return Understood(said, sure=False, reason=Reason.TOO_FAR)
    meanings = (Meaning(it, tuple(map(about, days_of(it, now)))) for it in readings)
    return Understood(said, tuple(meanings), sure=not isinstance(reading, Several))


def days_of(reading: Reading, now: datetime) -> tuple[date, ...]:
    """The days to show of one reading."""
    match reading:
        case Moment(at):
            return (at.date(),)
        case Day(on) | Part(on):
            return (on,)
        case Range(starts, ends):
            return day_of(starts), day_of(ends)
        case Recurrence():
            return coming(reading, now)
    return ()


def day_of(when: date) -> date:
    """The day of a day or of a moment."""
    return when.date() if isinstance(when, datetime) else when


def coming(rule: Recurrence, now: datetime) -> tuple[date, ...]:
    """The next three days of a rhythm; none of one that comes more often than daily."""
    over = rule.at is not None and rule.at < now.time()
    first = now.date() + (A_DAY if over else timedelta())
    if rule.term:
        every = (term(year, rule.term) for year in range(first.year, first.year + COMING + 1))
        return tuple(day for day in every if day >= first)[:COMING]
    kept, found = kept_as(rule), [first - A_DAY]
    begins = next_occurrence(Series(replace(kept, interval=1), first), found[0]) if kept else None
    while kept and begins and len(found) <= COMING:  # every other week begins with the next
        following = next_occurrence(Series(kept, begins.day), found[-1])
        if following is None:
            break
        found.append(following.day)
    return tuple(found[1:])


def kept_as(rule: Recurrence) -> Kept | None:
    """A written rhythm in the notation in which recurrences are kept; None if that has none."""
    if rule.frequency in TOO_OFTEN or rule.term:
        return None
    is_weekly = rule.frequency is Frequency.WEEKLY and rule.interval == 1
    if is_weekly and sorted(rule.weekdays) == MONDAY_TO_FRIDAY:
        return Kept(Every.DAILY, days=(ByDay(WORKDAY),), at=rule.at)
    days = tuple(ByDay(WEEKDAYS[day], nth) for nth, day in rule.weekdays)
    if rule.position:  # only working days are counted through a month
        days = (ByDay(WORKDAY, rule.position),)
    month, day = rule.lunar or (0, 0)
    return Kept(
        Every(rule.frequency),
        rule.interval,
        (rule.month,) if rule.month else (),
        rule.month_days,
        days,
        ByLunar(month, day if day > 0 else LAST_OF_MONTH) if rule.lunar else None,
        rule.at,
    )


def value_of(reading: Reading) -> str | None:
    """A reading on a button: ISO text without colons; None for what is no place in time."""
    match reading:
        case Moment(at):
            return short(at)
        case Day(on):
            return short(on)
        case Range(starts, ends):
            return f"{short(starts)}/{short(ends)}"
        case Part(on, of):
            return f"{short(on)} {of.value}"
    return None


def short(when: date) -> str:
    """``2026-11-28`` or ``2026-11-28T1530``."""
    return when.strftime("%Y-%m-%dT%H%M") if isinstance(when, datetime) else when.isoformat()


def reading_of(value: str) -> Reading:
    """The reading of a button; raises ValueError where none of ours says so."""
    first, is_range, last = value.partition("/")
    if is_range:
        return Range(when_of(first), when_of(last))
    day, has_part, part = value.partition(" ")
    when = when_of(day)
    if has_part:
        return Part(day_of(when), PartOfDay(part))
    return Moment(when) if isinstance(when, datetime) else Day(when)


def when_of(text: str) -> date:
    """The day or moment of its ISO text, in a year we know."""
    when = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    if when.year not in YEARS:
        raise ValueError(text)
    return when


def names_a_date(said: str) -> bool:
    """Whether words are nothing but a date, or one that cannot be, whenever they are said."""
    reading = read(said, SOME_DAY)
    return not isinstance(reading, Nothing) or reading.reason in IMPOSSIBLE
