"""An event in one line; what colleagues write in the group about one."""

from collections.abc import Mapping
from dataclasses import asdict

from sqlalchemy import select

from union.calendar.understood import value_of
from union.calendar.written import find
from union.events import chat as words
from union.events import finding, letters, looking, oneline, store, whom
from union.events.chat import Kind
from union.events.oneline.audience import audience_of
from union.events.rules import Audience, Shown
from union.events.sheets import Overheard, Signed
from union.events.store import Event
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import Duty, UnitKind
from union.members.store import Member
from union.school_days import calendar
from union.signups import lists
from union.signups import store as signups
from union.signups.rules import CONCERNED, State

ABOUT_MINE = {Kind.COME_NOT, Kind.BRING}  # of whoever is on the list


@open_to(Duty.HOLD_EVENTS)
def take_apart(uow: UnitOfWork, member: Member, *, text: str) -> Mapping[str, str | None]:
    """One line as the answers of the form; what was not said and may be left out is None."""
    groups = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    now, customs = calendar.local_now(uow), calendar.customs(uow)
    line = asdict(oneline.read_line(text, now, customs, groups.values()))
    asked = {name: line.pop(name) for name in ("title", "starts", "place")}
    said: dict[str, str | None] = {name: words or None for name, words in line.items()}
    said |= {name: words for name, words in asked.items() if words}
    return (
        said | {"shown": Shown.NAMES.value} | _for_whom(line.pop("audience"), line["note"], groups)
    )


def _for_whom(said: str, note: str, groups: Mapping[int, str]) -> dict[str, str | None]:
    """Whom the words mean; words we do not know stay in the note, and it is asked."""
    for number, name in groups.items():
        if name == said:
            return {"audience": f"{number} {name}"}
    if not said:
        return {"audience": Audience.EVERYONE.value}
    audience = audience_of(said)
    return {"audience": audience.value} if audience else {"audience": "", "note": f"{said} {note}"}


@unattended
def overheard(
    uow: UnitOfWork, *, account: int, chat: int, reply_to: int | None, text: str
) -> Overheard | None:
    """What a message in a group says about an event, if it certainly says something.

    Only of a colleague whom the event is for, and of no other day than that of the event.
    """
    member = members.by_account(uow.session, account)
    if len(text) > words.LONGEST or member is None:
        return None
    event_id = letters.of_card(uow, chat, reply_to) if reply_to else _only_one(uow, chat)
    event = uow.session.get(Event, event_id) if event_id else None
    if event is None or not whom.is_meant(event, member) or _is_of_another_day(uow, event, text):
        return None
    intent = words.meant(text, _names(uow, text), is_reply=reply_to is not None)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    is_listed = mine is not None and mine.state in CONCERNED
    if intent is None or (intent.kind in ABOUT_MINE and not reply_to and not is_listed):
        return None
    is_sure = reply_to is not None or intent.kind is not Kind.COME_NOT
    return Overheard(event.id, event.title, intent, is_sure)


def _names(uow: UnitOfWork, text: str) -> list[str]:
    """The names of colleagues, where somebody may be signed up by another."""
    if not words.may_be_for_others(text):
        return []
    return list(uow.session.scalars(select(Member.name).where(Member.name != "").distinct()))


def _is_of_another_day(uow: UnitOfWork, event: Event, text: str) -> bool:
    """Whether a message names a day, and not that of the event."""
    named = find(text, calendar.local_now(uow), calendar.customs(uow))
    value = value_of(named.reading) if named else None
    return value is not None and value[:10] != uow.day_of(event.starts).isoformat()


def _only_one(uow: UnitOfWork, chat: int) -> int | None:
    """The event whose card hangs here, if there is but one that has not begun."""
    hanging = [it for it in store.open_events(uow.session) if _hangs(uow, it, chat)]
    return hanging[0].id if len(hanging) == 1 else None


def _hangs(uow: UnitOfWork, event: Event, chat: int) -> bool:
    here = select(Letter.id).filter_by(chat=chat, topic=letters.topic(event))
    return uow.now < event.starts and uow.session.scalar(here.limit(1)) is not None


@open_to(Duty.TAKE_PART)
def sign_up_others(
    uow: UnitOfWork, member: Member, *, event_id: int, names: tuple[str, ...]
) -> list[Signed]:
    """Colleagues signed up by a colleague, while one still can; each is told, and may undo it."""
    event = finding.opened(uow, event_id)
    if not lists.is_open(uow, event.roll):
        raise Refusal("signups-closed")
    return [_sign_up(uow, event, member, name) for name in names]


def _sign_up(uow: UnitOfWork, event: Event, member: Member, name: str) -> Signed:
    """Nobody's own word is overruled: a no stays a no, an offer is theirs to take."""
    named = members.by_name(uow.session, name)
    if len(named) != 1:
        raise Refusal("events-two-in-group", name=name)
    other = named[0]
    if not whom.is_meant(event, other):
        raise Refusal("events-not-for-them", name=name, title=event.title)
    mine = signups.of_member(uow.session, event.list_id, other.id)
    if mine and mine.state in (State.NOT_COMING, State.OFFERED) and other is not member:
        raise Refusal("events-said-so", name=name)
    if mine and mine.state in (State.COMING, State.WAITING):
        return Signed(other.name, mine.state)
    made = lists.come(uow, event.roll, other, by=member)
    looking.settle(uow, event)
    letters.tell_signed(uow, event, made, member)
    return Signed(other.name, made.state)
