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
from union.school_days import calendar
from union.signups import lists
from union.signups.rules import CONCERNED
from union.trips import finding, letters, looking, rules, store, wishing
from union.trips.rules import TO_COME, Allotment, State
from union.trips.sheets import Chosen, Published, Ranked, Ranking
from union.trips.store import Trip, TripChoice, TripRecord, TripRoute


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
    if not finding.to_come(uow, trip):
        raise Refusal("trips-all-departed", title=trip.title)
    if not any(found.places.values()):
        raise Refusal("trips-nobody-goes", title=trip.title)
    trip.state, trip.version = State.ALLOTTED, trip.version + 1
    for number, it in enumerate(in_rank, start=1):
        it.rank = number
    by_id = {it.id: it for it in in_rank}
    for route in finding.to_come(uow, trip):
        if route.id not in found.off:
            coming = [by_id[it].member for it in found.places[route.id]]
            line = [it.member for it in in_rank if _waits(it, route, found)]
            _open(uow, route, coming, line, member)
    looking.settle(uow, trip)
    missed = letters.tell_places(uow, trip, in_rank)
    letters.tell_uncounted(uow, trip)
    return Published(trip.id, trip.title, len(in_rank) - len(missed), tuple(missed))


def _waits(it: TripChoice, route: TripRoute, found: Allotment) -> bool:
    """Who has no place waits for both, who has the second choice still for the first."""
    if it.id in found.waiting:
        return route.id in (it.first_id, it.second_id)
    has_second = it.id in found.places.get(it.second_id or 0, ())
    return has_second and route.id == it.first_id


def _open(
    uow: UnitOfWork, route: TripRoute, coming: list[Member], line: list[Member], by: Member
) -> None:
    """The list of one route, until the day it departs."""
    leaves = beats.on(route.starts, time(), uow.zone)
    route.roll = lists.open_list(
        uow, quota=route.quota, companions_most=0, closes=uow.now, locks=leaves
    )
    route.list_id = route.roll.id
    lists.fill(uow, route.roll, coming, line, by)


@open_to(Duty.HOLD_TRIPS)
def choose_for(
    uow: UnitOfWork, member: Member, *, trip_id: int, who: str, first: str, began: str,
    second: str | None = None, last: str | None = None,
) -> Chosen:  # fmt: skip
    """For a colleague by name or staff number; the years are checked by that."""
    trip = finding.kept(uow, trip_id, State.OPEN, State.RANKED)
    meant = members.meant(uow.session, who)
    finding.check_meant(meant)
    known = uow.session.get(TripRecord, meant.id)
    last = last or (str(known.last) if known and known.is_checked and known.last else None)
    said = wishing.years(uow, began, last)
    made = wishing.keep(uow, trip, meant, (first, second), said, member)
    if meant is not member:
        tell(uow, meant, "trips-chosen-for-you", f"trip:{trip.id}:for:{uow.now.isoformat()}",
             title=trip.title, by=member.name, first=made.first, second=made.second,
             has_second="yes" if made.second else "no",
             is_open="yes" if trip.state is State.OPEN else "no")  # fmt: skip
    return made


@open_to(Duty.HOLD_TRIPS)
def may_change(uow: UnitOfWork, member: Member, *, trip_id: int) -> str:
    """Refuses whoever does not see to trips, and one whose list is told; its name."""
    return finding.kept(uow, trip_id, State.OPEN, State.RANKED).title


@open_to(Duty.HOLD_TRIPS)
def may_call_off(uow: UnitOfWork, member: Member, *, trip_id: int) -> str:
    """Refuses whoever does not see to trips, and one that is over; its name."""
    return finding.kept(uow, trip_id, *TO_COME).title


@open_to(Duty.HOLD_TRIPS)
def remove(uow: UnitOfWork, member: Member, *, choice_id: int) -> Ranking:
    """Take somebody off: their choice, or the place they have; the next ones move up."""
    choice = _choice(uow, choice_id)
    trip = finding.kept(uow, choice.trip_id, *TO_COME)
    if not _taken_off(uow, trip, choice):
        raise Refusal("trips-not-on-the-list", name=choice.member.name)
    if choice.member is not member:
        tell(uow, choice.member, "trips-removed", f"trip:{trip.id}:removed:{uow.now.isoformat()}",
             title=trip.title, by=member.name)  # fmt: skip
    looking.settle(uow, trip)
    return finding.ranking(uow, trip)


def _taken_off(uow: UnitOfWork, trip: Trip, choice: TripChoice) -> bool:
    """Whether there was anything to take; nobody is taken out of a bus that has left."""
    if trip.state is not State.ALLOTTED:
        uow.session.delete(choice)
        uow.session.flush()
        return True
    places = store.places_of(uow.session, trip, choice.member_id)
    here = [one for route, one in places if route.starts > uow.today]
    held = any(one.state in CONCERNED for one in here)
    for one in here:
        uow.session.delete(one)  # who was taken off does not stand in the line again
    uow.session.flush()
    return held


@open_to(Duty.HOLD_TRIPS)
def extend(uow: UnitOfWork, member: Member, *, trip_id: int, closes: str) -> Published:
    """Another deadline, until which routes are chosen (again)."""
    trip = finding.kept(uow, trip_id, State.OPEN, State.RANKED)
    last, left = calendar.instant(uow, closes), finding.to_come(uow, trip)
    if not left:
        raise Refusal("trips-all-departed", title=trip.title)
    rules.check_closes(uow.now, last, beats.on(min(it.starts for it in left), time(), uow.zone))
    trip.closes, trip.looked, trip.state = last, uow.now, State.OPEN
    trip.version += 1
    uow.session.flush()
    looking.settle(uow, trip)
    told = letters.tell_groups(uow, trip, "trips-extended", f"extended:{trip.version}")
    return Published(trip.id, trip.title, told)


@open_to(Duty.HOLD_TRIPS)
def call_off(uow: UnitOfWork, member: Member, *, trip_id: int, why: str) -> Published:
    """It does not take place; whoever chose is told why. Who went already has gone."""
    trip, said = finding.kept(uow, trip_id, *TO_COME), rules.check_why(why)
    gone = looking.remember(uow, trip)
    trip.state, trip.version = State.CANCELLED, trip.version + 1
    uow.session.flush()
    told, missed = letters.tell_all(uow, trip, "trips-called-off", {member.id, *gone}, why=said)
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
