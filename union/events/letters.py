"""The card of an event, kept true; who is told what about it."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from union.events import rules, store, whom
from union.events.rules import Beat, Remind, Shown, State
from union.events.store import Event
from union.kernel.outbox import Lane, number_of
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.letters import tell
from union.members.rules import ChatKind, Duty
from union.members.store import Chat, Member
from union.signups import lists
from union.signups import rules as signup_rules
from union.signups import store as signups
from union.signups.lists import Moves
from union.signups.store import Signup

NAMED_MOST, LETTERS_MOST = 40, 600  # on a card; a phone shows no more


def announce(uow: UnitOfWork, event: Event) -> int:
    """The card in every group chat it concerns, or a letter to each; how many those are."""
    if event.shown is Shown.PRIVATE:
        return _invite(uow, event)
    chats = [it for it in members.chats(uow.session, ChatKind.STAFF) if _concerns(uow, event, it)]
    facts = card_facts(uow, event)
    for chat in chats:
        dedupe = f"event:{event.id}:card:{chat.chat}"
        uow.post(chat.chat, "events-card", dedupe, _left(uow, event), topic=topic(event), **facts)
    return len(chats)


def _invite(uow: UnitOfWork, event: Event) -> int:
    able = [it for it in silent(uow, event) if it.is_reached]
    for reader in able:
        tell(uow, reader, "events-invitation-letter", f"event:{event.id}:invitation",
             good_for=_left(uow, event), lane=Lane.BROADCAST, **facts(uow, event))  # fmt: skip
    return len(able)


def _left(uow: UnitOfWork, event: Event) -> timedelta:
    """How long there is something to say of it beforehand."""
    return event.starts - uow.now


def tell_groups(uow: UnitOfWork, event: Event, key: str, stamp: str, **more: Any) -> int:
    """A word under the cards, in the same chats; how many those are."""
    chats = [it.chat for it in members.chats(uow.session, ChatKind.STAFF)
             if event.shown is not Shown.PRIVATE and _concerns(uow, event, it)]  # fmt: skip
    for chat in chats:
        uow.post(chat, key, f"event:{event.id}:{stamp}:{chat}", **facts(uow, event), **more)
    return len(chats)


def _concerns(uow: UnitOfWork, event: Event, chat: Chat) -> bool:
    """A group's own event hangs in its own chat; where it has none, in that of the union."""
    whole = members.is_of_all(uow.session, chat)
    if event.unit_id is None:
        return whole
    own = [it for it in members.chats(uow.session, ChatKind.STAFF) if it.unit_id == event.unit_id]
    return chat in own if own else whole


def topic(event: Event) -> str:
    return f"event:{event.id}"


def of_card(uow: UnitOfWork, chat: int, message: int) -> int | None:
    """The event whose card that message is."""
    return number_of(uow.session, "event", chat, message)


def redraw(uow: UnitOfWork, event: Event) -> None:
    """All copies of the card show how it stands now."""
    uow.redraw(topic(event), expires=event.starts, **card_facts(uow, event))


def facts(uow: UnitOfWork, event: Event) -> dict[str, Any]:
    """What it is, in a text of any language."""
    local = event.starts.astimezone(uow.zone)
    closes = event.roll.closes.astimezone(uow.zone)
    ends = event.ends.astimezone(uow.zone) if event.ends else None
    same_day = ends is not None and ends.date() == local.date()
    return {
        "event_id": event.id,
        "title": event.title,
        "day": local.date().isoformat(),
        "time": f"{local:%H:%M}" + (f"–{ends:%H:%M}" if ends and same_day else ""),
        "until": ends.date().isoformat() if ends and not same_day else "",
        "has_until": "yes" if ends and not same_day else "no",
        "place": event.place,
        "close_day": closes.date().isoformat(),
        "close_time": f"{closes:%H:%M}",
        "closes_early": "yes" if event.roll.closes < event.starts else "no",
    }


