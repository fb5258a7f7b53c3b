"""The register: units, members, appointments, invitations, bound chats."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.tables import Table
from union.members.rules import ChatKind, Duty, Role, Standing, UnitKind, duties_of


class Unit(Table):
    """The union, its branches and their groups (工会小组)."""

    __tablename__ = "units"
    __table_args__ = (UniqueConstraint("parent_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[UnitKind]
    name: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))


class Member(Table):
    """One entry of the register; ``account`` is the Telegram user bound to it, if any."""

    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    staff_number: Mapped[str | None] = mapped_column(unique=True)
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    birth_lunar: Mapped[bool] = mapped_column(default=False)
    phone_last4: Mapped[str | None]
    standing: Mapped[Standing] = mapped_column(default=Standing.IN_SERVICE)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    account: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    reachable: Mapped[bool] = mapped_column(default=False)
    locale: Mapped[str | None]

    unit: Mapped[Unit | None] = relationship()
    appointments: Mapped[list["Appointment"]] = relationship(lazy="joined")

    def duties(self, today: date) -> frozenset[Duty]:
        """What this person may do today."""
        held = (it.role for it in self.appointments if it.until is None or it.until >= today)
        return duties_of(self.standing, held)


class Appointment(Table):
    """A role held by a member, with who gave it and when; ``until`` is its last day."""

    __tablename__ = "appointments"
    __table_args__ = (UniqueConstraint("member_id", "role"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    role: Mapped[Role]
    since: Mapped[date]
    until: Mapped[date | None]
    given_by: Mapped[int | None]


class Invitation(Table):
    """A one-time code, kept only as its fingerprint."""

    __tablename__ = "invitations"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    expires: Mapped[datetime]
    used: Mapped[datetime | None]


class Chat(Table):
    """A group chat that the chair has bound."""

    __tablename__ = "chats"

    chat: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    kind: Mapped[ChatKind]
    title: Mapped[str]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    bound_by: Mapped[int] = mapped_column(ForeignKey("members.id"))
    bound_at: Mapped[datetime]


BY_ACCOUNT = select(Member).where(Member.account == bindparam("account"))


def by_account(session: Session, account: int | None) -> Member | None:
    """Asked before every deed, so the question is put together once."""
    return session.scalars(BY_ACCOUNT, {"account": account}).unique().first()


def by_name(session: Session, name: str) -> list[Member]:
    return list(session.scalars(select(Member).filter_by(name=name)).unique())


def by_number(session: Session, staff_number: str) -> Member | None:
    of = select(Member).filter_by(staff_number=staff_number)
    return session.scalars(of).unique().first()


def reachable(session: Session) -> list[Member]:
    """Everyone who belongs and whom a letter can reach, by unit and name."""
    here = (Member.account.is_not(None), Member.reachable, Member.standing != Standing.LEFT)
    found = session.scalars(select(Member).where(*here).order_by(Member.unit_id, Member.id))
    return list(found.unique())


def on_duty(session: Session, duty: Duty, today: date) -> list[Member]:
    return [member for member in reachable(session) if duty in member.duties(today)]


def chats(session: Session, *kinds: ChatKind) -> list[Chat]:
    return list(session.scalars(select(Chat).where(Chat.kind.in_(kinds)).order_by(Chat.chat)))


def unit(session: Session, kind: UnitKind, name: str, parent: Unit | None) -> Unit:
    """The unit of this name below its parent, made if it is new."""
    parent_id = parent.id if parent else None
    found = session.scalar(select(Unit).filter_by(kind=kind, name=name, parent_id=parent_id))
    if found is None:
        found = Unit(kind=kind, name=name, parent_id=parent_id)
        session.add(found)
        session.flush()
    return found
