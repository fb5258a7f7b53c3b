"""A school with something to say at every hour: birthdays, events, a plan, a chair who listens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench import ours
from bench.town import FIRST_PERSON
from bot import app, migrate, settings
from union.annual_plan import actions as annual_plan
from union.events import actions as events
from union.heartbeat import actions as heartbeat
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Office
from union.members import actions as members
from union.members.roster import Birth
from union.members.rules import ChatKind, Shown
from union.members.store import Member
from union.policies import actions as policies
from union.register import actions as register

FIRST = date(2026, 9, 7)  # opens when this day begins
GROUP = -1001000000001
COMERS = 16  # of each event, unless told otherwise
CHAIR = FIRST_PERSON


@dataclass(frozen=True, slots=True)
class Gathering:
    """An event, and who comes."""

    id: int
    starts: datetime
    comers: Sequence[int]


@dataclass(frozen=True, slots=True)
class School:
    """What was put into it; ``numbers`` are the members', by their accounts."""

    zone: ZoneInfo
    days: Sequence[date]
    birthdays: Mapping[int, date]
    public: frozenset[int]
    gatherings: Sequence[Gathering]
    months: Sequence[date]  # of which the plan holds work
    numbers: Mapping[int, int]

    @property
    def opens(self) -> datetime:
        return datetime.combine(FIRST, time(), self.zone).astimezone(UTC)


def people(days: int) -> range:
    """The chair, and two for each day, whose birthday it is."""
    return range(CHAIR, CHAIR + 1 + 2 * days)


def opened(database_url: str, count: int, comers: int = COMERS) -> School:
    """A school with so many days of events and birthdays ahead."""
    given = settings.read(database_url=database_url)
    opens = datetime.combine(FIRST, time(), given.zone).astimezone(UTC)
    office = app.open_office(given, lambda: opens)
    migrate.upgrade(office.engine)
    days = [FIRST + timedelta(days=it) for it in range(count)]
    _, *others = people(count)
    birthdays = {it: days[at // 2] for at, it in enumerate(others)}
    enrol(office, birthdays)
    public = frozenset(others[::2])
    for who in public:
        office.run(Actor(who), members.wish, about="birthday", choice=Shown.PUBLIC.value)
    chair = Actor(CHAIR)
    office.run(chair, policies.decide, name="events-nudges", value="0")
    office.run(chair, heartbeat.wish)
    months = sorted({it.replace(day=1) for it in days})
    for it in months:
        office.run(chair, annual_plan.add, iso=it.isoformat(), text="走访慰问退休教职工")
    gatherings = [
        gathering(office, number, day, around(others, number * comers, comers))
        for number, day in enumerate(days[1:])
    ]
    # bound last: events of before have no card, which would fill the group for minutes
    office.run(chair, members.bind, chat=GROUP, title="教职工之家", kind=ChatKind.STAFF)
    numbers = numbers_of(office)
    office.close()
    return School(given.zone, days, birthdays, public, gatherings, months, numbers)


def enrol(office: Office, birthdays: Mapping[int, date]) -> None:
    """Everybody; the chair has no birthday."""
    entries = [
        replace(ours.entry(it, is_chair=False), birth=Birth(None, day.month, day.day))
        for it, day in birthdays.items()
    ]
    entries.append(ours.entry(CHAIR, is_chair=True))
    office.run(NOBODY, register.enrol, school=ours.SCHOOL, entries=entries)


def around(others: Sequence[int], first: int, count: int) -> list[int]:
    """So many in turn, beginning anew after the last."""
    return [others[(first + it) % len(others)] for it in range(min(count, len(others)))]


def gathering(office: Office, number: int, day: date, comers: Sequence[int]) -> Gathering:
    """Each day at another hour."""
    starts = datetime.combine(day, time(9 + number * 5 % 13, 40), office.zone)
    local = starts.replace(tzinfo=None).isoformat()
    facts = {"title": f"第{number + 1}场羽毛球", "starts": local, "place": "体育馆"}
    made = office.run(Actor(CHAIR), events.publish, **facts, audience="everyone")
    for it in comers:
        office.run(Actor(it), events.come, event_id=made.event_id)
    return Gathering(made.event_id, starts, comers)


def numbers_of(office: Office) -> dict[int, int]:
    with Session(office.engine) as session:
        found = session.execute(select(Member.account, Member.id))
        return {account: number for account, number in found if account}
