"""Whose birthday is kept when, of those who belong."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from union.birthdays import rules, store
from union.birthdays.rules import Kept, Person
from union.birthdays.sheets import Line
from union.calendar.birthdays import Birthday
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members.rules import UnitKind
from union.members.store import Member
from union.school_days import calendar


def birthday_of(member: Member) -> Birthday | None:
    """The day without its year, if it is known."""
    if member.birth_month is None or member.birth_day is None:
        return None
    return Birthday(member.birth_month, member.birth_day, member.birth_lunar, member.birth_leap)


def people(uow: UnitOfWork, members: Sequence[Member]) -> list[Person]:
    """As the rules see them: what they chose themselves goes before what the school chose."""
    school = calendar.birthday_customs(uow)
    habits = store.habits(uow.session, [it.id for it in members])
    found = []
    for it in members:
        habit, birthday = habits.get(it.id), birthday_of(it)
        if birthday:
            missing, leap = (habit.missing, habit.leap) if habit else (None, None)
            own = rules.customs_of(school, missing, leap)
            found.append(Person(it.id, birthday, it.birth_year, own))
    return found


def kept_on(uow: UnitOfWork, day: date) -> list[tuple[Member, Kept]]:
    """Everybody whose birthday is kept on a day."""
    near = store.born_on(uow.session, rules.near(day))
    by_id = {it.id: it for it in near}
    found = rules.kept_on(day, people(uow, near), uow.policy(rules.AGE))
    return [(by_id[it.id], it) for it in found]


def lines(uow: UnitOfWork, days: Iterable[date]) -> list[Line]:
    """The birthdays of these days, the earliest first."""
    everybody = store.born_on(uow.session)
    by_id, folk = {it.id: it for it in everybody}, people(uow, everybody)
    units = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    held = store.held(uow.session, uow.today)
    gifts: dict[int, set[int]] = {}
    found = []
    for day in days:
        given = gifts.setdefault(day.year, set(store.gifts(uow.session, day.year)))
        for it in rules.kept_on(day, folk, uow.policy(rules.AGE)):
            member = by_id[it.id]
            found.append(
                Line(
                    member_id=member.id,
                    name=member.name,
                    unit=units.get(member.unit_id or 0),
                    day=day,
                    turns=it.turns,
                    is_round=rules.is_round(it.turns),
                    is_lunar=member.birth_lunar,
                    shown=member.birthday_shown,
                    is_reached=member.is_reached,
                    is_held=member.id in held,
                    has_gift=member.id in given,
                )
            )
    return found


def days_of(first: date) -> list[date]:
    """All days of the month that begins with this one."""
    after = (first + timedelta(days=32)).replace(day=1)
    return [first + timedelta(days=it) for it in range((after - first).days)]
