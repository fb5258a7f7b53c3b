"""Seeing the calendar, understanding dates, entering the year's notice and the terms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from union.calendar.described import DayFacts
from union.calendar.festivals import Festivals
from union.calendar.pasted import with_year
from union.calendar.understood import Understood, of_reading, reading_of, understand
from union.calendar.vacations import SchoolYears, term_week
from union.calendar.workdays import Span
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as register
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.school_days import calendar, months, notices, store, terms
from union.school_days.months import Month
from union.school_days.notices import Pasted
from union.school_days.rules import Which
from union.school_days.store import SchoolTerm, YearNotice


@dataclass(frozen=True, slots=True)
class Entered:
    """A year's notice or a term (by its name), by whom and when it was entered."""

    what: str
    by: str
    at: date


@dataclass(frozen=True, slots=True)
class Look:
    """Today, this month and the next; ``awaited`` is the year whose table is not known."""

    today: DayFacts
    months: tuple[Month, ...]
    awaited: int | None
    may_keep: bool
    entered: tuple[Entered, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the school."""

    name: str
    first: date
    last: date
    weeks: int


@open_to(EVERYONE)
def look(uow: UnitOfWork, member: Member, *, festivals: Festivals) -> Look:
    """What the school's calendar says of today, this month and the next."""
    kept = months.for_all(festivals)
    table, school = calendar.table(uow), calendar.school(uow)
    this = uow.today.replace(day=1)
    may_keep = Duty.KEEP_CALENDAR in member.duties(uow.today)
    return Look(
        calendar.about(uow, kept)(uow.today),
        tuple(months.spread(it, kept, table, school) for it in (this, months.next_month(this))),
        uow.today.year + 1 if notices.is_awaited(uow.today, table) else None,
        may_keep,
        tuple(_entered(uow)) if may_keep else (),
    )


def _entered(uow: UnitOfWork) -> Iterable[Entered]:
    """What holds now of this year and the next."""
    for notice in store.notices(uow.session):
        if notice.year >= uow.today.year:
            yield _by(uow, str(notice.year), notice)
    for term in store.terms(uow.session):
        if term.last >= uow.today:
            yield _by(uow, term.name, term)


def _by(uow: UnitOfWork, what: str, it: YearNotice | SchoolTerm) -> Entered:
    by = uow.session.get_one(Member, it.set_by).name
    return Entered(what, by, uow.day_of(it.set_at))


@open_to(EVERYONE)
def meaning(uow: UnitOfWork, member: Member, *, said: str, festivals: Festivals) -> Understood:
    """What a written date means here and now."""
    about = calendar.about(uow, months.for_all(festivals))
    return understand(said, calendar.local_now(uow), about, calendar.customs(uow))


@open_to(EVERYONE)
def picked(uow: UnitOfWork, member: Member, *, value: str, festivals: Festivals) -> Understood:
    """The one of several readings that was meant."""
    about = calendar.about(uow, months.for_all(festivals))
    try:
        reading = reading_of(value)
    except ValueError:
        raise Refusal("kernel-old-button") from None
    return of_reading(value, reading, calendar.local_now(uow), about)


@open_to(Duty.FILL_IN)
def weigh_day(uow: UnitOfWork, member: Member, *, said: str) -> str | Which:
    """A day as somebody wrote it, as ISO text."""
    return calendar.day_meant(uow, said)


@open_to(Duty.FILL_IN)
def weigh_moment(uow: UnitOfWork, member: Member, *, said: str) -> str | Which:
    """A moment as somebody wrote it, as ISO text of the local minute."""
    return calendar.moment_meant(uow, said)


@open_to(Duty.FILL_IN)
def weigh_deadline(uow: UnitOfWork, member: Member, *, said: str) -> str | Which:
    """Until when, as somebody wrote it, as ISO text of the local minute."""
    return calendar.deadline_meant(uow, said)


@open_to(Duty.KEEP_CALENDAR)
def weigh_notice(uow: UnitOfWork, member: Member, *, notice: str) -> str:
    """A notice that holds together, with its year at its head so that it stays that year's."""
    year, _ = notices.read(notice, uow.today)
    return with_year(notice.strip(), year)


@open_to(Duty.KEEP_CALENDAR)
def show_notice(uow: UnitOfWork, member: Member, *, notice: str) -> Pasted:
    """What would hold, before it does."""
    return notices.pasted(*notices.read(notice, uow.today))


@open_to(Duty.KEEP_CALENDAR)
def keep_notice(uow: UnitOfWork, member: Member, *, notice: str) -> Pasted:
    """The year's table holds from now on, instead of any former one."""
    year, table = notices.read(notice, uow.today)
    off, worked = ([day.isoformat() for day in sorted(it)] for it in (table.off, table.worked))
    row = YearNotice(year=year, text=notice, off=off, worked=worked)
    row.set_by, row.set_at = member.id, uow.now
    uow.session.add(row)
    return notices.pasted(year, table)


@open_to(Duty.KEEP_CALENDAR)
def terms_offered(uow: UnitOfWork, member: Member) -> list[str]:
    """The terms that can be entered: of this school year and the next."""
    return terms.offered(uow.today)


@open_to(Duty.KEEP_CALENDAR)
def keep_term(uow: UnitOfWork, member: Member, *, term: str, first: str, last: str) -> Term:
    """A term lies between these days (ISO text) from now on, instead of any former ones."""
    try:
        span = Span(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        raise Refusal("school-days-no-day") from None
    if term not in terms.offered(uow.today):
        raise Refusal("drafts-choose")
    terms.check_term(term, span, {it.name: it.span for it in store.terms(uow.session)})
    row = SchoolTerm(name=term, first=span.first, last=span.last)
    row.set_by, row.set_at = member.id, uow.now
    uow.session.add(row)
    return Term(term, *span, weeks=term_week(span.last, SchoolYears((span,))) or 0)


@unattended
def remind(uow: UnitOfWork) -> None:
    """Ask the keepers of the calendar for what is missing: weekly the notice, monthly a term."""
    year, week, _ = uow.today.isocalendar()
    table = calendar.table(uow)
    if notices.is_urgent(uow.today, table):
        due = notices.year_awaited(uow.today, table)
        _ask(uow, "school-days-notice-letter", f"notice:{due}:{year}-W{week:02}", year=str(due))
    if terms.is_missing(uow.today, calendar.school(uow)):
        _ask(uow, "school-days-term-letter", f"term-missing:{uow.today:%Y-%m}")


def _ask(uow: UnitOfWork, key: str, dedupe: str, **facts: str) -> None:
    for reader in register.on_duty(uow.session, Duty.KEEP_CALENDAR, uow.today):
        tell(uow, reader, key, dedupe, **facts)
