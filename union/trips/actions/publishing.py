"""Publishing a trip: its routes, its rules, its card."""

from datetime import time

from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.school_days import calendar
from union.trips import letters, looking, rules
from union.trips.routes import kept, read_routes, written
from union.trips.rules import State
from union.trips.sheets import Published
from union.trips.store import Trip, TripRoute


@open_to(Duty.HOLD_TRIPS)
def may_hold(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever does not see to trips, before anything is asked."""


@open_to(Duty.HOLD_TRIPS)
def weigh_routes(uow: UnitOfWork, member: Member, *, routes: str) -> str:
    """The routes as a form keeps them; refuses a line that lacks something, and says what."""
    customs, now = calendar.customs(uow), calendar.local_now(uow)
    return written(read_routes(routes, now, customs))


@open_to(Duty.HOLD_TRIPS)
def publish(
    uow: UnitOfWork, member: Member, *, title: str, routes: str, closes: str,
    note: str | None = None,
) -> Published:  # fmt: skip
    """Hang the card into the groups; ``closes`` is ISO text of the union's wall clock."""
    plans = kept(routes)
    last = calendar.instant(uow, closes)
    rules.check_closes(uow.now, last, beats.on(min(it.starts for it in plans), time(), uow.zone))
    trip = Trip(title=rules.check_title(title), note=note or "", closes=last, version=0)
    trip.state, trip.organiser_id, trip.organiser = State.OPEN, member.id, member
    trip.gap, trip.service = uow.policy(rules.GAP), uow.policy(rules.SERVICE)
    trip.order = uow.policy(rules.ORDER)
    trip.published = trip.looked = uow.now
    trip.routes = [
        TripRoute(name=it.name, starts=it.starts, ends=it.ends, quota=it.quota, least=it.least,
                  fee=it.fee)
        for it in plans
    ]  # fmt: skip
    uow.session.add(trip)
    uow.session.flush()
    looking.look_ahead(uow, trip)
    return Published(trip.id, trip.title, letters.announce(uow, trip))
