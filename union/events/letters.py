"""The card of an event, kept true; who is told what about it."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from union.events import rules, store
from union.events.rules import Beat, Remind, Shown, State
from union.events.store import Event
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.letters import tell
from union.members.rules import SERVING, ChatKind, UnitKind
from union.members.store import Chat, Member, Unit
from union.signups import lists
from union.signups import rules as signup_rules
from union.signups import store as signups
from union.signups.lists import Moves
from union.signups.store import Signup

NAMED_MOST = 40  # names on a card; a phone shows no more


def announce(uow: UnitOfWork, event: Event) -> int:
    """The card in every group chat it concerns, or a letter to each; how many those are."""
    if event.shown is Shown.PRIVATE:
        return _invite(uow, event)
    chats = [it for it in members.chats(uow.session, ChatKind.STAFF) if _concerns(uow, event, it)]
    facts = card_facts(uow, event)
    for chat in chats:
        dedupe = f"event:{event.id}:card:{chat.chat}"
        uow.post(chat.chat, "events-card", dedupe, topic=topic(event), **facts)
    return len(chats)


def _invite(uow: UnitOfWork, event: Event) -> int:
    able = [it for it in silent(uow, event) if it.account and it.reachable]
    for reader in able:
        tell(uow, reader, "events-invitation-letter", f"event:{event.id}:invitation",
             **facts(uow, event))  # fmt: skip
    return len(able)


def tell_groups(uow: UnitOfWork, event: Event, key: str, stamp: str, **more: Any) -> int:
    """A word under the cards, in the same chats; how many those are."""
    chats = [it.chat for it in members.chats(uow.session, ChatKind.STAFF)
             if event.shown is not Shown.PRIVATE and _concerns(uow, event, it)]  # fmt: skip
    for chat in chats:
        uow.post(chat, key, f"event:{event.id}:{stamp}:{chat}", **facts(uow, event), **more)
    return len(chats)


def _concerns(uow: UnitOfWork, event: Event, chat: Chat) -> bool:
    """A group's own event hangs in its own chat; where it has none, in that of the union."""
    whole = _is_of_all(uow, chat)
    if event.unit_id is None:
        return whole
    own = [it for it in members.chats(uow.session, ChatKind.STAFF) if it.unit_id == event.unit_id]
    return chat in own if own else whole


def _is_of_all(uow: UnitOfWork, chat: Chat) -> bool:
    unit = uow.session.get(Unit, chat.unit_id) if chat.unit_id else None
    return unit is None or unit.kind is UnitKind.UNION


def topic(event: Event) -> str:
    return f"event:{event.id}"


def redraw(uow: UnitOfWork, event: Event) -> None:
    """All copies of the card show how it stands now."""
    uow.redraw(topic(event), **card_facts(uow, event))


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
    everybody, count = signups.everybody(uow.session, event.list_id), lists.count(uow, event.roll)
    coming = [it for it in everybody if it.state is signup_rules.State.COMING]
    waiting = [it for it in everybody if it.state in signup_rules.IN_LINE]
    unit, has_names = member_sheets.unit_name(uow, event.unit_id), event.shown is Shown.NAMES
    return facts(uow, event) | {
        "state": state_shown(uow, event),
        "quota": event.roll.quota or 0,
        "companions": event.roll.companions_most,
        "fee": event.fee,
        "has_fee": "yes" if event.fee else "no",
        "note": event.note,
        "has_note": "yes" if event.note else "no",
        "audience": "unit" if unit else event.audience.value,
        "unit": unit or "",
        "coming": sum(it.size for it in coming),
        "held": count.held,
        "line": sum(it.size for it in waiting),
        "names": [named(it) for it in coming[:NAMED_MOST]] if has_names else [],
        "more": max(0, len(coming) - NAMED_MOST) if has_names else 0,
        "waiting": [named(it) for it in waiting[:NAMED_MOST]] if has_names else [],
    }


