"""Trips, their routes, what each colleague chose, and the years the ranking looks at."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.tables import Table
from union.members.store import Member
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
    """What somebody wants; ``turn`` is when they said so, ``rank`` is kept once it is told."""

    __tablename__ = "trip_choices"
    __table_args__ = (UniqueConstraint("trip_id", "member_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    trip_id: Mapped[int] = mapped_column(ForeignKey("trips.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    first_id: Mapped[int] = mapped_column(ForeignKey("trip_routes.id"), index=True)
    second_id: Mapped[int | None] = mapped_column(ForeignKey("trip_routes.id"), index=True)
    turn: Mapped[int]
    rank: Mapped[int | None]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    at: Mapped[datetime]

    member: Mapped[Member] = relationship(foreign_keys=[member_id])


class TripRecord(Table):
    """When somebody began to work and last went; ``is_checked`` if not by their own word alone."""

    __tablename__ = "trip_records"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    began: Mapped[int]
    last: Mapped[int | None]
    is_checked: Mapped[bool] = mapped_column(default=False)


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
    of = select(TripChoice).filter_by(trip_id=trip_id).order_by(TripChoice.turn, TripChoice.id)
    return list(session.scalars(of).unique())


def choice_of(session: Session, trip_id: int, member_id: int) -> TripChoice | None:
    of = select(TripChoice).filter_by(trip_id=trip_id, member_id=member_id)
    return session.scalars(of).unique().first()


def records(session: Session, ids: Sequence[int]) -> dict[int, TripRecord]:
    of = select(TripRecord).where(TripRecord.member_id.in_(ids))
    return {it.member_id: it for it in session.scalars(of)}


def places_of(session: Session, trip: Trip, member_id: int) -> list[tuple[TripRoute, Signup]]:
    """Where somebody of the allotted trip stands, route by route."""
    of = select(TripRoute, Signup).join(Signup, Signup.list_id == TripRoute.list_id)
    mine = of.where(TripRoute.trip_id == trip.id, Signup.member_id == member_id)
    found = session.execute(mine.order_by(TripRoute.id)).unique()
    return [(route, signup) for route, signup in found]
