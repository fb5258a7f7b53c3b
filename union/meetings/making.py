"""Meetings written ahead from their series, as the school's calendar has them now."""

from datetime import date, datetime

from union.calendar.beats import on
from union.calendar.occurrences import InVacation, OnHoliday, Series, next_occurrence, occurrences
from union.calendar.recurrence import read_recurrence
from union.kernel.unit import UnitOfWork
from union.meetings import finding, looking, rules, store
from union.meetings.rules import State
from union.meetings.store import Meeting, MeetingSeries
from union.members.store import Member
from union.school_days import calendar


def coming(uow: UnitOfWork, it: MeetingSeries) -> dict[date, datetime]:
    """The next meetings of a series: the nominal day of each, and when it begins."""
    rule, table, school = read_recurrence(it.rule), calendar.table(uow), calendar.school(uow)
    assert rule.at  # a series without an hour is refused
    in_vacation = InVacation(uow.policy(rules.VACATION))
    kept = Series(rule, it.since, OnHoliday(it.free.value), in_vacation)
    last = uow.today + rules.PLANNED_AHEAD
    found = occurrences(kept, uow.today, last, table, school)
    if not found:
        later = next_occurrence(kept, uow.today, table, school)
        found = [later] if later else []
    begins = {one.key: on(one.day, rule.at, uow.zone) for one in found}
    return {key: at for key, at in begins.items() if at > uow.now}


def plan(uow: UnitOfWork, series: MeetingSeries) -> None:
    """Write what is missing, move what the calendar moved; what was touched by hand stays."""
    wanted = coming(uow, series)
    for it in store.untouched(uow.session, series.id):
        it.place = series.place
        _follow(uow, it, wanted.get(it.key) if it.key else None)
    maker = uow.session.get_one(Member, series.made_by)
    for key in sorted(wanted.keys() - store.keys(uow.session, series.id)):
        it = Meeting(series_id=series.id, key=key, kind=series.kind, unit_id=series.unit_id)
        it.starts, it.place = wanted[key], series.place
        make(uow, maker, it)


def _follow(uow: UnitOfWork, it: Meeting, at: datetime | None) -> None:
    """As the calendar has it now: left out, there again, moved. What has begun is looked after."""
    if at is None:
        if it.starts > uow.now:
            it.state, it.look_at = State.CANCELLED, None
    elif (it.state, it.starts) != (State.PLANNED, at):
        it.state = State.PLANNED
        shift(uow, it, at)
    uow.session.flush()


def shift(uow: UnitOfWork, it: Meeting, at: datetime) -> None:
    """Another time; who had answered is asked anew."""
    it.starts, it.version, it.looked = at, it.version + 1, uow.now
    for reply in store.replies(uow.session, it.id):
        uow.session.delete(reply)
    uow.session.flush()
    looking.look_ahead(uow, it)


def make(uow: UnitOfWork, maker: Member, it: Meeting) -> Meeting:
    """A meeting written down; whatever is due about it already is said at once."""
    it.made_by, it.looked = maker.id, uow.now - rules.A_MOMENT
    it.host_id = finding.presides(uow, it, maker).id
    it.title = it.title or ""
    it.state = State.PLANNED
    uow.session.add(it)
    uow.session.flush()
    looking.look_ahead(uow, it)
    return it