def card_facts(uow: UnitOfWork, event: Event) -> dict[str, Any]:
    """All that the card in the groups shows."""
    everybody = signups.lines(uow.session, event.list_id)
    held = signup_rules.taken(everybody)
    of = signup_rules.State
    coming = [it for it in everybody if it.state is of.COMING]
    waiting = [it for it in everybody if it.state is of.WAITING]
    unit, has_names = member_sheets.unit_name(uow, event.unit_id), event.shown is Shown.NAMES
    names, line = (fitting(it) if has_names else [] for it in (coming, waiting))
    people = sum(it.size for it in coming)
    return facts(uow, event) | {
        "state": state_shown(uow, event, held),
        "shown": event.shown.value,
        "quota": event.roll.quota or 0,
        "companions": event.roll.companions_most,
        "fee": event.fee,
        "has_fee": "yes" if event.fee else "no",
        "result": event.result,
        "note": event.note,
        "has_note": "yes" if event.note else "no",
        "rain": event.rain,
        "audience": "unit" if unit else event.audience.value,
        "unit": unit or "",
        "coming": people,
        "offered": held - people,
        "line": sum(it.size for it in waiting),
        "names": names,
        "more": len(coming) - len(names) if has_names else 0,
        "waiting": line,
    }


def fitting(people: Sequence[signups.Line]) -> list[str]:
    """As many names as a card has room for."""
    names: list[str] = []
    for it in people[:NAMED_MOST]:
        names.append(named(it))
        if sum(map(len, names)) > LETTERS_MOST:
            return names[:-1]
    return names


def named(it: signups.Line) -> str:
    """李芳, or 李芳+1 with whom she brings."""
    return it.called + (f"+{it.companions}" if it.companions else "")


def state_shown(uow: UnitOfWork, event: Event, held: int) -> str:
    """``open``, ``full``, ``closed``, ``begun``, ``cancelled`` or ``done``."""
    if event.state is not State.OPEN:
        return event.state.value
    if uow.now >= event.starts:
        return "begun"
    if not lists.is_open(uow, event.roll):
        return "closed"
    return "open" if event.roll.quota is None or held < event.roll.quota else "full"


def tell_moves(uow: UnitOfWork, event: Event, moves: Moves) -> None:
    """To whom a place is offered, whose offer ended; for whom the organiser has to say it."""
    for it in moves.offered:
        if it.member and it.member.account and it.offered_until:
            until = it.offered_until.astimezone(uow.zone)
            dedupe = f"event:{event.id}:offer:{it.id}:{it.turn}"
            uow.post(it.member.account, "events-offer-letter", dedupe, it.offered_until - uow.now,
                     **facts(uow, event), until_day=until.date().isoformat(),
                     until_time=f"{until:%H:%M}", companions=it.companions)  # fmt: skip
    for it in moves.lapsed:
        if it.member:
            dedupe = f"event:{event.id}:lapsed:{it.id}:{uow.now.isoformat()}"
            tell(uow, it.member, "events-lapsed", dedupe, **facts(uow, event))
    for it in moves.given:
        dedupe = f"event:{event.id}:given:{it.id}:{it.turn}"
        for reader in keepers(uow, event):
            tell(uow, reader, "events-given", dedupe, title=event.title, name=it.called)


def keepers(uow: UnitOfWork, event: Event) -> list[Member]:
    """The organiser, while they may hold events and hear us; else those who lead the union."""
    may = Duty.HOLD_EVENTS in event.organiser.duties(uow.today)
    if may and event.organiser.is_reached:
        return [event.organiser]
    return members.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today)


def tell_signed(uow: UnitOfWork, event: Event, made: Signup, by: Member) -> None:
    """To whom somebody else has signed up, once for each time."""
    if made.member and made.member is not by:
        dedupe = f"event:{event.id}:signed:{made.id}:{made.turn}"
        tell(uow, made.member, "events-signed-letter", dedupe, **facts(uow, event), by=by.name,
             state=made.state.value)  # fmt: skip


def concerned(uow: UnitOfWork, event: Event) -> list[Signup]:
    """Those who come or wait."""
    return [
        it
        for it in signups.everybody(uow.session, event.list_id)
        if it.state in signup_rules.CONCERNED
    ]


