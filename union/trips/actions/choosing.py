"""Choosing a route, changing one's mind, taking a place or giving it up."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.signups import lists
from union.signups import store as signups
from union.signups.rules import CONCERNED
from union.signups.rules import State as Standing
from union.trips import finding, letters, looking, rules, store, wishing
from union.trips.sheets import Chosen, Line, Place, Sheet
from union.trips.store import TripRecord, TripRoute


@open_to(EVERYONE)
def listed(uow: UnitOfWork, member: Member) -> list[Line]:
    """The trips that are chosen from, ranked or about to depart."""
    return [Line(it.id, it.title, it.state) for it in store.trips(uow.session, rules.TO_COME)]


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, trip_id: int) -> Sheet:
    """One trip, and how I stand to it."""
    trip = finding.get(uow, trip_id)
    mine = store.choice_of(uow.session, trip.id, member.id)
    names = {it.id: it.name for it in trip.routes}
    places = store.places_of(uow.session, trip, member.id)
    return Sheet(
        id=trip.id,
        facts=letters.card_facts(uow, trip),
        first=names[mine.first_id] if mine else "",
        second=names.get(mine.second_id or 0, "") if mine else "",
        rank=mine.rank if mine else None,
        years=(mine.began, mine.last, mine.turn, mine.is_checked) if mine else None,
        places=tuple(_place(uow, route, it) for route, it in places),
        may_keep=finding.keeps(uow, member),
    )


def _place(uow: UnitOfWork, route: TripRoute, it: signups.Signup) -> Place:
    assert route.roll
    is_next = it.state is Standing.WAITING and bool(lists.count(uow, route.roll).free)
    return Place(route.id, route.name, it.state, is_next, route.starts <= uow.today)


@open_to(Duty.TAKE_PART)
def routes(uow: UnitOfWork, member: Member, *, trip_id: int) -> list[str]:
    """What can be chosen, as ``3 name``."""
    return [f"{it.id} {it.name}" for it in finding.get(uow, trip_id).routes]


@open_to(Duty.TAKE_PART)
def may_choose(uow: UnitOfWork, member: Member, *, trip_id: int) -> dict[str, str | None]:
    """Refuses whoever may not go, with the reason; what is known of me need not be asked."""
    trip = finding.opened(uow, trip_id)
    finding.check_meant(member)
    record = uow.session.get(TripRecord, member.id)
    if record is None:
        return {}
    if record.is_checked:
        wishing.check_may_go(trip, record.began, record.latest)
    else:
        wishing.check_may_go(trip, None, record.went)
    last = record.latest
    return {"began": str(record.began), "last": str(last) if last else None}


@open_to(Duty.TAKE_PART)
def weigh_began(uow: UnitOfWork, member: Member, *, began: str, trip_id: int | None = None) -> str:
    """The year somebody began to work; refuses who serves too short a time for this trip."""
    year = rules.read_year(began, uow.today)
    if trip_id is not None:
        wishing.check_may_go(finding.get(uow, trip_id), year, None)
    return str(year)


@open_to(Duty.TAKE_PART)
def weigh_last(uow: UnitOfWork, member: Member, *, last: str, trip_id: int | None = None) -> str:
    """The year somebody last went; refuses who went too lately for this trip."""
    year = rules.read_year(last, uow.today)
    if trip_id is not None:
        wishing.check_may_go(finding.get(uow, trip_id), None, year)
    return str(year)


@open_to(Duty.TAKE_PART)
def choose(
    uow: UnitOfWork, member: Member, *, trip_id: int, first: str, began: str,
    second: str | None = None, last: str | None = None,
) -> Chosen:  # fmt: skip
    """My first and second choice; who chooses again keeps their turn.

    What the committee has checked of me is not changed by my own word.
    """
    trip = finding.opened(uow, trip_id)
    finding.check_meant(member)
    known = uow.session.get(TripRecord, member.id)
    said = wishing.years(uow, began, last)
    if known and known.is_checked and (known.began, known.last) != said:
        raise Refusal("trips-record-checked", began=str(known.began), last=str(known.last or ""),
                      went="yes" if known.last else "no")  # fmt: skip
    return wishing.keep(uow, trip, member, (first, second), said)


@open_to(Duty.TAKE_PART)
def withdraw(uow: UnitOfWork, member: Member, *, trip_id: int) -> Sheet:
    """Take my choice back while routes are chosen."""
    trip = finding.opened(uow, trip_id)
    mine = store.choice_of(uow.session, trip.id, member.id)
    if mine is None:
        raise Refusal("trips-nothing-chosen")
    uow.session.delete(mine)
    uow.session.flush()
    letters.redraw(uow, trip)
    return read(uow, trip_id=trip_id)


@open_to(EVERYONE)
def accept(uow: UnitOfWork, member: Member, *, route_id: int) -> Sheet:
    """Take the place that is offered to me, and wait for no other route any more.

    Who gave a place up, or let an offer lapse, stands at the end of the line again.
    """
    trip, route = finding.route_of(uow, route_id)
    roll = route.roll
    assert roll
    _check_here(uow, route)
    looking.settle(uow, trip)
    mine = _mine(uow, route, member)
    if mine is None:
        raise Refusal("trips-not-offered")
    finding.check_meant(member)
    if member.id in finding.elsewhere(uow, trip):
        raise Refusal("trips-place-elsewhere", years=trip.gap)
    choice = store.choice_of(uow.session, trip.id, member.id)
    is_first = choice is not None and choice.first_id == route.id
    places = store.places_of(uow.session, trip, member.id)
    elsewhere = any(it.state is Standing.COMING and other is not route for other, it in places)
    if elsewhere and not is_first:
        raise Refusal("trips-place-already")
    if lists.come(uow, roll, member, by=member).state is Standing.COMING:
        looking.leave_others(uow, trip, route, member.id)
    looking.settle(uow, trip)
    return read(uow, trip_id=trip.id)


def _check_here(uow: UnitOfWork, route: TripRoute) -> None:
    if route.starts <= uow.today:
        raise Refusal("trips-departed", name=route.name)


@open_to(EVERYONE)
def may_give_up(uow: UnitOfWork, member: Member, *, route_id: int) -> Place:
    """What I would give up; refuses where there is nothing."""
    _, route = finding.route_of(uow, route_id)
    _check_here(uow, route)
    mine = _mine(uow, route, member)
    if mine is None or mine.state not in CONCERNED:
        raise Refusal("trips-not-offered")
    return Place(route.id, route.name, mine.state, is_free=False, has_left=False)


@open_to(EVERYONE)
def give_up(uow: UnitOfWork, member: Member, *, route_id: int) -> Sheet:
    """Give up the place I have, or wait no more; it goes to the next in the order."""
    trip, route = finding.route_of(uow, route_id)
    assert route.roll
    may_give_up(uow, route_id=route_id)
    lists.go(uow, route.roll, member)
    looking.settle(uow, trip)
    return read(uow, trip_id=trip.id)


def _mine(uow: UnitOfWork, route: TripRoute, member: Member) -> signups.Signup | None:
    return signups.of_member(uow.session, route.list_id or 0, member.id)
