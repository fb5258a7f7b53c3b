"""Events, and how each person wishes to be reminded."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, or_, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.events.rules import CHECK_IN_FROM, Audience, Remind, Rhythm, Shown, State, Times
from union.kernel.tables import Table
from union.members.rules import BELONGING
from union.members.store import Member
from union.signups.rules import State as Standing
from union.signups.store import Signup, SignupList


class Event(Table):
    """``looked`` is up to when it was looked after; ``look_at`` when there is something to do.

    ``version`` counts its changes, as calendars do.
    """

    __tablename__ = "events"
    __table_args__ = (Index(None, "state", "starts"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("signup_lists.id"), unique=True)
    organiser_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    state: Mapped[State] = mapped_column(default=State.OPEN)
    title: Mapped[str]
    starts: Mapped[datetime]
    ends: Mapped[datetime | None]
    place: Mapped[str]
    fee: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    rain: Mapped[str] = mapped_column(default="")  # what is done instead, if it rains
    audience: Mapped[Audience] = mapped_column(default=Audience.EVERYONE)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    shown: Mapped[Shown] = mapped_column(default=Shown.NAMES)
    result: Mapped[str] = mapped_column(default="")
    rhythm: Mapped[Rhythm] = mapped_column(default=Rhythm.ONCE)
    code: Mapped[str]  # six digits, said aloud in the hall
    published: Mapped[datetime]
    looked: Mapped[datetime]
    look_at: Mapped[datetime | None] = mapped_column(index=True)
    version: Mapped[int] = mapped_column(default=0)
    changed: Mapped[datetime]

    roll: Mapped[SignupList] = relationship()
    organiser: Mapped[Member] = relationship(foreign_keys=[organiser_id])

    @property
    def times(self) -> Times:
        """Its instants, as the rules see them."""
        return Times(self.published, self.roll.closes, self.starts, self.ends)


class EventWish(Table):
    """How somebody wishes to be reminded, if they ever said so."""

    __tablename__ = "event_wishes"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    remind: Mapped[Remind]


class EventPicture(Table):
    """A picture that somebody who was there handed in; ``file`` is Telegram's."""

    __tablename__ = "event_pictures"
    __table_args__ = (UniqueConstraint("event_id", "mark"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    file: Mapped[str]
    mark: Mapped[str]  # the same for the same picture, whoever sends it on
    at: Mapped[datetime]


def open_events(session: Session) -> list[Event]:
    """Those to come and those going on, the next one first."""
    of = select(Event).filter_by(state=State.OPEN).order_by(Event.starts, Event.id)
    return list(session.scalars(of).unique())


def over(session: Session, most: int) -> list[Event]:
    """Those that have been, the latest first."""
    of = select(Event).filter_by(state=State.DONE).order_by(Event.starts.desc(), Event.id.desc())
    return list(session.scalars(of.limit(most)).unique())


def awaiting(session: Session, now: datetime) -> list[int]:
    """Those about which there is something to do, by their numbers."""
    of = select(Event.id).where(Event.look_at <= now)
    return list(session.scalars(of.order_by(Event.look_at, Event.id)))


def going_on(session: Session, now: datetime) -> list[Event]:
    """Those one can check in to now: from an hour before until the next day."""
    since, until = now - timedelta(days=1), now + CHECK_IN_FROM
    of = select(Event).where(Event.starts >= since, Event.starts <= until)
    here = of.where(Event.state != State.CANCELLED)
    return list(session.scalars(here.order_by(Event.starts, Event.id)).unique())


def calendar_of(session: Session, member_id: int, since: datetime) -> list[Event]:
    """What this person comes to, and what they would have come to since then, the next first."""
    of = select(Event).join(Signup, Signup.list_id == Event.list_id)
    mine = of.where(Signup.member_id == member_id, Signup.state == Standing.COMING)
    called_off = (Event.state == State.CANCELLED) & (Event.starts >= since)
    here = mine.where(or_(Event.state == State.OPEN, called_off))
    return list(session.scalars(here.order_by(Event.starts, Event.id)).unique())


def lately_at(session: Session, member_id: int, since: datetime, now: datetime) -> Event | None:
    """The last event that began since then, to which this person came or which they organised."""
    mine = select(Signup.list_id).filter_by(member_id=member_id, state=Standing.COMING)
    there = or_(Event.list_id.in_(mine), Event.organiser_id == member_id)
    of = select(Event).where(there, Event.starts >= since, Event.starts <= now)
    held = of.where(Event.state != State.CANCELLED)
    return session.scalars(held.order_by(Event.starts.desc(), Event.id.desc())).unique().first()


def pictures(session: Session, event_id: int) -> list[EventPicture]:
    """In the order in which they came."""
    of = select(EventPicture).filter_by(event_id=event_id).order_by(EventPicture.id)
    return list(session.scalars(of))


def pictures_count(session: Session, event_id: int) -> int:
    of = select(func.count(EventPicture.id)).filter_by(event_id=event_id)
    return session.scalar(of) or 0


def attended(session: Session, since: datetime) -> list[tuple[Event, list[Signup]]]:
    """What has been since then, and who came; where nobody was checked in, who said they would."""
    of = select(Event, Signup).join(Signup, Signup.list_id == Event.list_id)
    done = of.where(Event.state == State.DONE, Event.starts >= since)
    there: dict[Event, list[Signup]] = {}
    for event, signup in session.execute(
        done.where(Signup.state == Standing.COMING).order_by(Event.starts, Signup.turn)
    ).unique():
        there.setdefault(event, []).append(signup)
    return [(event, came(found)) for event, found in there.items()]


def came(coming: list[Signup]) -> list[Signup]:
    """Where anybody was noted as here, those; else all but who was noted as absent."""
    was_checked = any(it.is_here for it in coming)
    return [it for it in coming if (it.is_here if was_checked else it.is_here is not False)]


def before(session: Session, event: Event) -> Event | None:
    """The event of the same name that was last."""
    same = select(Event).where(Event.title == event.title, Event.starts < event.starts)
    here = same.where(Event.state != State.CANCELLED, Event.id != event.id)
    return session.scalars(here.order_by(Event.starts.desc()).limit(1)).unique().first()


def belonging(session: Session) -> list[Member]:
    """Everybody who belongs."""
    of = select(Member).where(Member.standing.in_(BELONGING), Member.name != "")
    with_unit = of.options(joinedload(Member.unit)).order_by(Member.unit_id, Member.id)
    return list(session.scalars(with_unit).unique())


def answered(session: Session, list_id: int) -> set[int]:
    """Who said anything at all, a no included."""
    found = session.scalars(select(Signup.member_id).filter_by(list_id=list_id))
    return {it for it in found if it is not None}


def wishes(session: Session, ids: Sequence[int]) -> dict[int, Remind]:
    of = select(EventWish).where(EventWish.member_id.in_(ids))
    return {it.member_id: it.remind for it in session.scalars(of)}
