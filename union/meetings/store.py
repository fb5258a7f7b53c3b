"""Series of meetings, meetings, who comes, the agenda, votes, what was decided."""

from collections.abc import Sequence, Set
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, select, update
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.kernel.tables import Table
from union.meetings.rules import (
    HELD,
    TO_COME,
    Free,
    ItemState,
    Kind,
    MotionState,
    State,
    TaskState,
    Voice,
)
from union.members.rules import BELONGING
from union.members.store import Member


class MeetingSeries(Table):
    """``rule`` is in the notation of union.calendar.recurrence, with its hour."""

    __tablename__ = "meeting_series"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Kind]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    rule: Mapped[str]
    since: Mapped[date]
    place: Mapped[str]
    free: Mapped[Free] = mapped_column(default=Free.AFTER)
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    ended: Mapped[date | None]


class Meeting(Table):
    """``key`` is its nominal day in the series.

    ``is_touched`` once somebody moved it or called it off: the calendar leaves it alone.
    ``version`` counts how often it was moved: whoever answered answers anew.
    """

    __tablename__ = "meetings"
    __table_args__ = (UniqueConstraint("series_id", "key"), Index(None, "state", "starts"))

    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("meeting_series.id"))
    key: Mapped[date | None]
    kind: Mapped[Kind]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    title: Mapped[str] = mapped_column(default="")
    starts: Mapped[datetime]
    place: Mapped[str]
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    host_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    state: Mapped[State] = mapped_column(default=State.PLANNED)
    why: Mapped[str] = mapped_column(default="")
    is_touched: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=0)
    minutes: Mapped[int] = mapped_column(default=0)
    looked: Mapped[datetime]
    look_at: Mapped[datetime | None] = mapped_column(index=True)

    host: Mapped[Member] = relationship(foreign_keys=[host_id])
    maker: Mapped[Member] = relationship(foreign_keys=[made_by])


class MeetingReply(Table):
    """Who said what; once it has begun, also who was due and who is here."""

    __tablename__ = "meeting_replies"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    is_coming: Mapped[bool | None]
    why: Mapped[str] = mapped_column(default="")
    is_due: Mapped[bool] = mapped_column(default=False)
    is_here: Mapped[bool] = mapped_column(default=False)

    member: Mapped[Member] = relationship()


class AgendaItem(Table):
    """``carried`` counts the meetings that did not get to it."""

    __tablename__ = "agenda_items"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    text: Mapped[str]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    state: Mapped[ItemState] = mapped_column(default=ItemState.OPEN)
    carried: Mapped[int] = mapped_column(default=0)


