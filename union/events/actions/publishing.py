"""Publishing an event: whom it is for, when it ends, its list and its cards."""

from datetime import datetime, timedelta

from union.events import finding, letters, making, rules
from union.events.making import Wanted
from union.events.rules import Audience, Shown
from union.events.sheets import Published
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members.guards import open_to
from union.members.rules import Duty, UnitKind
from union.members.store import Member, Unit
from union.school_days import calendar


@open_to(Duty.HOLD_EVENTS)
def may_hold(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not hold events, before anything is asked."""


@open_to(Duty.HOLD_EVENTS)
def audiences(uow: UnitOfWork, member: Member) -> list[str]:
    """Whom an event can be for: words of :class:`Audience`, then the groups as ``12 name``."""
    groups = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP)
    return [*Audience, *(f"{number} {name}" for number, name in groups.items())]


@open_to(Duty.HOLD_EVENTS)
def ways(uow: UnitOfWork, member: Member) -> list[str]:
    """How it can be told: with names, with numbers only, or to each alone."""
    return list(Shown)


@open_to(Duty.HOLD_EVENTS)
def weigh_ends(uow: UnitOfWork, member: Member, *, ends: str) -> str:
    """The end: a clock time of the same day (``17:30``), or a moment of another, as ISO text."""
    meant = calendar.moment_meant(uow, ends)
    if not isinstance(meant, str):
        raise Refusal("events-ends-unclear")
    return meant.partition("T")[2] if rules.names_no_day(ends) else meant


@open_to(Duty.HOLD_EVENTS)
def publish(
    uow: UnitOfWork,
    member: Member,
    *,
    title: str,
    starts: str,
    place: str,
    audience: str,
    shown: str = Shown.NAMES,
    quota: str | None = None,
    closes: str | None = None,
    companions: str | None = None,
    fee: str | None = None,
    note: str | None = None,
    ends: str | None = None,
) -> Published:
    """Hang the card into every group it concerns; times are ISO text of the union's wall clock."""
    begins = calendar.instant(uow, starts)
    last = _last(begins, calendar.instant(uow, closes)) if closes else begins
    over = _end(uow, begins, ends) if ends else None
    meant, unit_id = _audience(uow, audience)
    wanted = Wanted(
        title=rules.check_title(title),
        starts=begins,
        ends=over,
        closes=last,
        place=rules.check_place(place),
        audience=meant,
        unit_id=unit_id,
        shown=_shown(shown),
        quota=int(rules.check_quota(quota)) if quota else None,
        companions=int(rules.check_companions(companions)) if companions else 0,
        fee=fee or "",
        note=note or "",
    )
    event = making.make(uow, member, wanted)
    return Published(event.id, event.title, letters.announce(uow, event), event.shown)


@open_to(Duty.HOLD_EVENTS)
def again(uow: UnitOfWork, member: Member, *, event_id: int) -> dict[str, str | None]:
    """The answers that would publish the same once more, a week later or the next week to come."""
    it = finding.of_mine(uow, member, event_id)
    until = it.roll.closes
    later = timedelta(weeks=1 + max(0, (uow.now - until).days // 7))
    unit = member_sheets.unit_names(uow, UnitKind.BRANCH, UnitKind.GROUP).get(it.unit_id or 0)
    closes = it.roll.closes if it.roll.closes < it.starts else None
    return {
        "title": it.title,
        "starts": _local(uow, it.starts, later),
        "place": it.place,
        "audience": f"{it.unit_id} {unit}" if unit else it.audience.value,
        "shown": it.shown.value,
        "quota": str(it.roll.quota) if it.roll.quota else None,
        "closes": _local(uow, closes, later) if closes else None,
        "companions": str(it.roll.companions_most) if it.roll.companions_most else None,
        "fee": it.fee or None,
        "note": it.note or None,
        "ends": _local(uow, it.ends, later) if it.ends else None,
    }


def _local(uow: UnitOfWork, instant: datetime, later: timedelta) -> str:
    """The same time on the wall, though a clock may have been changed between."""
    return (instant.astimezone(uow.zone).replace(tzinfo=None) + later).isoformat()[:16]


def _shown(said: str) -> Shown:
    if said not in set(Shown):
        raise Refusal("drafts-choose")
    return Shown(said)


def _last(begins: datetime, closes: datetime) -> datetime:
    """Until the end of the day on which it begins is until it begins."""
    return min(begins, closes) if closes.date() == begins.date() else closes


def _end(uow: UnitOfWork, begins: datetime, iso: str) -> datetime:
    """A bare clock time is that of the day it begins on."""
    day = uow.day_of(begins).isoformat()
    return calendar.instant(uow, iso if "T" in iso else f"{day}T{iso}")


def _audience(uow: UnitOfWork, said: str) -> tuple[Audience, int | None]:
    if said in set(Audience):
        return Audience(said), None
    number = said.partition(" ")[0]
    unit = uow.session.get(Unit, int(number)) if number.isdecimal() else None
    if unit is None or unit.closed:
        raise Refusal("drafts-choose")
    return Audience.EVERYONE, unit.id
