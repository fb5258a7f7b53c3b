"""The committee's side: the ranking, telling it, choosing for others, moving, calling off."""

from datetime import time

from union.calendar import beats
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import Duty
from union.members.store import Member
from union.signups import lists
from union.signups.rules import IN_LINE
from union.signups.rules import State as Standing
from union.trips import finding, letters, looking, rules, store, wishing
from union.trips.rules import State
from union.trips.sheets import Chosen, Published, Ranked, Ranking
from union.trips.store import Trip, TripChoice, TripRoute

TO_COME = (State.OPEN, State.RANKED, State.ALLOTTED)


@open_to(Duty.HOLD_TRIPS)
def ranking(uow: UnitOfWork, member: Member, *, trip_id: int) -> Ranking:
    """Everybody in their order, with the reasons and the route each gets."""
    return finding.ranking(uow, finding.get(uow, trip_id))


@open_to(Duty.HOLD_TRIPS)
def entry(uow: UnitOfWork, member: Member, *, choice_id: int) -> tuple[Ranking, Ranked]:
    """One of the ranking."""
    choice = _choice(uow, choice_id)
    found = finding.ranking(uow, finding.get(uow, choice.trip_id))
    mine = next((it for it in found.entries if it.choice_id == choice.id), None)
    if mine is None:
        raise Refusal("kernel-old-button")
    return found, mine


def _choice(uow: UnitOfWork, choice_id: int) -> TripChoice:
    choice = uow.session.get(TripChoice, choice_id)
    if choice is None:
        raise Refusal("kernel-old-button")
    return choice


@open_to(Duty.HOLD_TRIPS)
def tell_places(uow: UnitOfWork, member: Member, *, trip_id: int) -> Published:
    """Tell who goes where: everybody hears it with the reason, and each route has its list now."""
    trip = finding.kept(uow, trip_id, State.RANKED)
    in_rank, found = finding.in_rank(uow, trip), finding.allotment(uow, trip)
    routes = {it.id: it for it in trip.routes if it.id not in found.off}
    if not routes or not any(found.places.values()):
        raise Refusal("trips-nobody-goes", title=trip.title)
    trip.state, trip.version = State.ALLOTTED, trip.version + 1
    for number, it in enumerate(in_rank, start=1):
        it.rank = number
    for route in routes.values():
        _open(uow, route)
    placed = {it: route for route, people in found.places.items() for it in people}
    for it in in_rank:
        if it.id in placed:
            _enter(uow, member, it, routes[placed[it.id]])
    for it in in_rank:
        if it.id in found.waiting:
            for wanted in (it.first_id, it.second_id):
                if wanted in routes:
                    _enter(uow, member, it, routes[wanted])
    looking.settle(uow, trip)
    missed = [it.member.name for it in in_rank if not _told(uow, trip, it)]
    return Published(trip.id, trip.title, len(in_rank) - len(missed), tuple(missed))


def _open(uow: UnitOfWork, route: TripRoute) -> None:
    leaves = beats.on(route.starts, time(), uow.zone)
    route.roll = lists.open_list(
        uow, quota=route.quota, companions_most=0, closes=uow.now, locks=leaves
    )
    route.list_id = route.roll.id
    uow.session.flush()


def _enter(uow: UnitOfWork, by: Member, it: TripChoice, route: TripRoute) -> None:
    assert route.roll
    lists.come(uow, route.roll, it.member, by=by)


def _told(uow: UnitOfWork, trip: Trip, it: TripChoice) -> bool:
    """Whether somebody is told how they stand; else it has to be said by mouth."""
    if not it.member.account or not it.member.reachable:
        return False
    places = store.places_of(uow.session, trip, it.member_id)
    got = next((route for route, one in places if one.state is Standing.COMING), None)
    waits = [route.name for route, one in places if one.state in IN_LINE]
    here = {"rank": it.rank, "waits": waits, "state": "waiting" if waits else "none"}
    if got:
        here |= letters.of_route(uow, trip, got) | {"state": "coming"}
    told = {"trip_id": trip.id, "title": trip.title, "route_id": 0, "name": "", "fee": "",
            "starts": "", "ends": ""} | here  # fmt: skip
    tell(uow, it.member, "trips-told-letter", f"trip:{trip.id}:told", **told)
    return True