def named(it: Signup) -> str:
    """李芳, or 李芳+1 with whom she brings."""
    return it.called + (f"+{it.companions}" if it.companions else "")


def state_shown(uow: UnitOfWork, event: Event) -> str:
    """``open``, ``full``, ``closed``, ``begun``, ``cancelled`` or ``done``."""
    if event.state is not State.OPEN:
        return event.state.value
    if uow.now >= event.starts:
        return "begun"
    if not lists.is_open(uow, event.roll):
        return "closed"
    return "full" if lists.count(uow, event.roll).free == 0 else "open"


def tell_moves(uow: UnitOfWork, event: Event, moves: Moves) -> None:
    """To whom a place is offered, and whose offer ended."""
    for it in moves.offered:
        if it.member and it.offered_until:
            until = it.offered_until.astimezone(uow.zone)
            dedupe = f"event:{event.id}:offer:{it.id}:{it.offered_until.isoformat()}"
            open_for = {"until_day": until.date().isoformat(), "until_time": f"{until:%H:%M}"}
            tell(uow, it.member, "events-offer-letter", dedupe, **facts(uow, event),
                 **open_for, companions=it.companions)  # fmt: skip
    for it in moves.lapsed:
        if it.member:
            dedupe = f"event:{event.id}:lapsed:{it.id}:{uow.now.isoformat()}"
            tell(uow, it.member, "events-lapsed", dedupe, **facts(uow, event))


def tell_concerned(uow: UnitOfWork, event: Event, key: str, but: Member, **more: Any) -> int:
    """Everybody who comes or waits; how many those are."""
    everybody = signups.everybody(uow.session, event.list_id)
    concerned = [it.member for it in everybody if it.member and it.state in CONCERNED]
    for reader in concerned:
        if reader is not but:
            dedupe = f"event:{event.id}:{key}:{event.version}"
            tell(uow, reader, key, dedupe, **facts(uow, event), **more)
    return len([it for it in concerned if it is not but])


CONCERNED = {signup_rules.State.COMING, *signup_rules.IN_LINE}


def tell_coming(
    uow: UnitOfWork, event: Event, key: str, stamp: str, readers: Iterable[Member], *,
    expires: bool = True,
) -> None:  # fmt: skip
    """A letter to each, which says nothing any more once it has begun."""
    good_for = max(event.starts - uow.now, timedelta()) if expires else None
    for reader in readers:
        if reader.account and reader.reachable:
            dedupe = f"event:{event.id}:{stamp}:{event.starts.isoformat()}:{reader.id}"
            uow.post(reader.account, key, dedupe, good_for, **facts(uow, event))


def coming(uow: UnitOfWork, event: Event) -> list[Member]:
    everybody = signups.everybody(uow.session, event.list_id)
    return [it.member for it in everybody
            if it.member and it.state is signup_rules.State.COMING]  # fmt: skip


def wishing(uow: UnitOfWork, people: list[Member], beat: Beat) -> list[Member]:
    """Those who wish to be reminded at this time."""
    wish = Remind.EVE if beat is Beat.REMIND_EVE else Remind.HOURS
    said = store.wishes(uow.session, [it.id for it in people])
    return [it for it in people if said.get(it.id, Remind.BOTH) in (Remind.BOTH, wish)]


def silent(uow: UnitOfWork, event: Event) -> list[Member]:
    """Whom it is for and who has not said anything."""
    said = store.answered(uow.session, event.list_id)
    return [it for it in store.meant(uow.session, event.unit_id)
            if it.id not in said and it is not event.organiser
            and rules.is_for(event.audience, it.standing, it.sex, SERVING)]  # fmt: skip


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


def tell_numbers(uow: UnitOfWork, event: Event, beat: Beat) -> None:
    stamp = f"event:{event.id}:numbers:{beat.value}:{event.starts.isoformat()}"
    tell(uow, event.organiser, "events-numbers-letter", stamp, **facts(uow, event),
         **numbers(uow, event), beat=beat.value)  # fmt: skip
