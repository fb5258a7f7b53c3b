"""Trips: what was chosen, published, and known of the years."""

from sqlalchemy import delete, or_

from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.signups import lists
from union.trips import looking as trips_looking
from union.trips import store as trips
from union.trips.rules import State as TripState
from union.trips.store import Trip, TripChoice, TripRecord, TripRoute


def tell_trips(uow: UnitOfWork, member: Member) -> Part:
    """What I chose, and what I chose for others."""
    names = {it.id: it.name for it in rows(uow, TripRoute)}
    about_me = or_(TripChoice.member_id == member.id, TripChoice.by_id == member.id)
    told = [
        (uow.session.get_one(Trip, it.trip_id).title, it.member.name, names[it.first_id],
         names.get(it.second_id), it.turn, it.rank, at(uow, it.at), name_of(uow, it.by_id))
        for it in rows(uow, TripChoice, about_me)
    ]  # fmt: skip
    columns = ("title", "name", "first", "second", "turn", "rank", "at", "given_by")
    return Part("trips", columns, told)


def tell_published_trips(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, at(uow, it.published), it.state)
            for it in rows(uow, Trip, Trip.organiser_id == member.id)]  # fmt: skip
    return Part("published_trips", ("title", "at", "state"), told)


def erase_trips(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """No place is kept for somebody who is no more; whoever waited is offered it."""
    for it in rows(uow, TripChoice, TripChoice.member_id == gone.id):
        trip = uow.session.get_one(Trip, it.trip_id)
        for _, signup in trips.places_of(uow.session, trip, gone.id):
            if trip.state is TripState.ALLOTTED:
                lists.take_out(uow, signup)
        uow.session.delete(it)
        uow.session.flush()
        trips_looking.settle(uow, trip)


def tell_trip_record(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.began, it.latest, it.is_checked)
            for it in rows(uow, TripRecord, TripRecord.member_id == member.id)]  # fmt: skip
    return Part("trip_record", ("began_work", "last_trip", "checked"), told)


def erase_trip_record(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(TripRecord).where(TripRecord.member_id == gone.id))
