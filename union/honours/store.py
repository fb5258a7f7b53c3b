"""The rounds of honours, their nominees and departments, and what was objected."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.honours.rules import Kind, State
from union.kernel.tables import Table
from union.members.store import Member
from union.proposals.store import Proposal


class HonourRound(Table):
    """The honours of one year; called off they can be begun again, as the next ``turn``.

    ``aspects`` are looked at and up to ``points`` given for each, as the school decided when it
    began; ``most`` nominees stand on the list; once ``is_picked`` the departments are those
    chosen by hand. The notice runs from ``published`` to the end of ``until``; ``why`` it was
    called off.
    """

    __tablename__ = "honour_rounds"
    __table_args__ = (UniqueConstraint("year", "turn"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    turn: Mapped[int]
    state: Mapped[State] = mapped_column(default=State.CHOOSING)
    most: Mapped[int]
    aspects: Mapped[str]  # one a line
    points: Mapped[int]
    is_picked: Mapped[bool] = mapped_column(default=False)
    published: Mapped[date | None]
    until: Mapped[date | None]
    confirmed: Mapped[date | None]
    why: Mapped[str] = mapped_column(default="")


class HonourNominee(Table):
    """A proposal that was nominated; with a ``place`` it is on the list, unless it was struck."""

    __tablename__ = "honour_nominees"
    __table_args__ = (UniqueConstraint("round_id", "proposal_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("honour_rounds.id"))
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    place: Mapped[int | None]
    struck: Mapped[str | None]

    proposal: Mapped[Proposal] = relationship(lazy="joined")

    @property
    def kind(self) -> Kind:
        return Kind.PROPOSAL

    @property
    def title(self) -> str:
        return f"{self.proposal.number} {self.proposal.subject}"


class HonourDepartment(Table):
    """A department that was chosen; its name and figures are those of the day of publication."""

    __tablename__ = "honour_departments"
    __table_args__ = (UniqueConstraint("round_id", "unit_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("honour_rounds.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), index=True)
    name: Mapped[str]
    place: Mapped[int | None]
    proposals: Mapped[int | None]
    on_time: Mapped[int | None]
    known: Mapped[int | None]
    satisfied: Mapped[int | None]
    rated: Mapped[int | None]
    struck: Mapped[str | None]

    @property
    def kind(self) -> Kind:
        return Kind.DEPARTMENT

    @property
    def title(self) -> str:
        return self.name


Line = HonourNominee | HonourDepartment


class HonourObjection(Table):
    """What somebody has against a line of the list; open until it has an answer."""

    __tablename__ = "honour_objections"

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("honour_rounds.id"), index=True)
    nominee_id: Mapped[int | None] = mapped_column(ForeignKey("honour_nominees.id"), index=True)
    department_id: Mapped[int | None] = mapped_column(
        ForeignKey("honour_departments.id"), index=True
    )
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    text: Mapped[str]
    day: Mapped[date]
    answer: Mapped[str | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    is_upheld: Mapped[bool | None]

    round: Mapped[HonourRound] = relationship()
    nominee: Mapped[HonourNominee | None] = relationship()
    department: Mapped[HonourDepartment | None] = relationship()
    member: Mapped[Member] = relationship(foreign_keys=[member_id])

    @property
    def line(self) -> Line:
        found = self.nominee or self.department
        assert found
        return found


def last_of(session: Session, year: int) -> HonourRound | None:
    """The round of a year, if it was ever begun."""
    of = select(HonourRound).filter_by(year=year).order_by(HonourRound.turn.desc())
    return session.scalar(of.limit(1))


def in_state(session: Session, state: State) -> list[HonourRound]:
    """The last year first."""
    of = select(HonourRound).filter_by(state=state).order_by(HonourRound.year.desc())
    return list(session.scalars(of))


def nominees(session: Session, round_id: int) -> list[HonourNominee]:
    """By the numbers of their proposals."""
    of = select(HonourNominee).join(Proposal).filter(HonourNominee.round_id == round_id)
    return list(session.scalars(of.order_by(Proposal.year, Proposal.serial)).unique())


def nominated(session: Session, round_id: int, proposal_id: int) -> HonourNominee | None:
    of = select(HonourNominee).filter_by(round_id=round_id, proposal_id=proposal_id)
    return session.scalars(of).unique().first()


def departments(session: Session, round_id: int) -> list[HonourDepartment]:
    of = select(HonourDepartment).filter_by(round_id=round_id)
    return list(session.scalars(of.order_by(HonourDepartment.place, HonourDepartment.id)))


def listed(session: Session, round_id: int) -> list[HonourNominee]:
    """Those on the list, struck or not, by their places."""
    found = (it for it in nominees(session, round_id) if it.place is not None)
    return sorted(found, key=lambda it: it.place or 0)


def line(session: Session, kind: str, line_id: int) -> Line | None:
    if kind == Kind.PROPOSAL:
        return session.get(HonourNominee, line_id)
    return session.get(HonourDepartment, line_id)


def objections(session: Session, round_id: int) -> list[HonourObjection]:
    """In the order in which they came."""
    of = select(HonourObjection).filter_by(round_id=round_id).order_by(HonourObjection.id)
    return list(session.scalars(of).unique())


def still_open(session: Session, round_id: int) -> list[HonourObjection]:
    """Those that have no answer."""
    of = select(HonourObjection).filter_by(round_id=round_id, answer=None)
    return list(session.scalars(of.order_by(HonourObjection.id)).unique())


def nominee_counts(session: Session, round_id: int) -> int:
    of = select(func.count()).select_from(HonourNominee).filter_by(round_id=round_id)
    return session.scalar(of) or 0
