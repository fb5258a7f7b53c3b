"""A trip, if it is there and theirs; one of its routes; its ranking as it is now."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members.rules import SERVING, Duty, UnitKind
from union.members.store import Member
from union.signups.rules import IN_LINE
from union.signups.rules import State as Standing
from union.trips import rules, store
from union.trips.rules import TOLD, Allotment, Chooser, State
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


def counted(uow: UnitOfWork, trip: Trip) -> list[TripChoice]:
    """The choices that count: of those who are in service, in the order they were made."""
    chosen = store.choices(uow.session, trip.id)
    return [it for it in chosen if it.member.standing in SERVING]


def in_rank(uow: UnitOfWork, trip: Trip) -> list[TripChoice]:
    """In the order that was told, or that would be told now."""
    if trip.state in TOLD:
        told = [it for it in store.choices(uow.session, trip.id) if it.rank is not None]
        return sorted(told, key=lambda it: it.rank or 0)
    here = {it.id: it for it in counted(uow, trip)}
    return [here[it.id] for it in rules.ranked(map(chooser, here.values()), trip.order)]


def chooser(it: TripChoice) -> Chooser:
    """As the rules see it."""
    return Chooser(it.id, it.first_id, it.second_id, it.began, it.last, it.turn)


def allotment(uow: UnitOfWork, trip: Trip) -> Allotment:
    """Who would get which route, were it told now.

    What has departed is no route any more; who has a place on another trip needs none.
    """
    rooms = {it.id: it.room for it in to_come(uow, trip)}
    there = elsewhere(uow, trip)
    free = [it for it in in_rank(uow, trip) if it.member_id not in there]
    return rules.allot([chooser(it) for it in free], rooms)


def to_come(uow: UnitOfWork, trip: Trip) -> list[TripRoute]:
    """The routes that have not departed."""
    return [it for it in trip.routes if it.starts > uow.today]


def elsewhere(uow: UnitOfWork, trip: Trip) -> set[int]:
    """Who has a place on another trip, where one cannot have two in so many years."""
    return store.elsewhere(uow.session, trip.id) if trip.gap else set()


def ranking(uow: UnitOfWork, trip: Trip) -> Ranking:
    """The whole list: before it is told as it would be, afterwards as it stands."""
    names = {it.id: it.name for it in trip.routes}
    units = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    places, waits, off = _standing(uow, trip)
    there = set() if trip.state in TOLD else elsewhere(uow, trip)
    entries = [
        Ranked(
            choice_id=it.id,
            rank=it.rank or number,
            name=it.member.name,
            unit=units.get(it.member.unit_id or 0),
            began=it.began,
            last=it.last,
            is_checked=it.is_checked,
            turn=it.turn,
            first=names[it.first_id],
            second=names[it.second_id] if it.second_id else "",
            place=names.get(places.get(it.id, 0), ""),
            waits=it.id in waits,
            is_elsewhere=it.member_id in there,
            may_go=it.id in places or it.id in waits or trip.state not in TOLD,
        )
        for number, it in enumerate(in_rank(uow, trip), start=1)
    ]
    told_off = tuple(names[it] for it in sorted(off))
    return Ranking(trip.id, trip.title, trip.state, trip.order, tuple(entries), told_off)


def _standing(uow: UnitOfWork, trip: Trip) -> tuple[dict[int, int], set[int], set[int]]:
    """The route each choice got, which choices wait, and which routes do not go."""
    if trip.state not in TOLD:
        found = allotment(uow, trip)
        places = {one: route for route, people in found.places.items() for one in people}
        going = {it.id for it in to_come(uow, trip)} - found.off
        return places, set(found.waiting), {it.id for it in trip.routes} - going
    by_member = {it.member_id: it.id for it in store.choices(uow.session, trip.id)}
    stands = [it for it in store.standings(uow.session, trip.id) if it.member_id in by_member]
    got = {by_member[it.member_id]: it.route_id for it in stands if it.state is Standing.COMING}
    waits = {by_member[it.member_id] for it in stands if it.state in IN_LINE}
    return got, waits, {it.id for it in trip.routes if it.list_id is None}
