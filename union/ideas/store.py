"""Ideas, who likes them, and the drives that called for them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, or_, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.cases import numbering
from union.ideas.rules import DAY, State
from union.kernel.tables import Table
from union.members.store import Member


class IdeaDrive(Table):
    """``closes`` is its last day; ``closed`` when it was ended, ``published`` when its result was
    told."""

    __tablename__ = "idea_drives"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    opens: Mapped[date]
    closes: Mapped[date] = mapped_column(index=True)
    closed: Mapped[date | None]
    published: Mapped[date | None]
    opened_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)


class Idea(Table):
    """``word`` is what the author was told when it was adopted or noted, ``done`` what was done.

    ``turned_by`` is the delegate who began to write a proposal of it.
    """

    __tablename__ = "ideas"
    __table_args__ = (UniqueConstraint("year", "serial"), Index(None, "state", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    serial: Mapped[int]
    state: Mapped[State] = mapped_column(default=State.NEW)
    author_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    is_signed: Mapped[bool] = mapped_column(default=True)
    drive_id: Mapped[int | None] = mapped_column(ForeignKey("idea_drives.id"), index=True)
    text: Mapped[str]
    category: Mapped[str]
    problem: Mapped[str | None]
    change: Mapped[str | None]
    effect: Mapped[str | None]
    written: Mapped[datetime]
    moved: Mapped[datetime]
    word: Mapped[str | None]
    done: Mapped[str | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    adopted: Mapped[date | None]
    implemented: Mapped[date | None]
    turned: Mapped[datetime | None]
    turned_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    prize: Mapped[str | None]

    author: Mapped[Member] = relationship(foreign_keys=[author_id])
    drive: Mapped[IdeaDrive | None] = relationship()

    @property
    def signed_by(self) -> str | None:
        """The author's name for everybody to read, empty if erased; None if it is not signed."""
        return self.author.name if self.is_signed else None

    @property
    def number(self) -> str:
        """``2026-03``."""
        return numbering.number(self.year, self.serial, digits=2) or ""


class IdeaLike(Table):
    """Somebody likes an idea; nobody is told who."""

    __tablename__ = "idea_likes"

    idea_id: Mapped[int] = mapped_column(ForeignKey("ideas.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    at: Mapped[datetime]


def next_serial(session: Session, year: int) -> int:
    return numbering.next_serial(session, Idea.serial, Idea.year == year)


def in_state(session: Session, *states: State) -> list[Idea]:
    """The oldest first."""
    of = select(Idea).where(Idea.state.in_(states)).options(joinedload(Idea.author))
    return list(session.scalars(of.order_by(Idea.id)).unique())


def by_author(session: Session, member_id: int) -> list[Idea]:
    of = select(Idea).filter_by(author_id=member_id).options(joinedload(Idea.author))
    return list(session.scalars(of.order_by(Idea.id)).unique())


def of_drive(session: Session, drive_id: int) -> list[Idea]:
    """Those that came in it and were not withdrawn."""
    here = select(Idea).where(Idea.drive_id == drive_id, Idea.state != State.WITHDRAWN)
    found = here.options(joinedload(Idea.author)).order_by(Idea.id)
    return list(session.scalars(found).unique())


def how_many(session: Session, drive_id: int) -> int:
    of = select(func.count(Idea.id)).where(Idea.drive_id == drive_id, Idea.state != State.WITHDRAWN)
    return session.scalar(of) or 0


def holding(session: Session, words: Iterable[str], most: int) -> list[Idea]:
    """Those in which all these words stand, in whatever part; the newest first."""
    of = select(Idea).where(Idea.state != State.WITHDRAWN).options(joinedload(Idea.author))
    for word in words:
        parts = (Idea.text, Idea.category, Idea.problem, Idea.change, Idea.effect)
        of = of.where(or_(*(it.icontains(word, autoescape=True) for it in parts)))
    return list(session.scalars(of.order_by(Idea.id.desc()).limit(most)).unique())


def counts(session: Session) -> dict[State, int]:
    """How many are how far."""
    of = select(Idea.state, func.count(Idea.id)).group_by(Idea.state)
    return {row[0]: row[1] for row in session.execute(of)}


def moved_since(session: Session, since: datetime, states: Collection[State]) -> bool:
    """Whether any came as far as that since then."""
    of = select(Idea.id).where(Idea.moved >= since, Idea.state.in_(states))
    return session.scalar(of.limit(1)) is not None


def likes(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """How many like each."""
    of = select(IdeaLike.idea_id, func.count()).where(IdeaLike.idea_id.in_(ids))
    return {row[0]: row[1] for row in session.execute(of.group_by(IdeaLike.idea_id))}


def running(session: Session, today: date) -> IdeaDrive | None:
    """The drive that takes ideas today."""
    of = select(IdeaDrive).where(IdeaDrive.closed.is_(None), IdeaDrive.closes >= today)
    return session.scalar(of.limit(1))


def unclosed(session: Session) -> list[IdeaDrive]:
    of = select(IdeaDrive).where(IdeaDrive.closed.is_(None)).order_by(IdeaDrive.id)
    return list(session.scalars(of))


def last_drives(session: Session, most: int) -> list[IdeaDrive]:
    """The newest first."""
    return list(session.scalars(select(IdeaDrive).order_by(IdeaDrive.id.desc()).limit(most)))


def reportable(session: Session, since: date, until: date) -> list[Idea]:
    """Those adopted and still open, and those done from that day on, before the other."""
    is_open, is_done = Idea.state == State.ADOPTED, Idea.implemented.between(since, until - DAY)
    of = select(Idea).where(or_(is_open, is_done)).options(joinedload(Idea.author))
    return list(session.scalars(of.order_by(Idea.id)).unique())
