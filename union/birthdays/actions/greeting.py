"""Greeting on the day, passing colleagues' wishes on in the evening, listing the next month."""

from datetime import date, timedelta

from union.birthdays import letters, rules, store, whose
from union.birthdays.rules import How, Kept
from union.birthdays.store import BirthdayGreeting
from union.calendar.workdays import is_workday, next_workday
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.rules import BELONGING, Shown
from union.members.store import Member
from union.school_days import calendar

OLD = 3  # days: so long wishes are still passed on


@unattended
def greet(uow: UnitOfWork) -> None:
    """Everybody whose birthday is today, once a year, as each wishes; some free days ahead.

    Nobody who has left, who wishes none, or who is left in peace for a while.
    """
    table = calendar.table(uow)
    works, following = is_workday(uow.today, table), next_workday(uow.today, table)
    ahead = rules.days_greeted(uow.today, works, following, uow.policy(rules.FREE_DAYS))
    has_group = bool(members.union_chats(uow.session))
    store.forget_holds(uow.session, uow.today)
    ahead = sorted({uow.today, *ahead})  # today too: who could not be told before is not forgotten
    for day in ahead:
        for member, kept in _to_greet(uow, day):
            is_public = has_group and member.birthday_shown is Shown.PUBLIC
            if is_public:
                _note(uow, kept, How.PUBLIC)
            elif day == uow.today:
                _greet_alone(uow, member, kept)
    if store.told_on(uow.session, uow.today):
        letters.greet_groups(uow, uow.today)


def _to_greet(uow: UnitOfWork, day: date) -> list[tuple[Member, Kept]]:
    found = [it for it in whose.kept_on(uow, day) if it[0].birthday_shown is not Shown.OFF]
    held = store.held(uow.session, uow.today)
    last = store.last_greeted(uow.session, [it.id for it, _ in found])
    return [
        (member, kept)
        for member, kept in found
        if member.id not in held and not rules.was_greeted(last.get(member.id), kept)
    ]


def _greet_alone(uow: UnitOfWork, member: Member, kept: Kept) -> None:
    if member.account and member.reachable:
        _note(uow, kept, How.PRIVATE)
        letters.greet_alone(uow, member, kept)
    else:
        _note(uow, kept, How.UNREACHED)


def _note(uow: UnitOfWork, kept: Kept, how: How) -> None:
    made = BirthdayGreeting(member_id=kept.id, year=kept.year, day=uow.today, kept=kept.day)
    made.how, made.lunar = how, kept.lunar
    uow.session.add(made)
    uow.session.flush()


@unattended
def pass_on(uow: UnitOfWork) -> None:
    """In the evening: to each who was greeted in the groups, who joined in since the last time."""
    fresh = store.untold(uow.session, uow.today - timedelta(days=OLD))
    held = store.held(uow.session, uow.today)
    for day in sorted({it.day for it in fresh}):
        wishers = [it.member_id for it in fresh if it.day == day]
        for greeting in store.told_on(uow.session, day):
            member = uow.session.get_one(Member, greeting.member_id)
            if member.id not in held and member.standing in BELONGING:
                letters.pass_on(uow, member, wishers)
    for it in fresh:
        it.told = True
    uow.session.flush()


@unattended
def list_next_month(uow: UnitOfWork) -> None:
    """From the day this school chose, once: who has a birthday next month, for the gifts."""
    if uow.today.day >= uow.policy(rules.LISTED_ON):
        first = (uow.today.replace(day=1) + timedelta(days=32)).replace(day=1)
        letters.tell_month(uow, first, whose.lines(uow, whose.days_of(first)))
