"""Looking after a trip: its deadline, its offers, its departures, its end; when to look again."""

from datetime import datetime, timedelta

from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.members.letters import tell
from union.members.rules import BELONGING, SERVING
from union.signups import lists
from union.signups import store as signups
from union.signups.rules import CONCERNED, HOLDS_PLACES, IN_LINE
from union.signups.rules import State as Standing
from union.trips import letters, rules, store
from union.trips.rules import OVER, Beat, State
from union.trips.store import Trip, TripRecord, TripRoute


def settle(uow: UnitOfWork, trip: Trip) -> None:
    """After any change: free places are offered in order, the cards redrawn, the next look set.

    Who belongs to the union no more holds no place, and who has retired waits for none.
    """
    if trip.state is State.ALLOTTED:
        going = [it for it in trip.routes if it.roll]
        for it in going:
            _take_out_the_gone(uow, it)
        while any(_settled(uow, trip, it) for it in going):
            pass
        for it in going:
            _tell_of(uow, trip, it)
    letters.redraw(uow, trip)
    look_ahead(uow, trip)


def _tell_of(uow: UnitOfWork, trip: Trip, route: TripRoute) -> None:
    """Shortly before the departure those who go; whoever sees to it, if they became too few."""
    if not uow.today < route.starts:
        return
    if uow.now >= beats.on(route.starts - rules.BRIEFED, rules.AT, uow.zone):
        letters.brief(uow, trip, route)
    people = signups.parties(uow.session, route.list_id or 0)
    coming = sum(1 for it in people if it.state in HOLDS_PLACES)
    if coming < route.least and not any(it.state is Standing.WAITING for it in people):
        letters.tell_too_few(uow, trip, route, coming)


def _take_out_the_gone(uow: UnitOfWork, route: TripRoute) -> None:
    for one in signups.everybody(uow.session, route.list_id or 0):
        standing = one.member.standing if one.member else None
        has_left = standing is not None and standing not in BELONGING
        waits = one.state in IN_LINE and standing not in SERVING
        if waits or (has_left and one.state is Standing.COMING):
            lists.take_out(uow, one)


def _settled(uow: UnitOfWork, trip: Trip, route: TripRoute) -> bool:
    """Whether a place given here set one free on another route."""
    assert route.roll
    moves = lists.settle(uow, route.roll)
    letters.tell_moves(uow, trip, route, moves)
    left = [leave_others(uow, trip, route, it.member_id) for it in moves.given if it.member_id]
    return any(left)


def leave_others(uow: UnitOfWork, trip: Trip, route: TripRoute, member_id: int) -> bool:
    """Who goes on one route holds no other, and waits for none but the first choice.

    Whether that set a place free.
    """
    freed, choice = False, store.choice_of(uow.session, trip.id, member_id)
    for other, signup in store.places_of(uow.session, trip, member_id):
        hopes = choice and choice.first_id == other.id and signup.state is Standing.WAITING
        if other is not route and not hopes and signup.state in CONCERNED:
            freed = freed or signup.state in HOLDS_PLACES
            lists.take_out(uow, signup)
    return freed


def look_ahead(uow: UnitOfWork, trip: Trip) -> None:
    """Set when there is something to do again."""
    lapses = [signups.next_lapse(uow.session, it.list_id) for it in trip.routes if it.list_id]
    lapse = min((it for it in lapses if it), default=None)
    is_over = trip.state in OVER
    daily = beats.on(uow.today + timedelta(days=1), rules.AT, uow.zone)
    soonest = [*_beats(uow, trip), (daily, Beat.DAILY)]  # who left sets a place free
    trip.look_at = None if is_over else beats.next_look(soonest, trip.looked, lapse)


def _beats(uow: UnitOfWork, trip: Trip) -> list[tuple[datetime, Beat]]:
    departs = [it.starts for it in trip.routes]
    returns = max(it.ends for it in trip.routes)
    return list(rules.beats(trip.published, trip.closes, departs, returns, uow.zone))


def look(uow: UnitOfWork, trip: Trip) -> None:
    """Do what has become due since the last look, once; nothing that is overtaken meanwhile."""
    if trip.state in OVER:
        trip.look_at = None
        return
    settle(uow, trip)
    due = beats.due(_beats(uow, trip), trip.looked, uow.now)
    for beat in due:
        if not any(it in due for it in rules.OVERTAKEN_BY.get(beat, ())):
            _do(uow, trip, beat)
    trip.looked = uow.now
    settle(uow, trip)


def _do(uow: UnitOfWork, trip: Trip, beat: Beat) -> None:
    match beat:
        case Beat.REMIND:
            if trip.state is State.OPEN and uow.now < trip.closes:
                letters.tell_groups(uow, trip, "trips-closing", f"remind:{trip.closes:%m%d%H%M}")
        case Beat.CLOSE:
            if trip.state is State.OPEN:
                trip.state = State.RANKED
                uow.session.flush()
                letters.tell_ranked(uow, trip)
        case Beat.URGE:
            if trip.state is State.RANKED:
                letters.tell_ranked(uow, trip, "again")
        case Beat.END:
            _end(uow, trip)
        case Beat.BRIEF | Beat.DAILY:
            pass  # told as it is settled, before and after every look


def _end(uow: UnitOfWork, trip: Trip) -> None:
    """Who went is remembered, for the next ranking; what was never told is called off aloud."""
    remember(uow, trip)
    if trip.state is State.ALLOTTED:
        trip.state = State.DONE
    elif trip.state is not State.DONE:
        trip.state, trip.version = State.CANCELLED, trip.version + 1
        letters.tell_all(uow, trip, "trips-never-told", set())
        stamp = f"trip:{trip.id}:trips-never-told:{trip.version}"  # who chose too hears it once
        for reader in letters.keepers(uow, trip):
            tell(uow, reader, "trips-never-told", stamp, **letters.facts(uow, trip))
    uow.session.flush()


def remember(uow: UnitOfWork, trip: Trip) -> set[int]:
    """The year in which those went whose route has departed; their numbers."""
    gone = set()
    for route in trip.routes:
        has_left = route.list_id is not None and route.starts <= uow.today
        for one in signups.everybody(uow.session, route.list_id or 0) if has_left else ():
            record = uow.session.get(TripRecord, one.member_id) if one.member_id else None
            if record and one.state is Standing.COMING and one.is_here is not False:
                record.went = route.starts.year
                gone.add(record.member_id)
    return gone
