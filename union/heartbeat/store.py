"""Who wishes to hear every evening; what was said on a day."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.events.rules import State as EventState
from union.events.store import Event
from union.heartbeat.rules import kind_of
from union.kernel.outbox import Letter, State
from union.kernel.tables import Table
from union.members.store import Member
from union.signups.store import SignupList


class HeartbeatReader(Table):
    """Somebody who wishes to hear every evening how the day was."""

    __tablename__ = "heartbeat_readers"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    since: Mapped[datetime]


def readers(session: Session) -> list[Member]:
    of = select(Member).join(HeartbeatReader, HeartbeatReader.member_id == Member.id)
    return list(session.scalars(of.order_by(Member.id)).unique())


def said(
    session: Session, since: datetime, until: datetime, states: Sequence[State]
) -> Counter[str]:
    """How many letters that were due then are in these states, by heading."""
    of = select(Letter.key, func.count(Letter.id)).where(Letter.state.in_(states))
    here = of.where(Letter.due >= since, Letter.due < until).group_by(Letter.key)
    counts: Counter[str] = Counter()
    for key, count in session.execute(here):
        counts[kind_of(key)] += count
    return counts


def held(session: Session, since: datetime, until: datetime) -> int:
    """Events that begin then."""
    of = select(func.count(Event.id)).where(Event.starts >= since, Event.starts < until)
    return session.scalar(of.where(Event.state == EventState.OPEN)) or 0


def closing(session: Session, since: datetime, until: datetime) -> int:
    """Events whose sign-up ends then, before they begin."""
    of = select(func.count(Event.id)).join(SignupList, SignupList.id == Event.list_id)
    here = of.where(SignupList.closes >= since, SignupList.closes < until)
    return (
        session.scalar(here.where(Event.state == EventState.OPEN, Event.starts > SignupList.closes))
        or 0
    )
