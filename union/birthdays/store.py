"""Who was greeted for which year, who wishes what, who is left in peace, whose gift was given."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, distinct, func, select, tuple_
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column

from union.birthdays.rules import How
from union.calendar.birthdays import Birthday, LeapMonth, Missing
from union.kernel.tables import Table
from union.members.rules import BELONGING
from union.members.store import Member


class BirthdayGreeting(Table):
    """Once a person a year; ``year`` is the civil or the lunar one their birthday is kept for."""

    __tablename__ = "birthday_greetings"
    __table_args__ = (UniqueConstraint("member_id", "year"), Index(None, "day", "how"))

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    year: Mapped[int]
    day: Mapped[date]  # on which it was said
    kept: Mapped[date]  # the birthday itself
    how: Mapped[How]


class BirthdayWish(Table):
    """A colleague's tap under the greeting of a day."""

    __tablename__ = "birthday_wishes"

    day: Mapped[date] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)


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


def last_greeted(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, date]]:
    """For each the last year and day of a greeting."""
    of = select(BirthdayGreeting.member_id, func.max(BirthdayGreeting.year),
                func.max(BirthdayGreeting.kept))  # fmt: skip
    here = of.where(BirthdayGreeting.member_id.in_(ids)).group_by(BirthdayGreeting.member_id)
    return {row[0]: (row[1], row[2]) for row in session.execute(here)}


def days_told(session: Session, before: date) -> int:
    """On how many days before this one a greeting was told in the groups."""
    of = select(func.count(distinct(BirthdayGreeting.day)))
    here = of.where(BirthdayGreeting.how == How.PUBLIC, BirthdayGreeting.day < before)
    return session.scalar(here) or 0


def told_on(session: Session, day: date) -> list[BirthdayGreeting]:
    """Whom the groups were told of on a day."""
    of = select(BirthdayGreeting).filter_by(day=day, how=How.PUBLIC)
    return list(session.scalars(of.order_by(BirthdayGreeting.kept, BirthdayGreeting.id)))


def wishers(session: Session, day: date) -> list[str]:
    """Who wished a happy birthday on a day, by name."""
    of = select(Member.name).join(BirthdayWish, BirthdayWish.member_id == Member.id)
    return list(session.scalars(of.where(BirthdayWish.day == day).order_by(Member.id)))


def gifts(session: Session, year: int) -> dict[int, BirthdayGift]:
    found = session.scalars(select(BirthdayGift).filter_by(year=year))
    return {it.member_id: it for it in found}
