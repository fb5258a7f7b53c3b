"""Publishing an event, coming to it, bringing somebody, going; changing it and calling it off."""

from datetime import datetime

from union.events import letters, looking, rules, store
from union.events.rules import Audience, Remind, State
from union.events.sheets import Answered, Line, Published, Sheet
from union.events.store import Event, EventWish
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members.guards import open_to
from union.members.rules import EVERYONE, SERVING, Duty, UnitKind
from union.members.store import Member, Unit
from union.school_days import calendar
from union.signups import lists
from union.signups import rules as signup_rules
from union.signups import store as signups
from union.signups.store import Signup

OVER_MOST = 20
UNIT = "unit"


@open_to(Duty.HOLD_EVENTS)
def may_hold(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not hold events, before anything is asked."""


@open_to(Duty.HOLD_EVENTS)
def audiences(uow: UnitOfWork, member: Member) -> list[str]:
    """Whom an event can be for: words of :class:`Audience`, then the groups as ``12 name``."""
    groups = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    return [*Audience, *(f"{number} {name}" for number, name in groups.items())]


@open_to(Duty.HOLD_EVENTS)
def weigh_ends(uow: UnitOfWork, member: Member, *, ends: str) -> str:
    """The end: a clock time of the same day (``17:30``), or a moment of another, as ISO text."""
    meant = calendar.moment_meant(uow, ends)
    if not isinstance(meant, str):
        raise Refusal("events-ends-unclear")
    return meant.partition("T")[2] if rules.names_no_day(ends) else meant


@open_to(Duty.HOLD_EVENTS)
def publish(
    uow: UnitOfWork,
    member: Member,
    *,
    title: str,
    starts: str,
    place: str,
    audience: str,
    quota: str | None = None,
    closes: str | None = None,
    companions: str | None = None,
    fee: str | None = None,
    note: str | None = None,
    ends: str | None = None,
) -> Published:
    """Hang the card into every group it concerns; times are ISO text of the union's wall clock."""
    begins = _instant(uow, starts)
    last = _last(begins, _instant(uow, closes)) if closes else begins
    over = _end(uow, begins, ends) if ends else None
    rules.check_times(uow.now, begins, last, over)
    meant, unit_id = _audience(uow, audience)
    roll = lists.open_list(
        uow,
        quota=int(rules.check_quota(quota)) if quota else None,
        companions_most=int(rules.check_companions(companions)) if companions else 0,
        closes=last,
        locks=begins,
    )
    event = Event(list_id=roll.id, organiser_id=member.id, starts=begins, ends=over, version=0)
    event.title, event.place = rules.check_title(title), rules.check_place(place)
    event.fee, event.note = fee or "", note or ""
    event.audience, event.unit_id = meant, unit_id
    event.state, event.shows_names = State.OPEN, True
    event.published = event.looked = event.changed = uow.now
    event.roll, event.organiser = roll, member
    uow.session.add(event)
    uow.session.flush()
    looking.look_ahead(uow, event)
    return Published(event.id, event.title, letters.post_cards(uow, event))


def _instant(uow: UnitOfWork, iso: str) -> datetime:
    """A moment of the wall clock; a whole day is not one."""
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=uow.zone)
    except ValueError:
        raise Refusal("events-no-moment") from None


def _last(begins: datetime, closes: datetime) -> datetime:
    """Until the end of the day on which it begins is until it begins."""
    return min(begins, closes) if closes.date() == begins.date() else closes


def _end(uow: UnitOfWork, begins: datetime, iso: str) -> datetime:
    """A bare clock time is that of the day it begins on."""
    day = begins.astimezone(uow.zone).date().isoformat()
    return _instant(uow, iso if "T" in iso else f"{day}T{iso}")


def _audience(uow: UnitOfWork, said: str) -> tuple[Audience, int | None]:
    if said in set(Audience):
        return Audience(said), None
    number = said.partition(" ")[0]
    unit = uow.session.get(Unit, int(number)) if number.isdecimal() else None
    if unit is None or unit.closed:
        raise Refusal("drafts-choose")
    return Audience.EVERYONE, unit.id


