"""Changing an event, closing it, calling it off; looking after it as its times come."""

from datetime import date

from union.events import finding, letters, looking, making, rules, series, store
from union.events.rules import Rhythm, State
from union.events.sheets import Line, Published
from union.events.store import Event
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.school_days import calendar
from union.signups import lists


@open_to(Duty.HOLD_EVENTS)
def may_organise(uow: UnitOfWork, member: Member, *, event_id: int) -> Line:
    """Refuses whoever does not organise this event, before anything is asked."""
    return finding.line(uow, finding.of_mine(uow, member, event_id), member)


@open_to(Duty.HOLD_EVENTS)
def may_change(uow: UnitOfWork, member: Member, *, event_id: int) -> Line:
    """The same, of an event that is to come."""
    return finding.line(uow, finding.own(uow, member, event_id), member)


@open_to(Duty.HOLD_EVENTS)
def move(uow: UnitOfWork, member: Member, *, event_id: int, starts: str) -> Published:
    """Another time; whoever comes or waits is told what changed, and may still go."""
    event = finding.own(uow, member, event_id)
    begins = calendar.instant(uow, starts)
    if begins == event.starts:
        raise Refusal("events-same-time")
    was = event.starts.astimezone(uow.zone)
    ends = event.ends and begins + (event.ends - event.starts)
    rules.check_times(uow.now, begins, begins, ends)
    closes = rules.closing(begins, event.starts - event.roll.closes, uow.now)
    lists.move(uow, event.roll, closes=closes, locks=begins)
    event.starts, event.ends = begins, ends
    return _changed(
        uow, event, member, "time", was_day=was.date().isoformat(), was_time=f"{was:%H:%M}"
    )


@open_to(Duty.HOLD_EVENTS)
def relocate(uow: UnitOfWork, member: Member, *, event_id: int, place: str) -> Published:
    """Another place."""
    event = finding.own(uow, member, event_id)
    was, event.place = event.place, rules.check_place(place)
    return _changed(uow, event, member, "place", was_place=was)


@open_to(Duty.HOLD_EVENTS)
def resize(uow: UnitOfWork, member: Member, *, event_id: int, quota: str) -> Published:
    """More or fewer places; with more, the next in the line are offered one."""
    event = finding.own(uow, member, event_id)
    lists.change_quota(uow, event.roll, int(rules.check_quota(quota)))
    looking.settle(uow, event)
    return Published(event.id, event.title, 0)


@open_to(Duty.HOLD_EVENTS)
def close(uow: UnitOfWork, member: Member, *, event_id: int) -> Line:
    """Nobody signs up any more; the organiser still may."""
    return _opened_or_closed(uow, member, event_id, is_closed=True)


@open_to(Duty.HOLD_EVENTS)
def reopen(uow: UnitOfWork, member: Member, *, event_id: int) -> Line:
    """One may sign up again, until it starts."""
    return _opened_or_closed(uow, member, event_id, is_closed=False)


def _opened_or_closed(uow: UnitOfWork, member: Member, event_id: int, *, is_closed: bool) -> Line:
    event = finding.own(uow, member, event_id)
    if uow.now >= event.starts:
        raise Refusal("signups-locked")
    event.roll.is_closed = is_closed
    if not is_closed and event.roll.closes <= uow.now:
        event.roll.closes = event.starts
    looking.settle(uow, event)
    return finding.line(uow, event, member)


@open_to(Duty.HOLD_EVENTS)
def call_off(uow: UnitOfWork, member: Member, *, event_id: int, why: str) -> Published:
    """It does not take place; whoever comes or waits is told why."""
    event, said = finding.own(uow, member, event_id), rules.check_why(why)
    event.state = State.CANCELLED
    event.version, event.changed = event.version + 1, uow.now
    uow.session.flush()
    told, missed = letters.tell_concerned(uow, event, "events-called-off", member, why=said)
    looking.settle(uow, event)
    return Published(event.id, event.title, told, event.shown, tuple(missed))


@open_to(Duty.HOLD_EVENTS)
def hold_again(uow: UnitOfWork, member: Member, *, event_id: int, rhythm: str) -> date | None:
    """Hold it by itself again and again, or no more; the next day, if there is one."""
    event = finding.of_mine(uow, member, event_id)
    if rhythm not in set(Rhythm):
        raise Refusal("kernel-old-button")
    event.rhythm = Rhythm(rhythm)
    looking.look_ahead(uow, event)
    return series.next_day(uow, event, event.rhythm) if event.rhythm is not Rhythm.ONCE else None


@open_to(Duty.HOLD_EVENTS)
def plan_for_rain(uow: UnitOfWork, member: Member, *, event_id: int, words: str) -> Line:
    """What is done if it rains, on the card for all to know beforehand."""
    event = finding.own(uow, member, event_id)
    event.rain = rules.check_note(words)
    uow.session.flush()
    letters.redraw(uow, event)
    return finding.line(uow, event, member)


@open_to(Duty.HOLD_EVENTS)
def follow_rain_plan(uow: UnitOfWork, member: Member, *, event_id: int) -> Published:
    """It rains: what was planned for that goes to everybody who comes or waits."""
    event = finding.own(uow, member, event_id)
    if not event.rain:
        raise Refusal("events-no-rain-plan")
    return _notify(uow, event, member, event.rain)


@open_to(Duty.HOLD_EVENTS)
def notify(uow: UnitOfWork, member: Member, *, event_id: int, words: str) -> Published:
    """A word to everybody who comes or waits, and under the cards: rain, a bus, what to bring."""
    event = finding.own(uow, member, event_id)
    return _notify(uow, event, member, rules.check_note(words))


def _notify(uow: UnitOfWork, event: Event, member: Member, said: str) -> Published:
    event.version, event.changed = event.version + 1, uow.now
    uow.session.flush()
    told, missed = letters.tell_concerned(uow, event, "events-notice", member, words=said)
    letters.tell_groups(uow, event, "events-notice", f"notice:{event.version}", words=said)
    return Published(event.id, event.title, told, event.shown, tuple(missed))


def _changed(uow: UnitOfWork, event: Event, member: Member, what: str, **was: str) -> Published:
    """Told with what it was before."""
    event.version, event.changed, event.looked = event.version + 1, uow.now, uow.now
    uow.session.flush()
    looking.settle(uow, event)
    told, missed = letters.tell_concerned(
        uow, event, "events-changed-letter", member, what=what, **was
    )
    return Published(event.id, event.title, told, event.shown, tuple(missed))


@unattended
def awaiting(uow: UnitOfWork) -> list[int]:
    """The events about which there is something to do now, by their numbers."""
    return store.awaiting(uow.session, uow.now)


@unattended
def look_after(uow: UnitOfWork, *, number: int) -> None:
    """Nudge, remind, close, end offers and thank: whatever has become due since the last look."""
    event = uow.session.get_one(Event, number)
    if looking.look(uow, event):
        making.repeat(uow, event)
