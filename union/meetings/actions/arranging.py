"""Setting up meetings: the regular ones, a single one; moving one, calling it off."""

from dataclasses import dataclass
from datetime import date

from union.calendar.vacations import in_vacation
from union.calendar.workdays import holiday_break
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings import (
    finding,
    letters,
    looking,
    making,
    proposing,
    rules,
    showing,
    store,
    written,
)
from union.meetings.rules import Free, Kind, State
from union.meetings.sheets import Called, Rhythm
from union.meetings.store import Meeting, MeetingSeries
from union.members import sheets as member_sheets
from union.members.guards import open_to
from union.members.rules import Duty, UnitKind
from union.members.store import Member
from union.school_days import calendar


@open_to(Duty.HOLD_MEETINGS)
def may_convene(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever calls no meetings, before anything is asked."""
    if not bodies(uow):
        raise Refusal("meetings-none-yours")


@open_to(Duty.HOLD_MEETINGS)
def bodies(uow: UnitOfWork, member: Member, *, replaces: str | None = None) -> list[str]:
    """Which bodies I call together: words of :class:`Kind`, then groups as ``12 name``."""
    own = [it.value for it in Kind
           if it is not Kind.GROUP and finding.convenes(uow, member, it, None)]  # fmt: skip
    groups = member_sheets.unit_names(uow, UnitKind.GROUP)
    return own + [f"{number} {name}" for number, name in groups.items()
                  if finding.convenes(uow, member, Kind.GROUP, number)]  # fmt: skip


@open_to(Duty.HOLD_MEETINGS)
def free_ways(uow: UnitOfWork, member: Member, *, replaces: str | None = None) -> list[str]:
    """What can become of a meeting on a day off."""
    return list(Free)


@open_to(Duty.HOLD_MEETINGS)
def weigh_rhythm(
    uow: UnitOfWork, member: Member, *, rhythm: str, replaces: str | None = None
) -> str:
    """How often and when, in the notation of recurrences; refuses what has no hour."""
    if rhythm.startswith("FREQ="):  # a series that is changed
        return str(rules.kept_rhythm(rhythm))
    found = written.rhythm_of(rhythm, calendar.local_now(uow), calendar.customs(uow))
    return str(rules.check_rhythm(found))


@open_to(Duty.HOLD_MEETINGS)
def set_up(
    uow: UnitOfWork,
    member: Member,
    *,
    which: str,
    rhythm: str,
    place: str,
    free: str | None = None,
    replaces: str | None = None,
) -> Rhythm:
    """Meetings that come again and again; the next ones are written at once."""
    kind, unit_id = _body(uow, member, which)
    kept = rules.kept_rhythm(rhythm)
    if free is not None and free not in set(Free):
        raise Refusal("drafts-choose")
    series = _changed_series(uow, member, replaces, kind, unit_id) or MeetingSeries(
        kind=kind, unit_id=unit_id, rule="", made_by=member.id
    )
    if series.rule != str(kept):  # every second week goes on being counted from its first
        series.rule, series.since = str(kept), uow.today
    series.place, series.free = rules.check_place(place), Free(free or Free.AFTER)
    uow.session.add(series)
    uow.session.flush()
    making.plan(uow, series)
    return showing.rhythm_of(uow, series)


def _changed_series(
    uow: UnitOfWork, member: Member, replaces: str | None, kind: Kind, unit_id: int | None
) -> MeetingSeries | None:
    """The series that is changed; that of another body ends, and there is a new one."""
    if replaces is None:
        return None
    old = finding.own_series(uow, member, int(replaces))
    if (old.kind, old.unit_id) == (kind, unit_id):
        return old
    _end(uow, old)
    return None


@open_to(Duty.HOLD_MEETINGS)
def next_days(uow: UnitOfWork, member: Member, *, rhythm: str) -> list[date]:
    """When such meetings would be next, before anything is set up; days off moved to the next."""
    kept = rules.kept_rhythm(rhythm)
    series = MeetingSeries(rule=str(kept), since=uow.today, free=Free.AFTER)
    return [uow.day_of(at) for at in making.coming(uow, series).values()][:3]


def _body(uow: UnitOfWork, member: Member, which: str) -> tuple[Kind, int | None]:
    kind, unit_id = finding.body_meant(uow, which)
    if not finding.convenes(uow, member, kind, unit_id):
        raise Refusal("meetings-not-yours")
    return kind, unit_id


@open_to(Duty.HOLD_MEETINGS)
def series(uow: UnitOfWork, member: Member, *, series_id: int) -> Rhythm:
    """One of the series I keep."""
    return showing.rhythm_of(uow, finding.own_series(uow, member, series_id))


@open_to(Duty.HOLD_MEETINGS)
def answers_of(uow: UnitOfWork, member: Member, *, series_id: int) -> dict[str, str | None]:
    """The answers that would set up the same series."""
    it = finding.own_series(uow, member, series_id)
    unit = member_sheets.unit_name(uow, it.unit_id)
    which = f"{it.unit_id} {unit}" if it.unit_id else it.kind.value
    return {"which": which, "rhythm": it.rule, "place": it.place, "free": it.free.value}


@open_to(Duty.HOLD_MEETINGS)
def end_series(uow: UnitOfWork, member: Member, *, series_id: int) -> Rhythm:
    """No more of these; what was told already takes place unless it is called off."""
    series = finding.own_series(uow, member, series_id)
    _end(uow, series)
    return showing.rhythm_of(uow, series)


def _end(uow: UnitOfWork, series: MeetingSeries) -> None:
    series.ended = uow.today
    for it in store.of_series(uow.session, series.id):
        if it.state is State.PLANNED:
            it.state, it.look_at = State.CANCELLED, None
    uow.session.flush()


@open_to(Duty.HOLD_MEETINGS)
def call(
    uow: UnitOfWork,
    member: Member,
    *,
    which: str,
    starts: str,
    place: str,
    title: str | None = None,
    items: str | None = None,
) -> Called:
    """A single meeting; the notice goes out in time, or at once if that has come."""
    kind, unit_id = _body(uow, member, which)
    begins = calendar.instant(uow, starts)
    rules.check_starts(begins, uow.now)
    it = Meeting(kind=kind, unit_id=unit_id, starts=begins, place=rules.check_place(place),
                 title=rules.check_title(title) if title else "", is_touched=True)  # fmt: skip
    if not finding.invited(uow, it):
        raise Refusal("meetings-nobody")
    making.make(uow, member, it)
    if items:
        proposing.put(uow, it, member, written.split_items(items))
    looking.look(uow, it)
    return showing.called(uow, it)


@open_to(Duty.HOLD_MEETINGS)
def weigh_items(uow: UnitOfWork, member: Member, *, items: str) -> str:
    """The items of an agenda, one a line."""
    return "\n".join(rules.check_items(written.split_items(items)))


@dataclass(frozen=True, slots=True)
class Taken:
    """One line as answers of the form; ``said`` holds what was understood."""

    said: dict[str, str | None]


@open_to(Duty.HOLD_MEETINGS)
def take_apart(uow: UnitOfWork, member: Member, *, text: str) -> Taken:
    """``例会 9月4日16:00 工会办公室 议题：1… 2…`` as answers; a group's own where one leads one."""
    line = written.read_line(text, calendar.local_now(uow), calendar.customs(uow))
    offered = bodies(uow)
    groups = [it for it in offered if it[:1].isdecimal()]
    meant = groups if line.kind is Kind.GROUP else [it for it in offered if it == line.kind]
    found = {
        "which": meant[0] if len(meant) == 1 else "",
        "starts": line.starts,
        "place": line.place,
    }
    said: dict[str, str | None] = {name: str(value) for name, value in found.items() if value}
    return Taken(said | {"title": None, "items": line.items or None})


@open_to(Duty.HOLD_MEETINGS)
def may_change(uow: UnitOfWork, member: Member, *, meeting_id: int) -> None:
    """Refuses whoever does not see to this meeting, or when it has begun."""
    finding.own_to_come(uow, member, meeting_id)


@open_to(Duty.HOLD_MEETINGS)
def move(uow: UnitOfWork, member: Member, *, meeting_id: int, starts: str) -> Called:
    """Another time; whoever was told is told, and answers anew."""
    it = finding.own_to_come(uow, member, meeting_id)
    begins = calendar.instant(uow, starts)
    if begins == it.starts:
        raise Refusal("meetings-same-time")
    rules.check_starts(begins, uow.now)
    was = it.starts.astimezone(uow.zone)
    it.is_touched = True
    making.shift(uow, it, begins)
    return _changed(uow, it, member, "time", was_day=was.date().isoformat(),
                    was_time=f"{was:%H:%M}")  # fmt: skip


@open_to(Duty.HOLD_MEETINGS)
def relocate(uow: UnitOfWork, member: Member, *, meeting_id: int, place: str) -> Called:
    """Another place; whoever was told is told."""
    it = finding.own_to_come(uow, member, meeting_id)
    was, it.place = it.place, rules.check_place(place)
    it.is_touched, it.version = True, it.version + 1
    return _changed(uow, it, member, "place", was_place=was)


def _changed(uow: UnitOfWork, it: Meeting, member: Member, what: str, **was: str) -> Called:
    uow.session.flush()
    if it.state is State.NOTICED:
        letters.redraw(uow, it)
        told = {"was_day": "", "was_time": "", "was_place": "", **was}
        letters.tell_invited(uow, it, "meetings-moved-letter", f"{it.version}:moved", member,
                             what=what, **told)  # fmt: skip
    looking.look_ahead(uow, it)
    return showing.called(uow, it)


@open_to(Duty.HOLD_MEETINGS)
def may_call_off(uow: UnitOfWork, member: Member, *, meeting_id: int) -> None:
    """Refuses whoever does not see to this meeting, or when its minutes are out."""
    finding.own_not_minuted(uow, member, meeting_id)


@open_to(Duty.HOLD_MEETINGS)
def call_off(uow: UnitOfWork, member: Member, *, meeting_id: int, why: str) -> Called:
    """It is not, or was not held; its series goes on. Whoever waits for it is told why."""
    it = finding.own_not_minuted(uow, member, meeting_id)
    was_told = it.state is State.NOTICED
    it.state, it.why, it.look_at = State.CANCELLED, rules.check_why(why), None
    it.is_touched = True
    uow.session.flush()
    if was_told:
        letters.redraw(uow, it)
        letters.tell_invited(uow, it, "meetings-called-off", f"{it.version}:off", member,
                             why=it.why)  # fmt: skip
    return showing.called(uow, it)


@unattended
def plan(uow: UnitOfWork) -> None:
    """Every night: the meetings of all series, as the school's calendar has them now."""
    for series in store.running(uow.session):
        if finding.is_closed(uow, series):
            _end(uow, series)
        else:
            making.plan(uow, series)
            _warn_of_clashes(uow, series)


def _warn_of_clashes(uow: UnitOfWork, series: MeetingSeries) -> None:
    """What was told already and falls on a day off now, whoever sees to it decides about."""
    table, school = calendar.table(uow), calendar.school(uow)
    skips = uow.policy(rules.VACATION) == "skip"
    for it in store.of_series(uow.session, series.id):
        day = uow.day_of(it.starts)
        is_off = holiday_break(day, table) or (skips and in_vacation(day, school))
        if it.state is State.NOTICED and it.starts > uow.now and is_off:
            letters.tell_keepers(uow, it, "meetings-clash-letter", f"{day.isoformat()}:clash",
                                 good_for=it.starts - uow.now)  # fmt: skip


@unattended
def awaiting(uow: UnitOfWork) -> list[int]:
    """The meetings about which there is something to do now, by their numbers."""
    return store.awaiting(uow.session, uow.now)


@unattended
def look_after(uow: UnitOfWork, *, number: int) -> None:
    """Whatever has become due about a meeting since the last look, on the day it has by now."""
    it = uow.session.get_one(Meeting, number)
    if it.series_id and it.state is State.PLANNED and it.starts > uow.now:
        making.plan(uow, uow.session.get_one(MeetingSeries, it.series_id))
    looking.look(uow, it)
