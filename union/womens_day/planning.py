"""This year's season: its days, its poll, what is published for it."""

from datetime import datetime, time

from union.events.store import Event
from union.kernel.unit import UnitOfWork
from union.polls import asking
from union.polls import store as polls
from union.polls.store import Poll
from union.school_days import calendar
from union.womens_day import rules, store
from union.womens_day.rules import Season


def season(uow: UnitOfWork) -> Season:
    """Its days, by this school's calendar."""
    return rules.season_of(uow.today.year, uow.policy(rules.POLLED_ON), calendar.table(uow))


def is_left_out(uow: UnitOfWork) -> bool:
    """Whether this school plans the day by other ways."""
    return uow.policy(rules.SEASON) == "off"


def planned(uow: UnitOfWork, season: Season) -> list[Event]:
    """What is published for it, the next one first."""
    begins, ends = (datetime.combine(it, time(), uow.zone) for it in (season.polled, season.ends))
    return store.planned(uow.session, begins, ends)


def begin(uow: UnitOfWork, season: Season) -> Poll:
    """The poll of this year; nobody is told yet."""
    items = uow.policy(rules.ITEMS)
    return asking.begin(uow, rules.MATTER, season.day, items, season.polled_until)


def close(uow: UnitOfWork) -> None:
    """End the poll whose evening has come; its cards show what was chosen."""
    for poll in asking.close(uow, rules.MATTER):
        asking.redraw(uow, poll)


def ended(uow: UnitOfWork, season: Season) -> Poll:
    """The poll, over by now; where nobody was asked, one without a voice."""
    poll = polls.of_day(uow.session, rules.MATTER, season.day) or begin(uow, season)
    close(uow)
    return poll
