"""The school's calendar for every other action to lean on."""

from collections.abc import Callable
from datetime import date, datetime

from union.calendar import birthdays
from union.calendar.described import NO_FESTIVALS, DayFacts, described
from union.calendar.festivals import Festivals
from union.calendar.vacations import SchoolYears, pause_in_vacation
from union.calendar.workdays import DayTable
from union.calendar.written import Customs, read
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.school_days import rules, store
from union.school_days.rules import Which

YEARS_AROUND = 5  # that buttons lead to


def table(uow: UnitOfWork) -> DayTable:
    """The days off and worked that the chair entered."""
    return store.table(uow.session)


def worked(uow: UnitOfWork) -> DayTable:
    """The same, and vacations count for nothing."""
    return pause_in_vacation(table(uow), school(uow))


def school(uow: UnitOfWork) -> SchoolYears:
    """The school's terms and vacations."""
    return store.school(uow.session)


def customs(uow: UnitOfWork) -> Customs:
    """What this school takes for granted in written dates."""
    return rules.customs(uow.policy(rules.AFTER_SCHOOL))


def birthday_customs(uow: UnitOfWork) -> birthdays.Customs:
    """On which day this school keeps a birthday that does not come every year."""
    return rules.birthday_customs(uow.policy(rules.LEAP_MONTH), uow.policy(rules.MISSING_DAY))


def local_now(uow: UnitOfWork) -> datetime:
    """The minute on the union's wall clock."""
    return uow.now.astimezone(uow.zone).replace(tzinfo=None, second=0, microsecond=0)


def about(uow: UnitOfWork, festivals: Festivals = NO_FESTIVALS) -> Callable[[date], DayFacts]:
    """What there is to say of a day in this school."""
    days, terms = table(uow), school(uow)
    return lambda day: described(day, uow.today, festivals, days, terms)


def day_meant(uow: UnitOfWork, said: str) -> str | Which:
    """The day that somebody wrote, as ISO text, or between which to choose."""
    return rules.one_day(said.strip(), read(said, local_now(uow), customs(uow)))


def moment_meant(uow: UnitOfWork, said: str) -> str | Which:
    """The local minute that somebody wrote, as ISO text, or between which to choose."""
    return rules.one_moment(said.strip(), read(said, local_now(uow), customs(uow)))


def deadline_meant(uow: UnitOfWork, said: str) -> str | Which:
    """The last local minute that somebody wrote, as ISO text, or between which to choose."""
    return rules.one_deadline(said.strip(), read(said, local_now(uow), customs(uow)))


def instant(uow: UnitOfWork, iso: str) -> datetime:
    """A moment of the wall clock, of a day its first; refuses what is neither."""
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=uow.zone)
    except ValueError:
        raise Refusal("school-days-no-moment") from None


def day_tapped(uow: UnitOfWork, iso: str) -> date:
    """The day a button carries; one of another age, or none at all, is no button of ours."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        raise Refusal("kernel-old-button") from None
    if abs(day.year - uow.today.year) > YEARS_AROUND:
        raise Refusal("kernel-old-button")
    return day
