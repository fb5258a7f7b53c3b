"""The card of a trip, kept true; who is told what about it."""

from typing import Any

from union.kernel.outbox import Lane
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import ChatKind, Duty
from union.members.store import Member
from union.signups import store as signups
from union.signups.lists import Moves
from union.signups.rules import IN_LINE
from union.signups.rules import State as Standing
from union.trips import store
from union.trips.store import Trip, TripRoute

NAMED_MOST = 40  # of a route; a phone shows no more


def announce(uow: UnitOfWork, trip: Trip) -> int:
    """The card in the group chats of the whole union; how many those are."""
    chats, told = _chats(uow), card_facts(uow, trip)
    for chat in chats:
        uow.post(chat, "trips-card", f"trip:{trip.id}:card:{chat}", topic=topic(trip), **told)
    return len(chats)


def tell_groups(uow: UnitOfWork, trip: Trip, key: str, stamp: str) -> int:
    """A word under the cards; how many groups that is."""
    chats = _chats(uow)
    for chat in chats:
        uow.post(chat, key, f"trip:{trip.id}:{stamp}:{chat}", **facts(uow, trip))
    return len(chats)


def _chats(uow: UnitOfWork) -> list[int]:
    of = members.chats(uow.session, ChatKind.STAFF)
    return [it.chat for it in of if members.is_of_all(uow.session, it)]


def topic(trip: Trip) -> str:
    return f"trip:{trip.id}"


def redraw(uow: UnitOfWork, trip: Trip) -> None:
    """All copies of the card show how it stands now."""
    uow.redraw(topic(trip), **card_facts(uow, trip))


def facts(uow: UnitOfWork, trip: Trip) -> dict[str, Any]:
    """What it is, in a text of any language."""
    closes = trip.closes.astimezone(uow.zone)
    return {
        "trip_id": trip.id,
        "title": trip.title,
        "close_day": closes.date().isoformat(),
        "close_time": f"{closes:%H:%M}",
    }


def card_facts(uow: UnitOfWork, trip: Trip) -> dict[str, Any]:
    """All that the card in the groups shows: how many chose what, later who goes where."""
    chosen = store.choices(uow.session, trip.id)
    return facts(uow, trip) | {
        "state": trip.state.value,
        "note": trip.note,
        "gap": trip.gap,
        "service": trip.service,
        "people": len(chosen),
        "routes": [
            route_facts(uow, it) | {"first": sum(1 for one in chosen if one.first_id == it.id)}
            for it in trip.routes
        ],
    }


def route_facts(uow: UnitOfWork, it: TripRoute) -> dict[str, Any]:
    """One route; once places are allotted, who has one and how many wait."""
    people = signups.lines(uow.session, it.list_id) if it.list_id else []
    coming = [one.called for one in people if one.state is Standing.COMING]
    return {
        "name": it.name,
        "starts": it.starts.isoformat(),
        "ends": it.ends.isoformat(),
        "quota": it.quota,
        "least": it.least,
        "fee": it.fee,
        "goes": "yes" if it.list_id else "no",
        "coming": len(coming),
        "line": sum(1 for one in people if one.state in IN_LINE),
        "names": coming[:NAMED_MOST],
        "more": max(0, len(coming) - NAMED_MOST),
    }


def of_route(uow: UnitOfWork, trip: Trip, it: TripRoute) -> dict[str, Any]:
    """A route in a letter to one person."""
    known = {name: fact for name, fact in route_facts(uow, it).items()
             if name in ("name", "starts", "ends", "fee")}  # fmt: skip
    return {"trip_id": trip.id, "title": trip.title, "route_id": it.id} | known


def tell_moves(uow: UnitOfWork, trip: Trip, it: TripRoute, moves: Moves) -> None:
    """To whom a place is offered, whose offer ended, who has one without being asked."""
    for one in moves.offered:
        if one.member and one.member.account and one.offered_until:
            until = one.offered_until.astimezone(uow.zone)
            dedupe = f"trip:{trip.id}:offer:{one.id}:{uow.now.isoformat()}"
            uow.post(one.member.account, "trips-offer-letter", dedupe,
                     one.offered_until - uow.now, **of_route(uow, trip, it),
                     until_day=until.date().isoformat(), until_time=f"{until:%H:%M}")  # fmt: skip
    for one in moves.lapsed:
        if one.member:
            dedupe = f"trip:{trip.id}:lapsed:{one.id}:{uow.now.isoformat()}"
            tell(uow, one.member, "trips-lapsed", dedupe, title=trip.title, name=it.name)
    for one in moves.given:
        dedupe = f"trip:{trip.id}:given:{one.id}:{uow.now.isoformat()}"
        for reader in keepers(uow, trip):
            tell(uow, reader, "trips-given", dedupe, title=trip.title, name=it.name,
                 who=one.called)  # fmt: skip


def keepers(uow: UnitOfWork, trip: Trip) -> list[Member]:
    """Who published it, while they may see to it and hear us; else who leads the union."""
    may = Duty.HOLD_TRIPS in trip.organiser.duties(uow.today)
    if may and trip.organiser.account and trip.organiser.reachable:
        return [trip.organiser]
    return members.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today)


def tell_ranked(uow: UnitOfWork, trip: Trip, stamp: str = "once") -> None:
    """To whoever sees to it: the ranking is there to be looked through and told."""
    dedupe = f"trip:{trip.id}:ranked:{stamp}:{trip.closes.isoformat()}"
    people = len(store.choices(uow.session, trip.id))
    for reader in keepers(uow, trip):
        tell(uow, reader, "trips-ranked-letter", dedupe, **facts(uow, trip), people=people)


def tell_all(
    uow: UnitOfWork, trip: Trip, key: str, but: Member, **more: Any
) -> tuple[int, list[str]]:
    """Everybody who chose and has not left: how many are told, who has to be told by mouth."""
    told, missed = 0, []
    for it in store.choices(uow.session, trip.id):
        if not it.member.account or not it.member.reachable:
            missed.append(it.member.name)
        elif it.member is not but:
            dedupe = f"trip:{trip.id}:{key}:{trip.version}"
            tell(uow, it.member, key, dedupe, lane=Lane.BROADCAST, **facts(uow, trip), **more)
            told += 1
    return told, missed


def brief(uow: UnitOfWork, trip: Trip, it: TripRoute) -> None:
    """To everybody who goes on this route, once."""
    for one in signups.everybody(uow.session, it.list_id or 0):
        if one.state is Standing.COMING and one.member:
            tell(uow, one.member, "trips-brief-letter", f"trip:{trip.id}:brief:{it.id}",
                 **of_route(uow, trip, it), note=trip.note)  # fmt: skip
