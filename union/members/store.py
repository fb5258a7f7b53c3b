"""The register: units, members, appointments, bound chats."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    UniqueConstraint,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.refusal import Refusal
from union.kernel.tables import Table
from union.members.roster import Birth
from union.members.rules import (
    BELONGING,
    LEADS_A_GROUP,
    OUTLASTS_ITS_TERM,
    ChatKind,
    Duty,
    Portfolio,
    Role,
    Shown,
    Standing,
    UnitKind,
    duties_of,
    portfolios_with,
    roles_with,
)


class Unit(Table):
    """The union, its branches, their groups (工会小组), and the departments that handle things.

    ``into_id`` is the unit that a closed one became part of.
    """

    __tablename__ = "units"
    __table_args__ = (UniqueConstraint("parent_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[UnitKind]
    name: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    closed: Mapped[date | None]
    into_id: Mapped[int | None]

    @property
    def called(self) -> str:
        """Its name for people, also of a closed one that gave its name up to another."""
        return self.name.removesuffix(f"#{self.id}")


class Member(Table):
    """One entry of the register; ``account`` is the Telegram user bound to it, if any.

    Who was erased has no name any more; the row stays, so that what they wrote has an author.
    """

    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    staff_number: Mapped[str | None] = mapped_column(unique=True)
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    birth_lunar: Mapped[bool] = mapped_column(default=False)
    birth_leap: Mapped[bool] = mapped_column(default=False)
    phone_last4: Mapped[str | None]
    standing: Mapped[Standing] = mapped_column(default=Standing.IN_SERVICE)
    standing_since: Mapped[date | None]
    joined: Mapped[date | None]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    account: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    reachable: Mapped[bool] = mapped_column(default=False)
    locale: Mapped[str | None]
    birthday_shown: Mapped[Shown] = mapped_column(default=Shown.PRIVATE)
    may_care: Mapped[bool] = mapped_column(default=False)
    may_photograph: Mapped[bool] = mapped_column(default=False)
    consented: Mapped[datetime | None]
    erased: Mapped[datetime | None]

    unit: Mapped[Unit | None] = relationship()
    appointments: Mapped[list["Appointment"]] = relationship(lazy="joined")

    @property
    def is_reached(self) -> bool:
        """Whether a letter reaches this person."""
        return self.account is not None and self.reachable

    def held(self, today: date) -> list["Appointment"]:
        """The appointments that hold today."""
        return [it for it in self.appointments if it.holds(today)]

    def duties(self, today: date) -> frozenset[Duty]:
        """What this person may do today."""
        held = self.held(today)
        portfolios = (it.portfolio for it in held if it.portfolio)
        return duties_of(self.standing, (it.role for it in held), portfolios)


class Appointment(Table):
    """A role held by a member, with who gave it and when; ``until`` is its last day.

    ``ended`` is the day on which somebody took it back before its time.
    """

    __tablename__ = "appointments"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    role: Mapped[Role]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    portfolio: Mapped[Portfolio | None]
    since: Mapped[date]
    until: Mapped[date | None]
    given_by: Mapped[int | None]
    ended: Mapped[date | None]
    ended_by: Mapped[int | None]

    def holds(self, today: date) -> bool:
        """Not taken back, and its term not over (a chair stays until there is another)."""
        runs = self.until is None or self.until >= today or self.role in OUTLASTS_ITS_TERM
        return self.ended is None and runs


class Chat(Table):
    """A group chat that the chair has bound."""

    __tablename__ = "chats"

    chat: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    kind: Mapped[ChatKind]
    title: Mapped[str]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    bound_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    bound_at: Mapped[datetime]


def birth(member: Member) -> Birth:
    """A person's birthday, as far as it is known."""
    day = (member.birth_year, member.birth_month, member.birth_day)
    return Birth(*day, member.birth_lunar, member.birth_leap)


def keep_birth(member: Member, it: Birth) -> None:
    """Write a birthday into an entry."""
    member.birth_year, member.birth_month, member.birth_day = it.year, it.month, it.day
    member.birth_lunar, member.birth_leap = it.lunar, it.leap


BY_ACCOUNT = select(Member).where(Member.account == bindparam("account"))


def by_account(session: Session, account: int | None) -> Member | None:
    """Asked before every deed, so the question is put together once."""
    return session.scalars(BY_ACCOUNT, {"account": account}).unique().first()


def by_name(session: Session, name: str) -> list[Member]:
    return list(session.scalars(select(Member).filter_by(name=name)).unique())


def by_number(session: Session, staff_number: str) -> Member | None:
    of = select(Member).filter_by(staff_number=staff_number)
    return session.scalars(of).unique().first()


def meant(session: Session, said: str) -> Member:
    """The one who is meant by a name, a staff number, or both ("李芳 4")."""
    words = said.split()
    number = words[-1] if words else ""
    found = [it for it in (by_number(session, number), *by_name(session, said.strip())) if it]
    if len(words) > 1 and not by_name(session, said.strip()):
        found = [it for it in by_name(session, " ".join(words[:-1])) if it.staff_number == number]
    found = [it for it in dict.fromkeys(found) if it.standing in BELONGING]
    if len(found) != 1:
        key = "members-two-meant" if found else "members-nobody-meant"
        raise Refusal(key, said=said.strip()[:40])
    return found[0]


def belonging(session: Session, *units: int) -> list[Member]:
    """Everyone who belongs, or of these units only, by unit and name."""
    of = select(Member).where(Member.standing.in_(BELONGING))
    if units:
        of = of.where(Member.unit_id.in_(units))
    return list(session.scalars(of.order_by(Member.unit_id, Member.name, Member.id)).unique())