@open_to(Duty.HOLD_TRIPS)
def choose_for(
    uow: UnitOfWork, member: Member, *, trip_id: int, who: str, first: str, began: str,
    second: str | None = None, last: str | None = None,
) -> Chosen:  # fmt: skip
    """For a colleague by name or staff number; the years are checked by that."""
    trip = finding.kept(uow, trip_id, State.OPEN, State.RANKED)
    meant = members.meant(uow.session, who)
    finding.check_meant(meant)
    said = wishing.years(uow, began, last)
    made = wishing.keep(uow, trip, meant, (first, second), said, member)
    if meant is not member:
        tell(uow, meant, "trips-chosen-for-you", f"trip:{trip.id}:for:{uow.now.isoformat()}",
             title=trip.title, by=member.name, first=made.first, second=made.second,
             has_second="yes" if made.second else "no")  # fmt: skip
    return made


@open_to(Duty.HOLD_TRIPS)
def may_keep(uow: UnitOfWork, member: Member, *, trip_id: int) -> str:
    """Refuses whoever does not see to trips, and one that is over; its name."""
    return finding.kept(uow, trip_id, *TO_COME).title


@open_to(Duty.HOLD_TRIPS)
def remove(uow: UnitOfWork, member: Member, *, choice_id: int) -> Ranking:
    """Take somebody off: their choice, or the place they have; the next ones move up."""
    choice = _choice(uow, choice_id)
    trip = finding.kept(uow, choice.trip_id, *TO_COME)
    if trip.state is State.ALLOTTED:
        for route, signup in store.places_of(uow.session, trip, choice.member_id):
            if route.starts > uow.today:
                lists.take_out(uow, signup)
    else:
        uow.session.delete(choice)
        uow.session.flush()
    if choice.member is not member:
        tell(uow, choice.member, "trips-removed", f"trip:{trip.id}:removed:{uow.now.isoformat()}",
             title=trip.title, by=member.name)  # fmt: skip
    looking.settle(uow, trip)
    return finding.ranking(uow, trip)


@open_to(Duty.HOLD_TRIPS)
def extend(uow: UnitOfWork, member: Member, *, trip_id: int, closes: str) -> Published:
    """Another deadline, until which routes are chosen (again)."""
    trip = finding.kept(uow, trip_id, State.OPEN, State.RANKED)
    last = finding.instant(uow, closes)
    leaves = beats.on(min(it.starts for it in trip.routes), time(), uow.zone)
    rules.check_closes(uow.now, last, leaves)
    trip.closes, trip.looked, trip.state = last, uow.now, State.OPEN
    trip.version += 1
    uow.session.flush()
    looking.settle(uow, trip)
    told = letters.tell_groups(uow, trip, "trips-extended", f"extended:{trip.version}")
    return Published(trip.id, trip.title, told)


@open_to(Duty.HOLD_TRIPS)
def call_off(uow: UnitOfWork, member: Member, *, trip_id: int, why: str) -> Published:
    """It does not take place; whoever chose is told why."""
    trip, said = finding.kept(uow, trip_id, *TO_COME), rules.check_why(why)
    trip.state, trip.version = State.CANCELLED, trip.version + 1
    uow.session.flush()
    told, missed = letters.tell_all(uow, trip, "trips-called-off", member, why=said)
    looking.settle(uow, trip)
    return Published(trip.id, trip.title, told, tuple(missed))


@unattended
def awaiting(uow: UnitOfWork) -> list[int]:
    """The trips about which there is something to do now, by their numbers."""
    return store.awaiting(uow.session, uow.now)


@unattended
def look_after(uow: UnitOfWork, *, number: int) -> None:
    """Remind, close, brief, end, and end offers: whatever became due since the last look."""
    looking.look(uow, uow.session.get_one(Trip, number))