def tell_concerned(
    uow: UnitOfWork, event: Event, key: str, but: Member, **more: Any
) -> tuple[int, list[str]]:
    """Everybody who comes or waits: how many are told, and who has to be told by mouth."""
    told, missed = 0, []
    for it in concerned(uow, event):
        if it.member is None or not it.member.account or not it.member.reachable:
            missed.append(it.called)
        elif it.member is not but:
            dedupe = f"event:{event.id}:{key}:{event.version}"
            tell(uow, it.member, key, dedupe, **facts(uow, event), **more)
            told += 1
    return told, missed


def tell_coming(
    uow: UnitOfWork, event: Event, key: str, stamp: str, readers: Iterable[Member], *,
    expires: bool = True, good_for: timedelta | None = None, lane: Lane = Lane.POST,
) -> None:  # fmt: skip
    """A letter to each, which says nothing any more once it has begun.

    What is ``good_for`` less may still be sent by hand until then.
    """
    late_until = event.starts if good_for is not None else None
    good_for = good_for if good_for is not None else _left(uow, event) if expires else None
    for reader in readers:
        if reader.account and reader.reachable:
            dedupe = f"event:{event.id}:{stamp}:{event.starts.isoformat()}:{reader.id}"
            uow.post(reader.account, key, dedupe, good_for, lane=lane, late_until=late_until,
                     **facts(uow, event))  # fmt: skip


def coming(uow: UnitOfWork, event: Event) -> list[Member]:
    everybody = signups.everybody(uow.session, event.list_id)
    return [it.member for it in everybody
            if it.member and it.state is signup_rules.State.COMING]  # fmt: skip


def came(uow: UnitOfWork, event: Event) -> list[Member]:
    """Those who were there; where the roll was not called, those who said they would be."""
    everybody = signups.everybody(uow.session, event.list_id)
    said = [it for it in everybody if it.state is signup_rules.State.COMING]
    return [it.member for it in store.came(said) if it.member]


def wishing(
    uow: UnitOfWork, people: list[Member], beat: Beat, later: Beat | None = None
) -> list[Member]:
    """Those who wish to be reminded at this time, and not at the later one as well."""
    said = store.wishes(uow.session, [it.id for it in people])
    wished = set(rules.WISHED[beat]) - set(rules.WISHED[later] if later else ())
    return [it for it in people if said.get(it.id, Remind.BOTH) in wished]


def silent(uow: UnitOfWork, event: Event) -> list[Member]:
    """Whom it is for and who has not said anything."""
    said = store.answered(uow.session, event.list_id)
    return [it for it in whom.meant(uow, event) if it.id not in said and it is not event.organiser]


def tell_leaders(uow: UnitOfWork, event: Event, stamp: str) -> None:
    """To the leaders of each group: who of theirs has not answered, to be asked in passing."""
    by_group: dict[int | None, list[Member]] = {}
    for it in silent(uow, event):
        by_group.setdefault(it.unit_id, []).append(it)
    for unit_id, people in by_group.items():
        for leader in members.leaders(uow.session, unit_id, uow.today):
            if names := [it.name for it in people if it is not leader]:
                tell(uow, leader, "events-silent-group", f"event:{event.id}:{stamp}:{unit_id}",
                     lane=Lane.BROADCAST, **facts(uow, event), names=names)  # fmt: skip


def numbers(uow: UnitOfWork, event: Event) -> dict[str, int]:
    """What the organiser wants to know."""
    everybody = signups.everybody(uow.session, event.list_id)
    of = signup_rules.State
    return {
        "coming": sum(it.size for it in everybody if it.state is of.COMING),
        "line": sum(it.size for it in everybody if it.state in signup_rules.IN_LINE),
        "no": sum(1 for it in everybody if it.state in (of.NOT_COMING, of.LAPSED)),
        "silent": len(silent(uow, event)),
    }


def tell_numbers(uow: UnitOfWork, event: Event) -> None:
    """To whoever keeps it."""
    stamp = f"event:{event.id}:numbers:{event.roll.closes.isoformat()}"
    for reader in keepers(uow, event):
        tell(uow, reader, "events-numbers-letter", stamp, **facts(uow, event),
             **numbers(uow, event))  # fmt: skip
