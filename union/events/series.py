"""When an event that is held again and again is held next, and when that is told."""

from datetime import date, timedelta

from union.calendar.beats import on
from union.calendar.vacations import in_vacation
from union.calendar.workdays import holiday_break
from union.events import rules
from union.events.rules import Beat, Rhythm
from union.events.store import Event
from union.kernel.unit import UnitOfWork
from union.school_days import calendar


def next_day(uow: UnitOfWork, event: Event, rhythm: Rhythm) -> date | None:
    """The next day of a series that is not in a vacation, on a holiday, or too close."""
    table, school = calendar.table(uow), calendar.school(uow)
    soonest = uow.today + timedelta(days=1)

    def is_free(day: date) -> bool:
        on_holiday = holiday_break(day, table) is not None
        return on_holiday or in_vacation(day, school) or day < soonest

    return rules.next_day(uow.day_of(event.starts), rhythm, is_free)


def repeats_at(uow: UnitOfWork, event: Event) -> rules.At | None:
    """When the next of a series is published: so many days before, in the morning."""
    if event.rhythm is Rhythm.ONCE:
        return None
    day = next_day(uow, event, event.rhythm)
    ahead = timedelta(days=uow.policy(rules.AHEAD))
    return (on(day - ahead, rules.PUBLISHED_AT, uow.zone), Beat.REPEAT) if day else None
