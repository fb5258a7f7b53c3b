"""Looking after a trip: its deadline, its offers, its departures, its end; when to look again."""

from datetime import datetime

from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.signups import lists
from union.signups import store as signups
from union.signups.rules import HOLDS_PLACES, IN_LINE
from union.signups.rules import State as Standing
from union.trips import letters, rules, store
from union.trips.rules import Beat, State
from union.trips.store import Trip, TripRecord, TripRoute


def settle(uow: UnitOfWork, trip: Trip) -> None:
    """After any change: free places are offered in order, the cards redrawn, the next look set.

    Who belongs to the union no more holds no place.
    """
    if trip.state is State.ALLOTTED:
        going = [it for it in trip.routes if it.roll]
        for it in going:
            for one in signups.gone(uow.session, it.list_id or 0):
                lists.take_out(uow, one)
        while any(_settled(uow, trip, it) for it in going):
            pass
    letters.redraw(uow, trip)
    look_ahead(uow, trip)


def _settled(uow: UnitOfWork, trip: Trip, route: TripRoute) -> bool:
    """Whether a place given here set one free on another route."""
    assert route.roll
    moves = lists.settle(uow, route.roll)
    letters.tell_moves(uow, trip, route, moves)
    left = [leave_others(uow, trip, route, it.member_id) for it in moves.given if it.member_id]
    return any(left)


def leave_others(uow: UnitOfWork, trip: Trip, route: TripRoute, member_id: int) -> bool:
    """Who goes on one route waits for no other; whether that set a place free."""
    freed = False
    for other, signup in store.places_of(uow.session, trip, member_id):
        if other is not route and signup.state in (Standing.COMING, *IN_LINE):
            freed = freed or signup.state in HOLDS_PLACES
            lists.take_out(uow, signup)
    return freed


def look_ahead(uow: UnitOfWork, trip: Trip) -> None:
    """Set when there is something to do again."""
    lapses = [signups.next_lapse(uow.session, it.list_id) for it in trip.routes if it.list_id]
    lapse = min((it for it in lapses if it), default=None)
    is_over = trip.state in (State.DONE, State.CANCELLED)
    trip.look_at = None if is_over else beats.next_look(_beats(uow, trip), trip.looked, lapse)


def _beats(uow: UnitOfWork, trip: Trip) -> list[tuple[datetime, Beat]]:
    departs = [it.starts for it in trip.routes]
    returns = max(it.ends for it in trip.routes)
    return list(rules.beats(trip.published, trip.closes, departs, returns, uow.zone))


def look(uow: UnitOfWork, trip: Trip) -> None:
    """Do what has become due since the last look, once."""
    due = beats.due(_beats(uow, trip), trip.looked, uow.now)
    for beat in due:
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
        case Beat.BRIEF:
            for it in trip.routes:
                if it.list_id and it.starts - rules.BRIEFED <= uow.today < it.starts:
                    letters.brief(uow, trip, it)
        case Beat.END:
            _end(uow, trip)


def _end(uow: UnitOfWork, trip: Trip) -> None:
    """Who went is remembered, for the next ranking."""
    if trip.state is State.ALLOTTED:
        for route in trip.routes:
            _remember(uow, route)
        trip.state = State.DONE
    elif trip.state is not State.DONE:
        trip.state = State.CANCELLED
    uow.session.flush()


def _remember(uow: UnitOfWork, route: TripRoute) -> None:
    for one in signups.everybody(uow.session, route.list_id) if route.list_id else ():
        record = uow.session.get(TripRecord, one.member_id) if one.member_id else None
        if record and one.state is Standing.COMING and one.is_here is not False:
            record.last, record.is_checked = route.starts.year, True
