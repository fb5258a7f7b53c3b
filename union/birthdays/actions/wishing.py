"""Joining in under a greeting; choosing how one's own birthday is kept."""

from datetime import date

from union.birthdays import letters, rules, store, whose
from union.birthdays.rules import Habit
from union.birthdays.sheets import Mine, Wished
from union.birthdays.store import BirthdayHabit, BirthdayWish
from union.calendar import birthdays
from union.calendar.birthdays import LeapMonth, Missing
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member

OLD = 3  # days after which nobody is wished a happy birthday any more


@open_to(EVERYONE)
def wish(uow: UnitOfWork, member: Member, *, day_id: int) -> Wished:
    """Join in, once, under the greeting of that day (its ordinal)."""
    if not 0 <= uow.today.toordinal() - day_id <= OLD:
        raise Refusal("birthdays-long-ago")
    day = date.fromordinal(day_id)
    told = store.told_on(uow.session, day)
    if not told:
        raise Refusal("kernel-old-button")
    if uow.session.get(BirthdayWish, (day, member.id)):
        return Wished(is_again=True, is_mine=False)
    uow.session.add(BirthdayWish(day=day, member_id=member.id))
    uow.session.flush()
    letters.redraw(uow, day)
    return Wished(
        is_again=False,
        is_mine=any(it.member_id == member.id and it.kept == uow.today for it in told),
    )


@open_to(EVERYONE)
def mine(uow: UnitOfWork, member: Member) -> Mine:
    """When my birthday is kept next, and how."""
    birthday = whose.birthday_of(member)
    habit = uow.session.get(BirthdayHabit, member.id)
    chosen = {Habit(it) for it in (habit.missing, habit.leap) if it} if habit else set()
    folk = whose.people(uow, [member])
    day = birthdays.next_birthday(uow.today, birthday, folk[0].customs) if birthday else None
    return Mine(
        next_day=day,
        shown=member.birthday_shown,
        habits=rules.habits_of(birthday) if birthday else (),
        chosen=frozenset(chosen),
        may_keep=Duty.KEEP_BIRTHDAYS in member.duties(uow.today),
    )


@open_to(EVERYONE)
def choose(uow: UnitOfWork, member: Member, *, habit: str) -> Mine:
    """On which day mine is kept where it does not come every year."""
    birthday = whose.birthday_of(member)
    if birthday is None or habit not in rules.habits_of(birthday):
        raise Refusal("kernel-old-button")
    own = uow.session.get(BirthdayHabit, member.id) or BirthdayHabit(member_id=member.id)
    if habit in set(Missing):
        own.missing = Missing(habit)
    else:
        own.leap = LeapMonth(habit)
    uow.session.add(own)
    uow.session.flush()
    return mine(uow)
