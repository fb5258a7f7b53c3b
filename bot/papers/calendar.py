"""Events for the calendar of a phone, as .ics (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event, vText
from icalendar.enums import STATUS

from bot.card import Say, plain
from bot.papers.signs import allowed
from union.events.sheets import Plan

USUAL_LENGTH = timedelta(hours=2)  # of an event whose end nobody has said
BEFOREHAND = (timedelta(days=1), timedelta(hours=2))  # when the phone rings
MAKER = "-//Xiaojia//Events//ZH"


def event_file(plan: Plan, say: Say, home: str) -> bytes:
    """One event; ``home`` is the bot's username, by which those of two schools differ."""
    return bytes(bound([plan], say, home).to_ical())


def feed(plans: Iterable[Plan], name: str, say: Say, home: str, rings: bool = True) -> bytes:
    """All of somebody's events under a name, the next of them first."""
    made = bound(sorted(plans, key=lambda it: (it.starts, it.id)), say, home, rings)
    for key in ("NAME", "X-WR-CALNAME"):  # RFC 7986, and what was before it
        made.add(key, vText(allowed(name)))  # as a bare str it would not be escaped
    return bytes(made.to_ical())


def bound(plans: Iterable[Plan], say: Say, home: str, rings: bool = True) -> Calendar:
    """A calendar that holds these events."""
    made = Calendar()
    made.add("PRODID", MAKER)
    made.add("VERSION", "2.0")
    made.add("METHOD", "PUBLISH")
    for plan in plans:
        made.add_component(event(plan, say, home, rings))
    return made


def event(plan: Plan, say: Say, home: str, rings: bool = True) -> Event:
    """The same UID in each version: a newer one takes the place of the last."""
    alarms = [alarm(plan, it) for it in BEFOREHAND if rings and not plan.is_cancelled]
    return Event.new(
        uid=f"event-{plan.id}@{home}",
        sequence=plan.version,
        stamp=utc(plan.changed),
        last_modified=utc(plan.changed),
        start=utc(plan.starts),
        end=utc(plan.ends or plan.starts + USUAL_LENGTH),
        status=STATUS.CANCELLED if plan.is_cancelled else STATUS.CONFIRMED,
        summary=allowed(plan.title),
        location=allowed(plan.place),
        description=about(plan, say),
        subcomponents=alarms,
    )


def alarm(plan: Plan, before: timedelta) -> Alarm:
    made = Alarm.new(description=allowed(plan.title))
    made.add("ACTION", "DISPLAY")
    made.add("TRIGGER", -before)
    return made


def about(plan: Plan, say: Say) -> str:
    """Who organises it, and what else there is to know."""
    told = (
        [plain(say("events-paper-organised", organiser=plan.organiser))] if plan.organiser else []
    )
    return allowed("\n".join([*told, *filter(None, [plan.note])]))


def utc(at: datetime) -> datetime:
    return at.astimezone(UTC)
