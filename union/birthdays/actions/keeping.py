"""For whoever looks after birthdays: months, gifts, round ones, and who is left in peace."""

from datetime import date, timedelta

from union.birthdays import rules, store, whose
from union.birthdays.sheets import Hold, Line, Month
from union.birthdays.store import BirthdayGift, BirthdayHold
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import BELONGING, Duty
from union.members.store import Member
from union.school_days import calendar


@open_to(Duty.KEEP_BIRTHDAYS)
def month(uow: UnitOfWork, member: Member, *, iso: str) -> Month:
    """All birthdays kept in the month of that day."""
    first = calendar.day_tapped(uow, iso).replace(day=1)
    return Month(first, tuple(whose.lines(uow, whose.days_of(first))))


@open_to(Duty.KEEP_BIRTHDAYS)
def this_month(uow: UnitOfWork, member: Member) -> Month:
    """That of today."""
    return month(uow, iso=uow.today.isoformat())


@open_to(Duty.KEEP_BIRTHDAYS)
def round_ones(uow: UnitOfWork, member: Member) -> list[Line]:
    """Everybody who turns thirty, forty and so on this year."""
    first = date(uow.today.year, 1, 1)
    days = (date(uow.today.year + 1, 1, 1) - first).days
    found = whose.lines(uow, (first + timedelta(days=it) for it in range(days)))
    return [it for it in found if it.is_round]


@open_to(Duty.KEEP_BIRTHDAYS)
def give(uow: UnitOfWork, member: Member, *, member_id: int, iso: str) -> Month:
    """Note that the gift of that year was handed over, or that it was not."""
    day = calendar.day_tapped(uow, iso)
    of = _one(uow, member_id)
    given = uow.session.get(BirthdayGift, (of.id, day.year))
    if given:
        uow.session.delete(given)
    else:
        made = BirthdayGift(member_id=of.id, year=day.year, given=uow.today, by_id=member.id)
        uow.session.add(made)
    uow.session.flush()
    return month(uow, iso=iso)


def _one(uow: UnitOfWork, member_id: int) -> Member:
    found = uow.session.get(Member, member_id)
    if found is None or found.standing not in BELONGING:
        raise Refusal("kernel-old-button")
    return found


@open_to(Duty.KEEP_BIRTHDAYS)
def holds(uow: UnitOfWork, member: Member) -> list[Hold]:
    """Who is left in peace, and until when."""
    found = store.held(uow.session, uow.today)
    return [Hold(it, uow.session.get_one(Member, it).name, found[it].until) for it in found]


@open_to(Duty.KEEP_BIRTHDAYS)
def hold(uow: UnitOfWork, member: Member, *, who: str, until: str) -> list[Hold]:
    """Leave somebody in peace until a day, that day included; nobody else is told."""
    of = members.meant(uow.session, who)
    last = rules.check_hold(calendar.day_tapped(uow, until), uow.today)
    it = uow.session.get(BirthdayHold, of.id) or BirthdayHold(member_id=of.id)
    it.until, it.set_by, it.set_at = last, member.id, uow.now
    uow.session.add(it)
    store.take_back(uow.session, of.id)
    uow.session.flush()
    return holds(uow)


@open_to(Duty.KEEP_BIRTHDAYS)
def let_go(uow: UnitOfWork, member: Member, *, member_id: int) -> list[Hold]:
    """Greet somebody again."""
    if it := uow.session.get(BirthdayHold, member_id):
        uow.session.delete(it)
        uow.session.flush()
    return holds(uow)
