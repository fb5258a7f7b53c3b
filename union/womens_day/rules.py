"""The days of the season, and what a school decides about it."""

from dataclasses import dataclass
from datetime import date, timedelta

from union.calendar.workdays import DayTable, holiday_break
from union.kernel.policy import Policy, choice, clock_time, number, words

MATTER = "womens_day"
ON_OFF = ("on", "off")
SEASON = Policy("womens_day-season", choice(*ON_OFF), choices=ON_OFF)
ITEMS = Policy("womens_day-items", words(8, 8))
POLLED_ON = Policy("womens_day-polled_on", number(1, 26))
CHECK = Policy("womens_day-check", choice(*ON_OFF), choices=ON_OFF)
CHECK_AT = Policy("womens_day-check_at", clock_time())
A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Season:
    """The days of one year, in their order."""

    polled: date
    polled_until: date
    signed_up: date
    eve: date
    day: date
    ends: date  # what is held in the week after still belongs to it


def season_of(year: int, polled_on: int, table: DayTable) -> Season:
    """Asked in February, signed up for from 1 March, held about the 8th.

    Nobody is asked during a holiday such as the Spring Festival, but on the first day after it.
    """
    day, signed_up = date(year, 3, 8), date(year, 3, 1)
    polled, until = date(year, 2, polled_on), signed_up - A_DAY
    free = holiday_break(polled, table)
    polled = min(free.last + A_DAY, until) if free else polled
    return Season(polled, until, signed_up, day - A_DAY, day, day + A_WEEK)