def reachable(session: Session) -> list[Member]:
    """Everyone who belongs and whom a letter can reach, by unit and name."""
    here = (Member.account.is_not(None), Member.reachable, Member.standing.in_(BELONGING))
    found = session.scalars(select(Member).where(*here).order_by(Member.unit_id, Member.id))
    return list(found.unique())


def reach(session: Session) -> dict[int | None, tuple[int, int, int]]:
    """By unit: how many belong to it, never opened the chat, shut the bot out."""
    never = case((Member.account.is_(None), 1), else_=0)
    blocked = case((and_(Member.account.is_not(None), ~Member.reachable), 1), else_=0)
    of = select(Member.unit_id, func.count(), func.sum(never), func.sum(blocked))
    found = of.where(Member.standing.in_(BELONGING)).group_by(Member.unit_id)
    return {unit: (count, *lost) for unit, count, *lost in session.execute(found)}


def on_duty(session: Session, duty: Duty, today: date) -> list[Member]:
    """Whom a letter about this duty reaches: only who holds an office with it is looked at."""
    carried = or_(
        Appointment.role.in_(roles_with(duty)), Appointment.portfolio.in_(portfolios_with(duty))
    )
    offices = select(Appointment.member_id).where(Appointment.ended.is_(None), carried)
    here = (Member.account.is_not(None), Member.reachable, Member.id.in_(offices))
    found = session.scalars(select(Member).where(*here).order_by(Member.unit_id, Member.id))
    return [member for member in found.unique() if duty in member.duties(today)]


def holders(session: Session, role: Role, today: date) -> list[Member]:
    """Who holds this office today, reachable or not."""
    of = select(Member).join(Appointment).where(Appointment.role == role)
    found = session.scalars(of.order_by(Member.id)).unique()
    return [it for it in found if any(one.role == role for one in it.held(today))]


def leaders(session: Session, unit_id: int | None, today: date) -> list[Member]:
    """The leader and the deputy of a group, reachable or not; leaders come first."""
    if unit_id is None:
        return []
    of = select(Member).join(Appointment).where(Appointment.unit_id == unit_id)
    found = list(session.scalars(of.order_by(Member.id)).unique())
    return [it for role in sorted(LEADS_A_GROUP, reverse=True) for it in found
            if leads(it, unit_id, today, role)]  # fmt: skip


def leads(member: Member, unit_id: int | None, today: date, role: Role | None = None) -> bool:
    """Whether this person leads that group today (as ``role``, or as either)."""
    held = [it for it in member.held(today) if it.unit_id == unit_id and it.role in LEADS_A_GROUP]
    return unit_id is not None and any(role in (None, it.role) for it in held)


def serves(member: Member, unit_id: int | None, today: date) -> bool:
    """A leader serves the own group, whoever keeps the register all of them."""
    return Duty.KEEP_REGISTER in member.duties(today) or leads(member, unit_id, today)


def serving(session: Session, unit_id: int | None, today: date) -> list[Member]:
    """The leaders of a group, then those who keep the register; each once."""
    keepers = on_duty(session, Duty.KEEP_REGISTER, today)
    return list(dict.fromkeys((*leaders(session, unit_id, today), *keepers)))


def led_by(member: Member, today: date) -> list[int]:
    """The groups this person leads today."""
    held = [it for it in member.held(today) if it.role in LEADS_A_GROUP]
    return [it.unit_id for it in held if it.unit_id is not None]


def chats(session: Session, *kinds: ChatKind) -> list[Chat]:
    return list(session.scalars(select(Chat).where(Chat.kind.in_(kinds)).order_by(Chat.chat)))


def is_of_all(session: Session, chat: Chat) -> bool:
    """Whether a chat is that of the whole union, not of one of its groups."""
    unit = session.get(Unit, chat.unit_id) if chat.unit_id else None
    return unit is None or unit.kind is UnitKind.UNION


def union_rooms(session: Session) -> list[Chat]:
    """The staff groups of the whole union, where what concerns everybody is said."""
    return [it for it in chats(session, ChatKind.STAFF) if is_of_all(session, it)]


def union_chats(session: Session) -> list[int]:
    """The same, by their numbers."""
    return [it.chat for it in union_rooms(session)]


def root(session: Session) -> Unit | None:
    """The union itself."""
    return session.scalar(select(Unit).filter_by(kind=UnitKind.UNION))


def units(session: Session, *kinds: UnitKind) -> list[Unit]:
    """The open units of these kinds, in the order they were made."""
    of = select(Unit).where(Unit.kind.in_(kinds), Unit.closed.is_(None))
    return list(session.scalars(of.order_by(Unit.id)))


def unit(session: Session, kind: UnitKind, name: str, parent: Unit | None) -> Unit:
    """The unit of this name below its parent, made if it is new, opened if it was closed."""
    parent_id = parent.id if parent else None
    found = session.scalar(select(Unit).filter_by(kind=kind, name=name, parent_id=parent_id))
    if found is None:
        make_way(session, name, parent_id)
        found = Unit(kind=kind, name=name, parent_id=parent_id)
        session.add(found)
        session.flush()
    found.closed = found.into_id = None
    return found


def make_way(session: Session, name: str, parent_id: int | None) -> None:
    """A closed unit gives up its name below this parent; people still read the old one."""
    of = select(Unit).filter_by(name=name, parent_id=parent_id)
    for closed in session.scalars(of.where(Unit.closed.is_not(None))):
        closed.name = f"{name}#{closed.id}"
    session.flush()


def has_twin(session: Session, unit: Unit) -> bool:
    """Whether another open group bears the same name."""
    same = select(Unit.id).filter_by(kind=UnitKind.GROUP, name=unit.name, closed=None)
    return session.scalar(same.where(Unit.id != unit.id).limit(1)) is not None