@open_to(EVERYONE)
def come(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """Come, or stand in the line if it is full; a place that was offered is taken."""
    return _come(uow, member, event_id, None)


@open_to(EVERYONE)
def bring(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """One companion more; who has not answered comes with one."""
    event = _open(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    now = mine.companions if mine and mine.state in letters.CONCERNED else 0
    return _come(uow, member, event_id, now + 1)


@open_to(EVERYONE)
def bring_fewer(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """One companion less."""
    event = _open(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    if mine is None or not mine.companions:
        raise Refusal("events-nobody-with-you")
    return _come(uow, member, event_id, mine.companions - 1)


def _come(uow: UnitOfWork, member: Member, event_id: int, companions: int | None) -> Answered:
    event = _open(uow, event_id)
    _check_meant(event, member)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    before = mine and mine.state
    was_left_out = member.id in _left_out(uow, event)
    mine = lists.come(uow, event.roll, member, companions=companions, left_out=was_left_out)
    return _answered(uow, event, mine, before is mine.state and companions is None)


def _left_out(uow: UnitOfWork, event: Event) -> set[int]:
    """Who stood in the line of the last event of this name, and did not get in."""
    last = store.before(uow.session, event)
    return signups.left_out(uow.session, last.list_id) if last else set()


def _check_meant(event: Event, member: Member) -> None:
    is_for = rules.is_for(event.audience, member.standing, member.sex, SERVING)
    if not is_for or event.unit_id not in (None, member.unit_id):
        raise Refusal("events-not-for-you", title=event.title)


@open_to(EVERYONE)
def go(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """Not coming; a place that was held goes to the next in the line."""
    event = _open(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    before = mine and mine.state
    return _answered(
        uow, event, lists.go(uow, event.roll, member), before is signup_rules.State.NOT_COMING
    )


def _answered(uow: UnitOfWork, event: Event, mine: Signup, is_early: bool) -> Answered:
    looking.settle(uow, event)
    place = 0
    if mine.state is signup_rules.State.COMING:
        place = lists.place_among_coming(uow, event.roll, mine)
    elif mine.state is signup_rules.State.WAITING:
        place = lists.place_in_line(uow, event.roll, mine)
    return Answered(event.id, event.title, mine.state, place, mine.companions, is_early)


@open_to(EVERYONE)
def lists_of(uow: UnitOfWork, member: Member) -> list[Line]:
    """The events to come that are for me, the next one first."""
    found = [it for it in store.open_events(uow.session) if _sees(it, member)]
    return [_line(uow, it, member) for it in found]


def _sees(event: Event, member: Member) -> bool:
    is_for = rules.is_for(event.audience, member.standing, member.sex, SERVING)
    return event.organiser is member or (is_for and event.unit_id in (None, member.unit_id))


def _line(uow: UnitOfWork, it: Event, member: Member) -> Line:
    mine = signups.of_member(uow.session, it.list_id, member.id)
    local = it.starts.astimezone(uow.zone)
    return Line(it.id, it.title, local.date(), f"{local:%H:%M}", mine.state if mine else None)


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, event_id: int) -> Sheet:
    """One event, and how I stand to it."""
    event = _get(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    wish = uow.session.get(EventWish, member.id)
    return Sheet(
        id=event.id,
        facts=letters.card_facts(uow, event),
        mine=mine.state if mine else None,
        companions=mine.companions if mine else 0,
        remind=wish.remind if wish else Remind.BOTH,
        may_organise=_organises(uow, event, member),
        is_over=event.state is not State.OPEN,
    )


def _organises(uow: UnitOfWork, event: Event, member: Member) -> bool:
    """Whoever published it, while they may; and those who lead the union."""
    duties = member.duties(uow.today)
    own = event.organiser is member and Duty.HOLD_EVENTS in duties
    return own or Duty.KEEP_REGISTER in duties


@open_to(EVERYONE)
def remind_me(uow: UnitOfWork, member: Member, *, remind: str) -> Remind:
    """How I wish to be reminded of what I come to."""
    if remind not in set(Remind):
        raise Refusal("kernel-old-button")
    wish = uow.session.get(EventWish, member.id) or EventWish(member_id=member.id)
    wish.remind = Remind(remind)
    uow.session.add(wish)
    return wish.remind


@open_to(Duty.HOLD_EVENTS)
def may_organise(uow: UnitOfWork, member: Member, *, event_id: int) -> Line:
    """Refuses whoever does not organise this event, before anything is asked."""
    return _line(uow, _own(uow, member, event_id), member)


@open_to(Duty.HOLD_EVENTS)
def move(uow: UnitOfWork, member: Member, *, event_id: int, starts: str) -> Published:
    """Another time; whoever comes or waits is told what changed, and may still go."""
    event = _own(uow, member, event_id)
    begins = _instant(uow, starts)
    early = event.starts - event.roll.closes
    ends = event.ends and begins + (event.ends - event.starts)
    closes = max(min(begins, begins - early), uow.now)
    rules.check_times(uow.now, begins, begins, ends)
    event.starts, event.ends = begins, ends
    event.roll.closes, event.roll.locks = closes, begins
    return _changed(uow, event, member, "time")


@open_to(Duty.HOLD_EVENTS)
def relocate(uow: UnitOfWork, member: Member, *, event_id: int, place: str) -> Published:
    """Another place."""
    event = _own(uow, member, event_id)
    event.place = rules.check_place(place)
    return _changed(uow, event, member, "place")


@open_to(Duty.HOLD_EVENTS)
def resize(uow: UnitOfWork, member: Member, *, event_id: int, quota: str) -> Published:
    """More or fewer places; with more, the next in the line are offered one."""
    event = _own(uow, member, event_id)
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
    event = _own(uow, member, event_id)
    if uow.now >= event.starts:
        raise Refusal("signups-locked")
    event.roll.is_closed = is_closed
    if not is_closed and event.roll.closes <= uow.now:
        event.roll.closes = event.starts
    looking.settle(uow, event)
    return _line(uow, event, member)


@open_to(Duty.HOLD_EVENTS)
def call_off(uow: UnitOfWork, member: Member, *, event_id: int, why: str) -> Published:
    """It does not take place; whoever comes or waits is told why."""
    event, said = _own(uow, member, event_id), rules.check_why(why)
    event.state, event.look_at = State.CANCELLED, None
    event.version, event.changed = event.version + 1, uow.now
    uow.session.flush()
    told = letters.tell_concerned(uow, event, "events-called-off", member, why=said)
    letters.redraw(uow, event)
    return Published(event.id, event.title, told)


def _changed(uow: UnitOfWork, event: Event, member: Member, what: str) -> Published:
    event.version, event.changed = event.version + 1, uow.now
    uow.session.flush()
    looking.settle(uow, event)
    told = letters.tell_concerned(uow, event, "events-changed-letter", member, what=what)
    return Published(event.id, event.title, told)


@unattended
def is_awaited(uow: UnitOfWork) -> bool:
    """Whether there is something to do about any event now."""
    return store.is_awaited(uow.session, uow.now)


@unattended
def look_after(uow: UnitOfWork) -> None:
    """Nudge, remind, close, end offers and thank: whatever has become due since the last look."""
    for event in store.awaiting(uow.session, uow.now):
        looking.look(uow, event)


def _get(uow: UnitOfWork, event_id: int) -> Event:
    event = uow.session.get(Event, event_id)
    if event is None:
        raise Refusal("events-unknown")
    return event


def _open(uow: UnitOfWork, event_id: int) -> Event:
    """Refuses one that was called off or is over."""
    event = _get(uow, event_id)
    if event.state is not State.OPEN:
        raise Refusal("events-over", title=event.title, state=event.state.value)
    return event


def _own(uow: UnitOfWork, member: Member, event_id: int) -> Event:
    event = _open(uow, event_id)
    if not _organises(uow, event, member):
        raise Refusal("events-not-yours", title=event.title)
    return event
