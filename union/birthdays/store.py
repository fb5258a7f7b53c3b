"""Who was greeted for which year, who wishes what, who is left in peace, whose gift was given."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, delete, distinct, func, select, tuple_
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column

from union.birthdays.rules import Greeted, How
from union.calendar.birthdays import Birthday, LeapMonth, Missing
from union.kernel.outbox import Letter, State
from union.kernel.tables import Table
from union.members.rules import BELONGING
from union.members.store import Member


class BirthdayGreeting(Table):
    """Once a person a year; ``year`` is the civil or the lunar one their birthday is kept for."""

    __tablename__ = "birthday_greetings"
    __table_args__ = (UniqueConstraint("member_id", "lunar", "year"), Index(None, "day", "how"))

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    year: Mapped[int]
    lunar: Mapped[bool]
    day: Mapped[date]  # on which it was said
    kept: Mapped[date]  # the birthday itself
    how: Mapped[How]


class BirthdayWish(Table):
    """A colleague's tap under the greeting of a day; ``told`` once it was passed on."""

    __tablename__ = "birthday_wishes"

    day: Mapped[date] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    told: Mapped[bool] = mapped_column(default=False)


class BirthdayHabit(Table):
    """What somebody chose for a day that is missing, or a leap month, in other years."""

    __tablename__ = "birthday_habits"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    missing: Mapped[Missing | None]
    leap: Mapped[LeapMonth | None]


class BirthdayHold(Table):
    """Somebody who is left in peace until a day, and who said so; the reason is nobody's."""

    __tablename__ = "birthday_holds"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    until: Mapped[date]
    set_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    set_at: Mapped[datetime]


class BirthdayGift(Table):
    """The gift of a civil year was handed over."""

    __tablename__ = "birthday_gifts"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    given: Mapped[date]
    by_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)


def born_on(session: Session, birthdays: Iterable[Birthday] | None = None) -> list[Member]:
    """Everybody who belongs and has a birthday, or those with one of these."""
    of = select(Member).where(Member.standing.in_(BELONGING), Member.birth_day.is_not(None))
    if birthdays is not None:
        day = tuple_(Member.birth_month, Member.birth_day)
        of = of.where(day.in_(sorted({(it.month, it.day) for it in birthdays})))
    of = of.options(joinedload(Member.unit))
    return list(session.scalars(of.order_by(Member.unit_id, Member.id)).unique())


def habits(session: Session, ids: Sequence[int]) -> dict[int, BirthdayHabit]:
    found = session.scalars(select(BirthdayHabit).where(BirthdayHabit.member_id.in_(ids)))
    return {it.member_id: it for it in found}


def held(session: Session, today: date) -> dict[int, BirthdayHold]:
    """Who is left in peace today."""
    found = session.scalars(select(BirthdayHold).where(BirthdayHold.until >= today))
    return {it.member_id: it for it in found}


def last_greeted(session: Session, ids: Sequence[int]) -> dict[int, Greeted]:
    """For each the last greeting."""
    of = select(BirthdayGreeting).where(BirthdayGreeting.member_id.in_(ids))
    found = session.scalars(of.order_by(BirthdayGreeting.kept))
    return {it.member_id: Greeted(it.year, it.lunar, it.kept) for it in found}


def days_told(session: Session, before: date) -> int:
    """On how many days before this one a greeting was told in the groups."""
    of = select(func.count(distinct(BirthdayGreeting.day)))
    here = of.where(BirthdayGreeting.how == How.PUBLIC, BirthdayGreeting.day < before)
    return session.scalar(here) or 0


def told_on(session: Session, day: date) -> list[BirthdayGreeting]:
    """Whom the groups were told of on a day."""
    of = select(BirthdayGreeting).filter_by(day=day, how=How.PUBLIC)
    return list(session.scalars(of.order_by(BirthdayGreeting.kept, BirthdayGreeting.id)))


def wishes(session: Session, day: date) -> int:
    """How many joined in under the greeting of a day."""
    of = select(func.count()).select_from(BirthdayWish).where(BirthdayWish.day == day)
    return session.scalar(of) or 0


def untold(session: Session, since: date) -> list[BirthdayWish]:
    """The wishes that were not passed on yet."""
    of = select(BirthdayWish).where(BirthdayWish.day >= since, BirthdayWish.told.is_(False))
    return list(session.scalars(of.order_by(BirthdayWish.day, BirthdayWish.member_id)))


def forget_holds(session: Session, today: date) -> None:
    """Those that have ended: nobody needs to know of them any more."""
    session.execute(delete(BirthdayHold).where(BirthdayHold.until < today))


def take_back(session: Session, member_id: int) -> None:
    """The private greetings of somebody that were not sent yet."""
    mine = Letter.dedupe.startswith("birthday:") & Letter.dedupe.endswith(f":{member_id}")
    private = Letter.key == "birthdays-private-letter"
    session.execute(delete(Letter).where(Letter.state == State.WAITING, private, mine))


def gifts(session: Session, year: int) -> dict[int, BirthdayGift]:
    found = session.scalars(select(BirthdayGift).filter_by(year=year))
    return {it.member_id: it for it in found}
