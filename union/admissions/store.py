"""Links for newcomers, applications, and who of the committee said yes."""

from datetime import datetime

from sqlalchemy import ForeignKey, delete, exists, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.admissions import rules
from union.admissions.rules import CLOSED, PENDING, How, State
from union.drafts.store import Draft
from union.kernel.outbox import Letter
from union.kernel.tables import Table
from union.members.rules import Standing
from union.members.store import Member


class Door(Table):
    """A link for several newcomers of one group, kept only as its fingerprint."""

    __tablename__ = "admission_links"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), index=True)
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    expires: Mapped[datetime]
    used: Mapped[int] = mapped_column(default=0)
    revoked: Mapped[datetime | None]

    def opens(self, now: datetime) -> bool:
        """Not taken back, not too old, not used up."""
        return self.revoked is None and now <= self.expires and self.used < rules.USES_MOST


class Application(Table):
    """What an applicant said of themselves, until the register has it or it is forgotten.

    ``round`` counts how often it was sent; numbers are never given twice, so that no old card
    speaks of somebody else.
    """

    __tablename__ = "admissions"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), unique=True)
    state: Mapped[State] = mapped_column(default=State.FILLING)
    round: Mapped[int] = mapped_column(default=0)
    shown_as: Mapped[str | None]
    how: Mapped[How | None]
    kind: Mapped[Standing | None]
    name: Mapped[str | None]
    number: Mapped[str | None]
    sex: Mapped[str | None]
    birthday: Mapped[str | None]
    phone: Mapped[str | None]
    touched: Mapped[datetime] = mapped_column(index=True)
    agreed_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)

    def empty(self) -> None:
        """Nothing of what was said stays here."""
        self.shown_as = self.name = self.number = self.sex = self.birthday = self.phone = None


class Voice(Table):
    """One of the committee said yes."""

    __tablename__ = "admission_voices"

    admission_id: Mapped[int] = mapped_column(ForeignKey("admissions.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    at: Mapped[datetime]


def door(session: Session, code: str) -> Door | None:
    return session.get(Door, rules.fingerprint(code))


def doors(session: Session, unit_id: int, now: datetime) -> list[Door]:
    """The links of a group that still open."""
    found = session.scalars(select(Door).filter_by(unit_id=unit_id, revoked=None))
    return [it for it in found if it.opens(now)]


def of(session: Session, member: Member) -> Application | None:
    return session.scalar(select(Application).filter_by(member_id=member.id))


def voices(session: Session, application: Application) -> list[Member]:
    """Who said yes, in the order in which they did."""
    said = select(Member).join(Voice).where(Voice.admission_id == application.id)
    return list(session.scalars(said.order_by(Voice.at, Member.id)).unique())


def take_back_voices(session: Session, application: Application) -> None:
    session.execute(delete(Voice).where(Voice.admission_id == application.id))


def forget_letters(session: Session, account: int | None) -> None:
    """What was written to an applicant is theirs, and goes with them."""
    session.execute(delete(Letter).where(Letter.chat == account))


def erase(session: Session, application: Application) -> None:
    """An applicant has nothing else in these books: the whole entry goes."""
    session.flush()
    take_back_voices(session, application)
    member_id = application.member_id
    session.execute(delete(Draft).where(Draft.member_id == member_id))
    session.execute(delete(Application).where(Application.id == application.id))
    session.execute(delete(Member).where(Member.id == member_id))


def closed(session: Session, before: datetime) -> list[Application]:
    """Those that were refused or forgotten earlier; who they were of has been told by now."""
    past = select(Application).where(Application.state.in_(CLOSED), Application.touched < before)
    return list(session.scalars(past))


def untouched(session: Session, before: datetime, *states: State) -> list[Application]:
    past = select(Application).where(Application.state.in_(states), Application.touched < before)
    return list(session.scalars(past.order_by(Application.id)))


def come_otherwise(session: Session) -> list[Application]:
    """Whose account an invitation has bound to another entry meanwhile."""
    bare = select(Application).join(Member, Member.id == Application.member_id)
    theirs = bare.where(Member.account.is_(None), Application.state.in_({*PENDING, State.FILLING}))
    return list(session.scalars(theirs.order_by(Application.id)))


def given_up(session: Session, before: datetime) -> list[Application]:
    """Never sent, and no draft of it any more."""
    draft = exists().where(Draft.member_id == Application.member_id)
    bare = select(Application).where(Application.state == State.FILLING, ~draft)
    return list(session.scalars(bare.where(Application.touched < before)))


def waiting(session: Session) -> list[Application]:
    """Those that lie before somebody."""
    lying = Application.state.in_({State.WITH_LEADER, State.WITH_COMMITTEE})
    return list(session.scalars(select(Application).where(lying).order_by(Application.id)))


def forget_drafts(session: Session, applicant: Member) -> None:
    session.execute(delete(Draft).where(Draft.member_id == applicant.id))
