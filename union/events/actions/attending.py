"""Who is on the list, who paid, who came; the list for paper, the event for a calendar; sums."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from union.events import draws, finding, letters, looking, rules, store, whom
from union.events.sheets import Activity, Entry, Guest, Month, Plan, Published, Roll
from union.events.store import Event
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import BELONGING, EVERYONE, Duty, UnitKind
from union.members.store import Member
from union.school_days import calendar
from union.signups import lists
from union.signups import store as signups
from union.signups.rules import CONCERNED, IN_LINE, State
from union.signups.store import Signup

CALLED_OFF_FOR = timedelta(days=30)


@open_to(Duty.HOLD_EVENTS)
def roll(uow: UnitOfWork, member: Member, *, event_id: int) -> Roll:
    """Everybody who comes or waits, in their order, for the organiser."""
    event = finding.of_mine(uow, member, event_id)
    return Roll(event.id, event.title, _entries(uow, event, letters.concerned(uow, event)))


def _entries(uow: UnitOfWork, event: Event, found: Iterable[Signup]) -> list[Entry]:
    """Their units are asked for once."""
    units = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    return [
        Entry(
            id=it.id,
            name=it.called,
            unit=units.get(it.member.unit_id or 0) if it.member else None,
            companions=it.companions,
            with_whom=it.with_whom,
            state=it.state,
            has_paid=it.has_paid,
            is_here=it.is_here,
            is_guest=it.member is None,
            owes=bool(event.fee),
        )
        for it in found
    ]


def _entry(uow: UnitOfWork, event: Event, it: Signup) -> Entry:
    return _entries(uow, event, [it])[0]


@open_to(Duty.HOLD_EVENTS)
def entry(uow: UnitOfWork, member: Member, *, event_id: int, signup_id: int) -> Entry:
    """One of the list."""
    event = finding.of_mine(uow, member, event_id)
    return _entry(uow, event, _listed(uow, event, signup_id))


def _listed(uow: UnitOfWork, event: Event, signup_id: int) -> Signup:
    found = uow.session.get(Signup, signup_id)
    if found is None or found.list_id != event.list_id or found.state not in CONCERNED:
        raise Refusal("events-off-the-list")
    return found


@open_to(Duty.HOLD_EVENTS)
def mark(uow: UnitOfWork, member: Member, *, event_id: int, signup_id: int, what: str) -> Entry:
    """Note who came or not (``here``, ``absent``) and who paid or not (``paid``, ``unpaid``)."""
    event = finding.of_mine(uow, member, event_id)
    it = _listed(uow, event, signup_id)
    if what in ("here", "absent"):
        if uow.now < event.starts - rules.CHECK_IN_FROM:
            raise Refusal("events-check-in-early")
        if it.state is not State.COMING:
            raise Refusal("events-only-waits", name=it.called)
        it.is_here = what == "here"
    elif what in ("paid", "unpaid"):
        it.has_paid = what == "paid"
    else:
        raise Refusal("kernel-old-button")
    uow.session.flush()
    return _entry(uow, event, it)


@open_to(Duty.HOLD_EVENTS)
def sign_up(uow: UnitOfWork, member: Member, *, event_id: int, who: str) -> Entry:
    """Sign up a colleague by name or staff number, or somebody from outside by name alone."""
    event = finding.own(uow, member, event_id)
    found = _named(uow, " ".join(who.split()))
    if found is None:
        made = lists.add_guest(uow, event.roll, who, by=member)
        looking.settle(uow, event)
        return _entry(uow, event, made)
    if found.standing not in BELONGING:
        raise Refusal("events-has-left", name=found.name)
    made = lists.come(uow, event.roll, found, by=member)
    looking.settle(uow, event)
    letters.tell_signed(uow, event, made, member)
    return _entry(uow, event, made)


def _named(uow: UnitOfWork, who: str) -> Member | None:
    """The one colleague of that name or number (李芳 4); refuses to choose between two."""
    named, alone = members.by_name(uow.session, who), who.rpartition(" ")[0]
    if len(named) > 1:
        raise Refusal("events-two-of-that-name", name=who)
    if not named and members.by_name(uow.session, alone):
        return members.meant(uow.session, who)
    return named[0] if named else members.by_number(uow.session, who)


@open_to(Duty.HOLD_EVENTS)
def remove(uow: UnitOfWork, member: Member, *, event_id: int, signup_id: int) -> Entry:
    """Take somebody off the list; the place goes to the next in the line."""
    event = finding.own(uow, member, event_id)
    it = _listed(uow, event, signup_id)
    if uow.now >= event.starts:
        raise Refusal("signups-locked")
    lists.take_out(uow, it)
    looking.settle(uow, event)
    return _entry(uow, event, it)


@open_to(Duty.HOLD_EVENTS)
def code(uow: UnitOfWork, member: Member, *, event_id: int) -> str:
    """The six digits that are said aloud in the hall, to check in with."""
    return finding.of_mine(uow, member, event_id).code


@open_to(EVERYONE)
def check_in(uow: UnitOfWork, member: Member, *, said: str) -> Plan:
    """I am here: with the code of an event I come to, from an hour before it to a day after."""
    for event in store.going_on(uow.session, uow.now):
        mine = signups.of_member(uow.session, event.list_id, member.id)
        is_coming = mine and mine.state is State.COMING and mine.is_here is not False
        if event.code == said and mine and is_coming:
            mine.is_here = True
            uow.session.flush()
            return _plan(event)
    raise Refusal("events-code-unknown")


@open_to(Duty.HOLD_EVENTS)
def guests(uow: UnitOfWork, member: Member, *, event_id: int) -> tuple[Plan, list[Guest]]:
    """What the sign-in sheet and the table are made of."""
    event = finding.of_mine(uow, member, event_id)
    found = _entries(uow, event, letters.concerned(uow, event))
    return _plan(event), [_guest(it) for it in found]


def _guest(one: Entry) -> Guest:
    return Guest(one.name, one.unit, one.companions, one.with_whom, one.state in IN_LINE,
                 one.has_paid, one.is_here)  # fmt: skip


@open_to(Duty.HOLD_EVENTS)
def draw(uow: UnitOfWork, member: Member, *, event_id: int, what: str) -> Published:
    """Pairs or teams of those who come, drawn by a word that is shown; told in the groups."""
    event = finding.of_mine(uow, member, event_id)
    everybody = signups.everybody(uow.session, event.list_id)
    names = [it.called for it in everybody if it.state is State.COMING]
    if what not in set(rules.Draw):
        raise Refusal("kernel-old-button")
    if event.shown is not rules.Shown.NAMES:
        raise Refusal("events-draw-names")
    if event.state is rules.State.CANCELLED or lists.is_open(uow, event.roll):
        raise Refusal("events-draw-closed")
    count = rules.TEAMS.get(rules.Draw(what), 0)
    if len(names) < max(2, count):
        raise Refusal("events-too-few-to-draw", least=max(2, count))
    word = f"{event.title} {uow.day_of(event.starts).isoformat()}"
    parts = draws.teams(names, count, word) if count else draws.pairs(names, word)
    facts: dict[str, Any] = {"word": word, "parts": [list(it) for it in parts]}
    facts["rounds"] = draws.round_robin(range(1, count + 1)) if count > 2 else []
    stamp = f"draw:{what}:{draws.seed(word + chr(10).join(names)) % 10**12}"
    told = letters.tell_groups(uow, event, "events-drawn-letter", stamp, **facts)
    return Published(event.id, event.title, told)


@open_to(Duty.HOLD_EVENTS)
def note_result(uow: UnitOfWork, member: Member, *, event_id: int, result: str) -> Published:
    """How it went: kept, and told in the groups."""
    event = finding.of_mine(uow, member, event_id)
    if uow.now < event.starts:
        raise Refusal("events-not-begun")
    event.result = rules.check_result(result)
    stamp = f"result:{uow.now.isoformat()}"
    told = letters.tell_groups(uow, event, "events-result-told", stamp, result=event.result)
    return Published(event.id, event.title, told)


@open_to(EVERYONE)
def plan(uow: UnitOfWork, member: Member, *, event_id: int) -> Plan:
    """One event, for a calendar."""
    event = finding.get(uow, event_id)
    whom.check_sees(event, member)
    return _plan(event)


@open_to(EVERYONE)
def plans(uow: UnitOfWork, member: Member) -> list[Plan]:
    """All to come that I come to, for a calendar; what was called off lately as called off."""
    mine = store.calendar_of(uow.session, member.id, uow.now - CALLED_OFF_FOR)
    return [_plan(it) for it in mine]


def _plan(it: Event) -> Plan:
    return Plan(
        id=it.id,
        title=it.title,
        starts=it.starts,
        ends=it.ends,
        place=it.place,
        organiser=it.organiser.name,
        note=it.note,
        quota=it.roll.quota,
        is_cancelled=it.state is rules.State.CANCELLED,
        version=it.version,
        changed=it.changed,
    )


@open_to(Duty.HOLD_EVENTS)
def months(uow: UnitOfWork, member: Member) -> list[Month]:
    """The last twelve months: events held, people, and times somebody came (人次)."""
    since = calendar.instant(uow, f"{rules.a_year_before(uow.today).isoformat()}T00:00")
    came: dict[date, list[Signup]] = {}
    for event, there in store.attended(uow.session, since):
        month = uow.day_of(event.starts).replace(day=1)
        came.setdefault(month, []).extend(there)
    return [_month(month, came[month]) for month in sorted(came, reverse=True)]


@open_to(Duty.HOLD_EVENTS)
def by_activity(uow: UnitOfWork, member: Member) -> list[Activity]:
    """The last twelve months by what was held, the most visited first."""
    since = calendar.instant(uow, f"{rules.a_year_before(uow.today).isoformat()}T00:00")
    came: dict[str, list[Signup]] = {}
    held: dict[str, int] = {}
    for event, there in store.attended(uow.session, since):
        came.setdefault(event.title, []).extend(there)
        held[event.title] = held.get(event.title, 0) + 1
    found = [Activity(it, held[it], _people(came[it]), _times(came[it])) for it in came]
    return sorted(found, key=lambda it: (-it.times, it.title))


def _people(came: list[Signup]) -> int:
    return len({it.member_id or f"guest {it.id}" for it in came})


def _times(came: list[Signup]) -> int:
    return sum(it.size for it in came)


def _month(month: date, came: list[Signup]) -> Month:
    return Month(month, len({it.list_id for it in came}), _people(came), _times(came))
