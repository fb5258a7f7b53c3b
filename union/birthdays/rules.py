"""Whose birthday is kept on a day, by their own choice of a day that is missing; and how old."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from union.calendar import birthdays
from union.calendar.birthdays import Birthday, Customs, LeapMonth, Missing
from union.kernel.policy import Policy, choice, clock_time, number
from union.kernel.refusal import Refusal

AT = Policy("birthdays-at", clock_time())
FREE_DAYS_WAYS = ("on_the_day", "workday_before")
FREE_DAYS = Policy("birthdays-free_days", choice(*FREE_DAYS_WAYS), choices=FREE_DAYS_WAYS)
LISTED_ON = Policy("birthdays-listed_on", number(1, 28))
AGES = ("full", "nominal")
AGE = Policy("birthdays-age", choice(*AGES), choices=AGES)
APART = timedelta(days=60)  # who changes their birthday is not greeted again at once
VARIANTS = 5  # of each greeting, in the texts
HOLD_MOST = timedelta(days=400)
ROUND = 10


class How(StrEnum):
    """How somebody was greeted."""

    PUBLIC = "public"
    PRIVATE = "private"
    UNREACHED = "unreached"  # wished for a private word, and none reaches them


class Habit(StrEnum):
    """What somebody chose for a birthday that does not come every year."""

    BEFORE = "before"
    AFTER = "after"
    ORDINARY = "ordinary"
    LEAP = "leap"


@dataclass(frozen=True, slots=True)
class Person:
    """A birthday, the year of birth if known, and one's own customs."""

    id: int
    birthday: Birthday
    born: int | None
    customs: Customs


@dataclass(frozen=True, slots=True)
class Kept:
    """Somebody's birthday on a day; ``year`` is the civil or lunar year it is kept for."""

    id: int
    day: date
    year: int
    lunar: bool
    turns: int | None


def kept_on(day: date, people: Iterable[Person], age: str = "full") -> Iterator[Kept]:
    """Whose birthday is kept on a day; each once, whatever the calendar."""
    near = dict[Birthday, set[int]]()
    for birthday, year in birthdays.near(day):
        near.setdefault(birthday, set()).add(year)
    for it in people:
        for year in sorted(near.get(it.birthday, ())):
            if birthdays.birthday_in(year, *it.birthday, it.customs) == day:
                yield Kept(it.id, day, year, it.birthday.lunar, turns(it.born, year, age))
                break


@dataclass(frozen=True, slots=True)
class Greeted:
    """The last greeting of somebody: for which year of which calendar, and the birthday itself."""

    year: int
    lunar: bool
    day: date


def was_greeted(last: Greeted | None, kept: Kept) -> bool:
    """For this year already, or so lately that only the date in the register has changed."""
    if last is None or kept.day - last.day < APART:
        return last is not None
    if last.lunar == kept.lunar:
        return last.year >= kept.year
    return kept.day.year <= last.day.year  # another calendar: its years cannot be compared


def near(day: date) -> set[Birthday]:
    """The birthdays that some custom keeps on a day."""
    return {birthday for birthday, _ in birthdays.near(day)}


def turns(born: int | None, year: int, age: str) -> int | None:
    """How old somebody becomes: full years (周岁), or with the year of birth as one (虚岁)."""
    if born is None:
        return None
    return year - born + (age == "nominal")


def is_round(age: int | None) -> bool:
    """逢十: thirty, forty, and so on."""
    return age is not None and age >= 2 * ROUND and age % ROUND == 0


def days_greeted(today: date, is_workday: bool, next_workday: date, way: str) -> list[date]:
    """The days whose birthdays are told in the groups today.

    With ``workday_before`` those of free days are told on the last working day before them.
    """
    if way == "on_the_day":
        return [today]
    if not is_workday:
        return []
    return [today + timedelta(days=it) for it in range((next_workday - today).days)]


def habits_of(birthday: Birthday) -> tuple[Habit, ...]:
    """Between what somebody can choose; nothing if their day comes every year."""
    missing = birthday.day == 30 if birthday.lunar else (birthday.month, birthday.day) == (2, 29)
    found = (Habit.BEFORE, Habit.AFTER) if missing else ()
    return (*found, Habit.ORDINARY, Habit.LEAP) if birthday.leap else found


def customs_of(school: Customs, missing: Missing | None, leap: LeapMonth | None) -> Customs:
    """One's own choices before those of the school."""
    return Customs(
        leap_month=leap or school.leap_month,
        lunar_30=missing or school.lunar_30,
        february_29=missing or school.february_29,
    )


def check_hold(until: date, today: date) -> date:
    """The last day on which somebody is left in peace."""
    if not today <= until <= today + HOLD_MOST:
        raise Refusal("birthdays-hold-until", days=HOLD_MOST.days)
    return until
