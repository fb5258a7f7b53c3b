"""Which festivals are kept, when they are greeted, and when two of them share one post."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from union.calendar import festivals as days
from union.calendar.festivals import Audience, Festival, Festivals
from union.kernel.policy import clock_time
from union.kernel.refusal import Refusal
from union.members.rules import SERVING, Standing

WORDS_MOST = 300
PREVIEW = "preview"  # the task of every festival that the chair sees the day before


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the chair decided of one festival; None is as it stands in the seeds."""

    is_on: bool | None = None
    at: time | None = None
    words: str = ""
    skipped: date | None = None  # the one day on which it is left out


AS_SEEDED = Chosen()


@dataclass(frozen=True, slots=True)
class Occasion:
    """One post: its festival, another that shares it, its day and hour."""

    festival: Festival
    also: Festival | None
    day: date
    at: time
    words: str

    def hour(self, zone: ZoneInfo) -> datetime:
        """The instant of its post."""
        return datetime.combine(self.day, self.at, zone)

    @property
    def names(self) -> list[str]:
        """The festivals it serves, its own first."""
        return [it.name for it in (self.festival, self.also) if it]


def is_kept(it: Festival, chosen: Chosen) -> bool:
    """As the chair chose; else all but the optional ones."""
    return not it.optional if chosen.is_on is None else chosen.is_on


def occasions(day: date, festivals: Festivals, chosen: dict[str, Chosen]) -> Iterator[Occasion]:
    """What is posted on a day; of two that fall together the first day's post serves both."""
    kept = {name: it for name, it in festivals.items()
            if is_kept(it, chosen.get(name, AS_SEEDED))}  # fmt: skip
    for it in days.festivals_on(day, kept):
        other = partner(it, day, kept)
        if other and first_day(other, day) < day:
            continue  # told already, with the other
        if other and first_day(other, day) == day and it.joins:
            continue  # the other one's post, on the same day
        own = chosen.get(it.name, AS_SEEDED)
        if own.skipped == day:
            continue
        yield Occasion(it, other, day, own.at or it.at, own.words)


def partner(it: Festival, day: date, kept: Festivals) -> Festival | None:
    """The festival that shares its post in this year."""
    if it.joins in kept:
        return days.joined(it, day.year, kept)
    for other in kept.values():
        if other.joins == it.name and days.joined(other, day.year, kept):
            return other
    return None


def first_day(it: Festival, near: date) -> date:
    """Its day in the civil year of a day near it."""
    found = (days.day_of(it, year) for year in (near.year - 1, near.year))
    return min(found, key=lambda at: abs(at - near))


def is_for(audience: Audience, standing: Standing, sex: str | None, age: int | None,
           young_until: int) -> bool:  # fmt: skip
    """Whether somebody is greeted in private besides the post in the groups."""
    match audience:
        case Audience.WOMEN:
            return sex == "female" and standing in SERVING
        case Audience.RETIRED:
            return standing is Standing.RETIRED
        case Audience.YOUNG:
            return standing in SERVING and age is not None and age <= young_until
    return False


def check_words(text: str) -> str:
    """A greeting of the chair's own."""
    said = text.strip()
    if not 0 < len(said) <= WORDS_MOST:
        raise Refusal("festivals-words-length", most=WORDS_MOST, now=len(said))
    return said


READ_AT = clock_time()


def check_at(text: str) -> str:
    """An hour of the day, as ``08:00``."""
    return READ_AT(text)