class Motion(Table):
    """``eligible`` is how many could vote when it was put; once counted, only numbers are kept."""

    __tablename__ = "meeting_motions"
    __table_args__ = (Index(None, "state", "closes"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    text: Mapped[str]
    eligible: Mapped[int]
    closes: Mapped[datetime]
    state: Mapped[MotionState] = mapped_column(default=MotionState.OPEN)
    in_favour: Mapped[int] = mapped_column(default=0)
    against: Mapped[int] = mapped_column(default=0)
    abstained: Mapped[int] = mapped_column(default=0)
    silent: Mapped[int] = mapped_column(default=0)
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)

    meeting: Mapped[Meeting] = relationship()


class Ballot(Table):
    """One row for each who may vote, from the start; its voice is forgotten once it is counted."""

    __tablename__ = "meeting_ballots"

    motion_id: Mapped[int] = mapped_column(ForeignKey("meeting_motions.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    voice: Mapped[Voice | None]


class Decision(Table):
    """What was decided, who sees to it, and until when."""

    __tablename__ = "meeting_decisions"
    __table_args__ = (Index(None, "state", "due"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    motion_id: Mapped[int | None] = mapped_column(ForeignKey("meeting_motions.id"), unique=True)
    text: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    due: Mapped[date | None]
    state: Mapped[TaskState] = mapped_column(default=TaskState.OPEN)
    why: Mapped[str] = mapped_column(default="")
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)

    owner: Mapped[Member | None] = relationship(foreign_keys=[owner_id])
    meeting: Mapped[Meeting] = relationship()


def running(session: Session) -> list[MeetingSeries]:
    """The series that go on."""
    of = select(MeetingSeries).filter_by(ended=None)
    return list(session.scalars(of.order_by(MeetingSeries.id)))


def of_series(session: Session, series_id: int) -> list[Meeting]:
    """The meetings of a series that are to come."""
    of = select(Meeting).filter_by(series_id=series_id).where(Meeting.state.in_(TO_COME))
    return list(session.scalars(of.order_by(Meeting.starts)))


def untouched(session: Session, series_id: int) -> list[Meeting]:
    """Those of a series that the calendar alone plans, and leaves out."""
    of = select(Meeting).filter_by(series_id=series_id, is_touched=False)
    its_own = of.where(Meeting.state.in_((State.PLANNED, State.CANCELLED)))
    return list(session.scalars(its_own.order_by(Meeting.starts)))


def keys(session: Session, series_id: int) -> set[date]:
    """The nominal days that have a meeting, whatever became of it."""
    of = select(Meeting.key).filter_by(series_id=series_id)
    return {key for key in session.scalars(of) if key}


def to_come(session: Session) -> list[Meeting]:
    """The next one first."""
    of = select(Meeting).where(Meeting.state.in_(TO_COME))
    return list(session.scalars(of.order_by(Meeting.starts, Meeting.id)))


def held(session: Session, most: int) -> list[Meeting]:
    """The last one first."""
    of = select(Meeting).where(Meeting.state.in_(HELD))
    return list(session.scalars(of.order_by(Meeting.starts.desc(), Meeting.id.desc()).limit(most)))


def of_body(session: Session, it: Meeting, states: Set[State]) -> list[Meeting]:
    """The meetings of the same body before this one."""
    of = select(Meeting).filter_by(kind=it.kind, unit_id=it.unit_id)
    here = of.where(Meeting.state.in_(states), Meeting.starts < it.starts, Meeting.id != it.id)
    return list(session.scalars(here.order_by(Meeting.starts)))


def awaiting(session: Session, now: datetime) -> list[int]:
    """Meetings about which there is something to do, by their numbers."""
    of = select(Meeting.id).where(Meeting.look_at <= now)
    return list(session.scalars(of.order_by(Meeting.look_at, Meeting.id)))


def replies(session: Session, meeting_id: int) -> list[MeetingReply]:
    of = select(MeetingReply).filter_by(meeting_id=meeting_id)
    whole = of.options(joinedload(MeetingReply.member)).order_by(MeetingReply.member_id)
    return list(session.scalars(whole).unique())


def items(session: Session, meeting_id: int) -> list[AgendaItem]:
    """In the order in which they were put."""
    of = select(AgendaItem).filter_by(meeting_id=meeting_id)
    return list(session.scalars(of.order_by(AgendaItem.id)))


def open_items(session: Session, meeting_ids: Sequence[int]) -> list[AgendaItem]:
    """What these meetings did not get to."""
    of = select(AgendaItem).where(AgendaItem.meeting_id.in_(meeting_ids))
    return list(session.scalars(of.filter_by(state=ItemState.OPEN).order_by(AgendaItem.id)))


def motions(session: Session, meeting_id: int) -> list[Motion]:
    of = select(Motion).filter_by(meeting_id=meeting_id)
    return list(session.scalars(of.order_by(Motion.id)))


def over(session: Session, now: datetime) -> list[int]:
    """Motions whose time is over and that are still open, by their numbers."""
    of = select(Motion.id).where(Motion.state == MotionState.OPEN, Motion.closes <= now)
    return list(session.scalars(of.order_by(Motion.id)))


def tally(session: Session, motion_id: int) -> dict[Voice | None, int]:
    """How many said what; None for those who have not."""
    of = select(Ballot.voice, func.count()).filter_by(motion_id=motion_id).group_by(Ballot.voice)
    return {row[0]: row[1] for row in session.execute(of)}


def silent(session: Session, it: Motion) -> int:
    """How many have not voted (yet), who was erased meanwhile among them."""
    if it.state is not MotionState.OPEN:
        return it.silent
    return it.eligible - sum(many for voice, many in tally(session, it.id).items() if voice)


def forget_voices(session: Session, motion_id: int) -> None:
    """Who said what is nobody's business once it is counted."""
    session.execute(update(Ballot).where(Ballot.motion_id == motion_id).values(voice=None))


def voters(session: Session, motion_id: int) -> list[Member]:
    """Who may vote, and belongs to the union still."""
    of = select(Member).join(Ballot, Ballot.member_id == Member.id)
    here = of.where(Ballot.motion_id == motion_id, Member.standing.in_(BELONGING))
    return list(session.scalars(here.order_by(Member.id)).unique())


def decisions(session: Session, meeting_id: int) -> list[Decision]:
    of = select(Decision).filter_by(meeting_id=meeting_id)
    whole = of.where(Decision.state != TaskState.DROPPED).options(joinedload(Decision.owner))
    return list(session.scalars(whole.order_by(Decision.id)).unique())


def open_tasks(session: Session) -> list[Decision]:
    """Everything decided and not done; what is due first comes first."""
    of = select(Decision).filter_by(state=TaskState.OPEN)
    whole = of.options(joinedload(Decision.owner), joinedload(Decision.meeting))
    ordered = whole.order_by(Decision.due.is_(None), Decision.due, Decision.id)
    return list(session.scalars(ordered).unique())
