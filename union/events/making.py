"""Making an event with its list and its cards; making the next one of a series."""

from dataclasses import dataclass
from datetime import datetime

from union.events import letters, looking, rules, series
from union.events.rules import Audience, Rhythm, Shown, State
from union.events.store import Event
from union.kernel.unit import UnitOfWork
from union.members.rules import Duty
from union.members.store import Member
from union.signups import lists


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an event is to be; instants are aware."""

    title: str
    starts: datetime
    ends: datetime | None
    closes: datetime
    place: str
    audience: Audience
    unit_id: int | None
    shown: Shown
    quota: int | None
    companions: int
    fee: str
    note: str


def make(uow: UnitOfWork, organiser: Member, it: Wanted, rhythm: Rhythm = Rhythm.ONCE) -> Event:
    """An event with an empty list; nobody is told yet."""
    rules.check_times(uow.now, it.starts, it.closes, it.ends)
    roll = lists.open_list(
        uow,
        quota=it.quota,
        companions_most=it.companions,
        closes=it.closes,
        locks=it.starts,
        reserved=min(uow.policy(rules.RESERVED), (it.quota or 0) // 2),
    )
    made = Event(list_id=roll.id, organiser_id=organiser.id, state=State.OPEN, version=0)
    for name in ("title", "starts", "ends", "place", "audience", "unit_id", "shown", "fee", "note"):
        setattr(made, name, getattr(it, name))
    made.code, made.result, made.rhythm = rules.new_code(), "", rhythm
    made.published = made.looked = made.changed = uow.now
    made.roll, made.organiser = roll, organiser
    uow.session.add(made)
    uow.session.flush()
    looking.look_ahead(uow, made)
    return made


def repeat(uow: UnitOfWork, last: Event) -> Event | None:
    """The next of a series, as the last was; the series goes on with it, and ends without one."""
    rhythm, last.rhythm = last.rhythm, Rhythm.ONCE
    held = Duty.HOLD_EVENTS in last.organiser.duties(uow.today)
    day = series.next_day(uow, last, rhythm)
    if not held or day is None:
        return None
    begins = last.starts.astimezone(uow.zone)
    starts = datetime.combine(day, begins.time(), uow.zone)
    plan = Wanted(
        title=last.title,
        starts=starts,
        ends=last.ends and starts + (last.ends - last.starts),
        closes=rules.closing(starts, last.starts - last.roll.closes, uow.now),
        place=last.place,
        audience=last.audience,
        unit_id=last.unit_id,
        shown=last.shown,
        quota=last.roll.quota,
        companions=last.roll.companions_most,
        fee=last.fee,
        note=last.note,
    )
    made = make(uow, last.organiser, plan, rhythm)
    letters.announce(uow, made)
    return made
