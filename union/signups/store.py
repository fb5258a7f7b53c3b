"""Lists, and who stands on them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, insert, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.kernel.tables import Table
from union.members.rules import BELONGING
from union.members.store import Member
from union.signups.rules import IN_LINE, Party, State


class SignupList(Table):
    """``closes`` is the last moment to sign up, ``locks`` the one after which nothing moves."""

    __tablename__ = "signup_lists"

    id: Mapped[int] = mapped_column(primary_key=True)
    quota: Mapped[int | None]
    reserved: Mapped[int] = mapped_column(default=0)
    companions_most: Mapped[int] = mapped_column(default=0)
    closes: Mapped[datetime]
    locks: Mapped[datetime]
    is_closed: Mapped[bool] = mapped_column(default=False)


class Signup(Table):
    """A person of the register, or somebody known by name alone, and how they stand.

    ``turn`` is their place in the order; ``by_id`` who signed them up, if not they themselves.
    """

    __tablename__ = "signups"
    __table_args__ = (
        UniqueConstraint("list_id", "member_id"),
        Index(None, "list_id", "turn"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("signup_lists.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    name: Mapped[str] = mapped_column(default="")
    companions: Mapped[int] = mapped_column(default=0)
    with_whom: Mapped[str] = mapped_column(default="")
    state: Mapped[State]
    turn: Mapped[int]
    offered_until: Mapped[datetime | None]
    was_left_out: Mapped[bool] = mapped_column(default=False)
    is_new: Mapped[bool] = mapped_column(default=False)
    has_paid: Mapped[bool] = mapped_column(default=False)
    is_here: Mapped[bool | None]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    at: Mapped[datetime]

    member: Mapped[Member | None] = relationship(foreign_keys=[member_id])

    @property
    def size(self) -> int:
        return 1 + self.companions

    @property
    def called(self) -> str:
        """The name on the list; who was erased has none any more."""
        return self.member.name if self.member else self.name

    @property
    def party(self) -> Party:
        """As the rules see it."""
        return Party(self.id, self.state, self.size, self.turn, self.was_left_out, self.is_new)


def enter(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Many at once, in one statement."""
    blank: dict[str, Any] = {"name": "", "with_whom": "", "companions": 0}
    blank |= dict.fromkeys(("was_left_out", "is_new", "has_paid"), False)
    if rows:
        session.execute(insert(Signup), [blank | dict(row) for row in rows])


def everybody(session: Session, list_id: int) -> list[Signup]:
    """All who ever answered, in the order of their turns."""
    of = select(Signup).filter_by(list_id=list_id).options(joinedload(Signup.member))
    return list(session.scalars(of.order_by(Signup.turn, Signup.id)).unique())


def gone(session: Session, list_id: int) -> list[Signup]:
    """Those who come or wait and belong to the union no more."""
    of = select(Signup).join(Signup.member).where(Signup.list_id == list_id)
    here = of.where(Signup.state.in_([State.COMING, *IN_LINE]), Member.standing.not_in(BELONGING))
    return list(session.scalars(here).unique())


class Line(NamedTuple):
    """What a list shows of somebody."""

    state: State
    companions: int
    called: str

    @property
    def size(self) -> int:
        return 1 + self.companions


def lines(session: Session, list_id: int) -> list[Line]:
    """All who ever answered, with their names, in the order of their turns: one question."""
    called = func.coalesce(Member.name, Signup.name)
    of = select(Signup.state, Signup.companions, called).outerjoin(Signup.member)
    found = session.execute(of.where(Signup.list_id == list_id).order_by(Signup.turn, Signup.id))
    return [Line(*it) for it in found]


def parties(session: Session, list_id: int) -> list[Party]:
    """The same as the rules see them: many times lighter than everybody."""
    seen = (Signup.id, Signup.state, 1 + Signup.companions, Signup.turn, Signup.was_left_out)
    of = select(*seen, Signup.is_new).where(Signup.list_id == list_id)
    return [Party(*it) for it in session.execute(of.order_by(Signup.turn, Signup.id))]


def offers(session: Session, list_id: int) -> list[Signup]:
    """Those to whom a place is offered."""
    of = select(Signup).filter_by(list_id=list_id, state=State.OFFERED)
    return list(session.scalars(of.order_by(Signup.turn, Signup.id)).unique())


def of_member(session: Session, list_id: int, member_id: int) -> Signup | None:
    return (
        session.scalars(select(Signup).filter_by(list_id=list_id, member_id=member_id))
        .unique()
        .first()
    )


def next_turn(session: Session, list_id: int) -> int:
    last = select(func.max(Signup.turn)).filter_by(list_id=list_id)
    return 1 + (session.scalar(last) or 0)


def next_lapse(session: Session, list_id: int) -> datetime | None:
    """When the first of the open offers ends."""
    offers = select(func.min(Signup.offered_until))
    return session.scalar(offers.filter_by(list_id=list_id, state=State.OFFERED))


def left_out(session: Session, list_id: int) -> set[int]:
    """Who stood in the line of that list to the end."""
    of = select(Signup.member_id).where(Signup.list_id == list_id, Signup.state.in_(IN_LINE))
    return {it for it in session.scalars(of) if it is not None}
