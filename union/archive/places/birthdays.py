"""Birthdays: greetings, wishes, habits, holds, gifts."""

from sqlalchemy import delete, or_

from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.birthdays.store import (
    BirthdayGift,
    BirthdayGreeting,
    BirthdayHabit,
    BirthdayHold,
    BirthdayWish,
)
from union.kernel.unit import UnitOfWork
from union.members.store import Member


def tell_greetings(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, BirthdayGreeting, BirthdayGreeting.member_id == member.id)
    told = [(it.year, it.day, it.how) for it in mine]
    return Part("birthday_greetings", ("year", "since", "how"), told)


def tell_birthday_wishes(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.day,) for it in rows(uow, BirthdayWish, BirthdayWish.member_id == member.id)]
    return Part("birthday_wishes", ("since",), told)


def tell_habits(uow: UnitOfWork, member: Member) -> Part:
    told = [(word,) for it in rows(uow, BirthdayHabit, BirthdayHabit.member_id == member.id)
            for word in (it.missing, it.leap) if word]  # fmt: skip
    return Part("birthday_habits", ("value",), told)


def tell_holds(uow: UnitOfWork, member: Member) -> Part:
    """That I was left in peace, and whom I left so; no reason was ever kept."""
    about_me = or_(BirthdayHold.member_id == member.id, BirthdayHold.set_by == member.id)
    told = [(name_of(uow, it.member_id), it.until, at(uow, it.set_at))
            for it in rows(uow, BirthdayHold, about_me)]  # fmt: skip
    return Part("birthday_holds", ("name", "until", "at"), told)


def tell_gifts(uow: UnitOfWork, member: Member) -> Part:
    about_me = or_(BirthdayGift.member_id == member.id, BirthdayGift.by_id == member.id)
    told = [(name_of(uow, it.member_id), it.year, it.given, name_of(uow, it.by_id))
            for it in rows(uow, BirthdayGift, about_me)]  # fmt: skip
    return Part("birthday_gifts", ("name", "year", "since", "given_by"), told)


def erase_birthdays(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Nothing of it needs to stay but that gifts were given."""
    for table in (BirthdayGreeting, BirthdayWish, BirthdayHabit, BirthdayHold):
        uow.session.execute(delete(table).where(table.member_id == gone.id))
