"""Trips, their routes, what each colleague chose, and the years the ranking looks at."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ForeignKey, Index, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.kernel.tables import Table
from union.members.store import Member
from union.signups.rules import State as Stands
from union.signups.store import Signup, SignupList
from union.trips.rules import Room, State, Terms


class Trip(Table):
    """``gap``, ``service`` and ``order`` are the rules as they were when it was published."""

    __tablename__ = "trips"
    __table_args__ = (Index(None, "state", "closes"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    organiser_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    state: Mapped[State] = mapped_column(default=State.OPEN)
    title: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    closes: Mapped[datetime]
    gap: Mapped[int]
    service: Mapped[int]
    order: Mapped[str]
    published: Mapped[datetime]
    looked: Mapped[datetime]
    look_at: Mapped[datetime | None] = mapped_column(index=True)
    version: Mapped[int] = mapped_column(default=0)

    organiser: Mapped[Member] = relationship(foreign_keys=[organiser_id])
    routes: Mapped[list["TripRoute"]] = relationship(order_by="TripRoute.id")

    @property
    def year(self) -> int:
        """In which the first of its routes departs."""
        return min(it.starts for it in self.routes).year

    @property
    def terms(self) -> Terms:
        """As the rules see them."""
        return Terms(self.gap, self.service, self.order)


class TripRoute(Table):
    """``list_id`` is there once places are allotted; a route that does not go has none."""

    __tablename__ = "trip_routes"

    id: Mapped[int] = mapped_column(primary_key=True)
    trip_id: Mapped[int] = mapped_column(ForeignKey("trips.id"), index=True)
    list_id: Mapped[int | None] = mapped_column(ForeignKey("signup_lists.id"), unique=True)
    name: Mapped[str]
    starts: Mapped[date]
    ends: Mapped[date]
    quota: Mapped[int]
    least: Mapped[int]
    fee: Mapped[str] = mapped_column(default="")

    roll: Mapped[SignupList | None] = relationship()

    @property
    def room(self) -> Room:
        """As the rules see it."""
        return Room(self.quota, self.least)


class TripChoice(Table):
    """What somebody wants, and the years as they were then: another trip does not change them.

    ``turn`` is when they said so, ``rank`` is kept once it is told.
    """

    __tablename__ = "trip_choices"
    __table_args__ = (UniqueConstraint("trip_id", "member_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    trip_id: Mapped[int] = mapped_column(ForeignKey("trips.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    first_id: Mapped[int] = mapped_column(ForeignKey("trip_routes.id"), index=True)
    second_id: Mapped[int | None] = mapped_column(ForeignKey("trip_routes.id"), index=True)
    turn: Mapped[int]
    rank: Mapped[int | None]
    began: Mapped[int]
    last: Mapped[int | None]
    is_checked: Mapped[bool] = mapped_column(default=False)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    at: Mapped[datetime]

    member: Mapped[Member] = relationship(foreign_keys=[member_id])


class TripRecord(Table):
    """When somebody began to work and last went; ``is_checked`` if not by their own word alone.

    ``went`` is the year of the last trip that we saw them on ourselves.
    """

    __tablename__ = "trip_records"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    began: Mapped[int]
    last: Mapped[int | None]
    went: Mapped[int | None]
    is_checked: Mapped[bool] = mapped_column(default=False)

    @property
    def latest(self) -> int | None:
        """The later of what was said and what we saw."""
        return max((it for it in (self.last, self.went) if it), default=None)


def trips(session: Session, states: Sequence[State]) -> list[Trip]:
    """Those in these states, the latest first."""
    of = select(Trip).where(Trip.state.in_(states)).order_by(Trip.closes.desc(), Trip.id.desc())
    return list(session.scalars(of).unique())


def awaiting(session: Session, now: datetime) -> list[int]:
    """Those about which there is something to do, by their numbers."""
    of = select(Trip.id).where(Trip.look_at <= now).order_by(Trip.look_at, Trip.id)
    return list(session.scalars(of))


def choices(session: Session, trip_id: int) -> list[TripChoice]:
    """In the order in which they were made."""
    of = select(TripChoice).filter_by(trip_id=trip_id).options(joinedload(TripChoice.member))
    of = of.order_by(TripChoice.turn, TripChoice.id)
    return list(session.scalars(of).unique())


def choice_of(session: Session, trip_id: int, member_id: int) -> TripChoice | None:
    of = select(TripChoice).filter_by(trip_id=trip_id, member_id=member_id)
    return session.scalars(of).unique().first()


class Standing(NamedTuple):
    """How somebody stands to a route."""

    member_id: int
    route_id: int
    state: Stands


def standings(session: Session, trip_id: int) -> list[Standing]:
    """Everybody of an allotted trip, route by route: one question."""
    of = select(Signup.member_id, TripRoute.id, Signup.state)
    of = of.join(TripRoute, TripRoute.list_id == Signup.list_id)
    here = of.where(TripRoute.trip_id == trip_id, Signup.member_id.is_not(None))
    found = session.execute(here.order_by(TripRoute.id, Signup.turn))
    return [Standing(who, route, state) for who, route, state in found if who is not None]


def elsewhere(session: Session, trip_id: int) -> set[int]:
    """Who has a place on another trip that is still to end."""
    of = select(Signup.member_id).join(TripRoute, TripRoute.list_id == Signup.list_id)
    of = of.join(Trip, Trip.id == TripRoute.trip_id)
    other = of.where(Trip.id != trip_id, Trip.state == State.ALLOTTED)
    here = other.where(Signup.state == Stands.COMING, Signup.member_id.is_not(None))
    return {it for it in session.scalars(here) if it is not None}


def places_of(session: Session, trip: Trip, member_id: int) -> list[tuple[TripRoute, Signup]]:
    """Where somebody of the allotted trip stands, route by route."""
    of = select(TripRoute, Signup).join(Signup, Signup.list_id == TripRoute.list_id)
    mine = of.where(TripRoute.trip_id == trip.id, Signup.member_id == member_id)
    found = session.execute(mine.order_by(TripRoute.id)).unique()
    return [(route, signup) for route, signup in found]
