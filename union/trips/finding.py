"""A trip, if it is there and theirs; one of its routes; its ranking as it is now."""

from datetime import datetime

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members.rules import SERVING, Duty, UnitKind
from union.members.store import Member
from union.signups.rules import IN_LINE
from union.signups.rules import State as Standing
from union.trips import rules, store
from union.trips.rules import Allotment, Chooser, State
from union.trips.sheets import Ranked, Ranking
from union.trips.store import Trip, TripChoice, TripRoute


def get(uow: UnitOfWork, trip_id: int) -> Trip:
    trip = uow.session.get(Trip, trip_id)
    if trip is None:
        raise Refusal("trips-unknown")
    return trip


def opened(uow: UnitOfWork, trip_id: int) -> Trip:
    """Refuses one whose routes are chosen no more."""
    trip = get(uow, trip_id)
    if trip.state is not State.OPEN or uow.now >= trip.closes:
        raise Refusal("trips-closed", title=trip.title, state=trip.state.value)
    return trip


def kept(uow: UnitOfWork, trip_id: int, *states: State) -> Trip:
    """Refuses one that is in none of these states."""
    trip = get(uow, trip_id)
    if trip.state not in states:
        raise Refusal("trips-closed", title=trip.title, state=trip.state.value)
    return trip


def keeps(uow: UnitOfWork, member: Member) -> bool:
    """Whether this person sees to trips."""
    return Duty.HOLD_TRIPS in member.duties(uow.today)


def check_meant(member: Member) -> None:
    """Refuses whoever is not in service."""
    if member.standing not in SERVING:
        raise Refusal("trips-not-for-you")


def route(uow: UnitOfWork, trip: Trip, said: str) -> TripRoute:
    """A route by its choice, ``3 name``."""
    number = said.partition(" ")[0]
    found = next((it for it in trip.routes if str(it.id) == number), None)
    if found is None:
        raise Refusal("drafts-choose")
    return found


def route_of(uow: UnitOfWork, route_id: int) -> tuple[Trip, TripRoute]:
    """A route to which places are allotted, and its trip."""
    found = uow.session.get(TripRoute, route_id)
    if found is None or found.roll is None:
        raise Refusal("kernel-old-button")
    return kept(uow, found.trip_id, State.ALLOTTED), found


def instant(uow: UnitOfWork, iso: str) -> datetime:
    """A moment of the wall clock; a whole day is not one."""
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=uow.zone)
    except ValueError:
        raise Refusal("trips-no-moment") from None


def in_rank(uow: UnitOfWork, trip: Trip) -> list[TripChoice]:
    """Everybody who chose and still belongs, in the order that is told, or would be told now."""
    here = {it.id: it for it in store.choices(uow.session, trip.id)
            if it.member.standing in SERVING or it.rank is not None}  # fmt: skip
    if trip.state in (State.ALLOTTED, State.DONE):
        return sorted(here.values(), key=lambda it: (it.rank is None, it.rank or 0, it.id))
    return [here[it.id] for it in rules.ranked(choosers(uow, list(here.values())), trip.order)]


def choosers(uow: UnitOfWork, chosen: list[TripChoice]) -> list[Chooser]:
    """As the rules see them, in the order given."""
    known = store.records(uow.session, [it.member_id for it in chosen])
    return [
        Chooser(it.id, it.first_id, it.second_id, known[it.member_id].began,
                known[it.member_id].last, it.turn)
        for it in chosen if it.member_id in known
    ]  # fmt: skip


def allotment(uow: UnitOfWork, trip: Trip) -> Allotment:
    """Who would get which route, were it told now."""
    rooms = {it.id: it.room for it in trip.routes}
    return rules.allot(choosers(uow, in_rank(uow, trip)), rooms)


def ranking(uow: UnitOfWork, trip: Trip) -> Ranking:
    """The whole list: before it is told as it would be, afterwards as it stands."""
    chosen = in_rank(uow, trip)
    known = store.records(uow.session, [it.member_id for it in chosen])
    names = {it.id: it.name for it in trip.routes}
    units = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    places, waits, off = _standing(uow, trip)
    entries = [
        Ranked(
            choice_id=it.id,
            rank=number,
            name=it.member.name,
            unit=units.get(it.member.unit_id or 0),
            began=known[it.member_id].began,
            last=known[it.member_id].last,
            is_checked=known[it.member_id].is_checked,
            turn=it.turn,
            first=names[it.first_id],
            second=names[it.second_id] if it.second_id else "",
            place=names.get(places.get(it.id, 0), ""),
            waits=it.id in waits,
        )
        for number, it in enumerate(chosen, start=1)
        if it.member_id in known
    ]
    told_off = tuple(names[it] for it in sorted(off))
    return Ranking(trip.id, trip.title, trip.state, trip.order, tuple(entries), told_off)


def _standing(uow: UnitOfWork, trip: Trip) -> tuple[dict[int, int], set[int], set[int]]:
    """The route each choice got, which choices wait, and which routes do not go."""
    if trip.state not in (State.ALLOTTED, State.DONE):
        found = allotment(uow, trip)
        places = {one: route for route, people in found.places.items() for one in people}
        return places, set(found.waiting), set(found.off)
    got: dict[int, int] = {}
    waits: set[int] = set()
    for choice in store.choices(uow.session, trip.id):
        for route, signup in store.places_of(uow.session, trip, choice.member_id):
            if signup.state is Standing.COMING:
                got[choice.id] = route.id
            elif signup.state in IN_LINE:
                waits.add(choice.id)
    return got, waits, {it.id for it in trip.routes if it.list_id is None}
