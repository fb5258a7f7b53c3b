"""The card of a trip, kept true; who is told what about it."""

from collections.abc import Sequence, Set
from datetime import time, timedelta
from typing import Any

from union.calendar import beats
from union.kernel.outbox import Lane
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import BELONGING, Duty
from union.members.store import Member
from union.signups import store as signups
from union.signups.lists import Moves
from union.signups.rules import IN_LINE
from union.signups.rules import State as Standing
from union.trips import finding, store
from union.trips.store import Trip, TripChoice, TripRoute

NAMED_MOST, LETTERS_MOST = 40, 200  # of a route; a phone shows no more


def announce(uow: UnitOfWork, trip: Trip) -> int:
    """The card in the group chats of the whole union; how many those are."""
    chats, told = members.union_chats(uow.session), card_facts(uow, trip)
    for chat in chats:
        uow.post(chat, "trips-card", f"trip:{trip.id}:card:{chat}", topic=topic(trip), **told)
    return len(chats)


def tell_groups(uow: UnitOfWork, trip: Trip, key: str, stamp: str) -> int:
    """A word under the cards while one can choose; how many groups that is."""
    chats, left = members.union_chats(uow.session), max(trip.closes - uow.now, timedelta())
    for chat in chats:
        uow.post(chat, key, f"trip:{trip.id}:{stamp}:{chat}", left, **facts(uow, trip))
    return len(chats)


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
    chosen = finding.counted(uow, trip)
    return facts(uow, trip) | {
        "state": trip.state.value,
        "note": trip.note,
        "gap": trip.gap,
        "order": trip.order,
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
    names = fitting(coming)
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
        "names": names,
        "more": len(coming) - len(names),
    }


def fitting(people: Sequence[str]) -> list[str]:
    """As many names as a card of several routes has room for; who was erased has none."""
    names: list[str] = []
    for it in people[:NAMED_MOST]:
        if sum(map(len, names)) + len(it) > LETTERS_MOST:
            break
        names += [it] if it else []
    return names


def of_route(uow: UnitOfWork, trip: Trip, it: TripRoute) -> dict[str, Any]:
    """A route in a letter to one person."""
    days = {"starts": it.starts.isoformat(), "ends": it.ends.isoformat()}
    known = {"trip_id": trip.id, "title": trip.title, "route_id": it.id}
    return known | {"name": it.name, "fee": it.fee} | days


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
    if may and trip.organiser.is_reached:
        return [trip.organiser]
    return members.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today)


def tell_ranked(uow: UnitOfWork, trip: Trip, stamp: str = "once") -> None:
    """To whoever sees to it: the ranking is there to be looked through and told."""
    dedupe = f"trip:{trip.id}:ranked:{stamp}:{trip.closes.isoformat()}"
    people = len(finding.counted(uow, trip))
    for reader in keepers(uow, trip):
        tell(uow, reader, "trips-ranked-letter", dedupe, **facts(uow, trip), people=people)


def tell_all(
    uow: UnitOfWork, trip: Trip, key: str, but: Set[int], **more: Any
) -> tuple[int, list[str]]:
    """Everybody who chose and still belongs: how many are told, who has to be told by mouth."""
    told, missed = 0, []
    for it in store.choices(uow.session, trip.id):
        if it.member.standing not in BELONGING or it.member_id in but:
            continue
        if not it.member.account or not it.member.reachable:
            missed.append(it.member.name)
            continue
        dedupe = f"trip:{trip.id}:{key}:{trip.version}"
        tell(uow, it.member, key, dedupe, lane=Lane.BROADCAST, **facts(uow, trip), **more)
        told += 1
    return told, missed


def tell_places(uow: UnitOfWork, trip: Trip, in_rank: Sequence[TripChoice]) -> list[str]:
    """To each the rank, and the route or the line; who has to be told by mouth."""
    stands = store.standings(uow.session, trip.id)
    routes, missed = {it.id: it for it in trip.routes}, []
    for it in in_rank:
        if not it.member.account or not it.member.reachable:
            missed.append(it.member.name)
            continue
        mine = [one for one in stands if one.member_id == it.member_id]
        got = next((one.route_id for one in mine if one.state is Standing.COMING), None)
        waits = [routes[one.route_id].name for one in mine if one.state in IN_LINE]
        told = {"trip_id": trip.id, "title": trip.title, "route_id": 0, "name": "", "fee": "",
                "starts": "", "ends": "", "rank": it.rank, "waits": waits}  # fmt: skip
        told |= {"began": it.began, "last": it.last or 0, "turn": it.turn,
                 "checked": it.is_checked}  # fmt: skip
        told["state"] = "coming" if got else "waiting" if waits else "none"
        told |= of_route(uow, trip, routes[got]) if got else {}
        tell(uow, it.member, "trips-told-letter", f"trip:{trip.id}:told", lane=Lane.BROADCAST,
             **told)  # fmt: skip
    return missed


def tell_uncounted(uow: UnitOfWork, trip: Trip) -> None:
    """To whoever chose and has retired since: the choice did not count."""
    for it in store.choices(uow.session, trip.id):
        if it.rank is None and it.member.standing in BELONGING:
            tell(uow, it.member, "trips-uncounted", f"trip:{trip.id}:uncounted", title=trip.title)


def tell_too_few(uow: UnitOfWork, trip: Trip, it: TripRoute, coming: int) -> None:
    """To whoever sees to it: so many gave up that the route has too few, and nobody waits."""
    for reader in keepers(uow, trip):
        tell(uow, reader, "trips-too-few-letter", f"trip:{trip.id}:few:{it.id}:{coming}",
             trip_id=trip.id, title=trip.title, name=it.name, coming=coming,
             least=it.least)  # fmt: skip


def brief(uow: UnitOfWork, trip: Trip, it: TripRoute) -> None:
    """To everybody who goes on this route, once."""
    for one in signups.everybody(uow.session, it.list_id or 0):
        if one.state is Standing.COMING and one.member:
            left = beats.on(it.starts, time(), uow.zone) - uow.now
            tell(uow, one.member, "trips-brief-letter", f"trip:{trip.id}:brief:{it.id}",
                 good_for=left, **of_route(uow, trip, it), note=trip.note)  # fmt: skip
