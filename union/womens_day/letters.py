"""What is said to the women's committee in its season, and to the women in March."""

from datetime import datetime, time, timedelta
from typing import Any

from union.calendar.workdays import is_workday
from union.events import letters as event_letters
from union.events import rules as event_rules
from union.events.rules import Audience
from union.events.store import Event
from union.kernel.outbox import Lane
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import SERVING, Duty, Portfolio, Role
from union.members.store import Appointment, Member
from union.polls import asking
from union.polls.store import Poll
from union.school_days import calendar
from union.womens_day.rules import Season

CHECK_GOOD_FOR = timedelta(days=3)


def asked(uow: UnitOfWork) -> list[Member]:
    """The women's committee, and who looks after women's work; where nobody does, the officers."""
    able = members.on_duty(uow.session, Duty.KEEP_WOMENS_DAY, uow.today)
    women = [it for it in able if any(map(is_womens_work, it.held(uow.today)))]
    return women or able


def is_womens_work(it: Appointment) -> bool:
    return it.role is Role.WOMEN_COMMITTEE or it.portfolio is Portfolio.WOMEN


def ask(uow: UnitOfWork, poll: Poll) -> None:
    """The card of the poll, once to each."""
    for reader in asked(uow):
        tell(uow, reader, "womens-day-poll-card", stamp(poll, "poll"),
             topic=asking.topic(poll), good_for=poll.closes - uow.now,
             **asking.facts(uow, poll))  # fmt: skip


def hand_over(uow: UnitOfWork, poll: Poll, season: Season) -> None:
    """What was chosen, to be published; where nobody chose, all there was to choose from."""
    for reader in asked(uow):
        tell(uow, reader, "womens-day-signup-letter", stamp(poll, "signup"),
             good_for=midnight(uow, season) - uow.now, **ways(uow, poll))  # fmt: skip


def tell_what_remains(uow: UnitOfWork, season: Season, event: Event) -> None:
    """The day before: how many come, and what to look at once more."""
    numbers = event_letters.numbers(uow, event)
    facts = event_letters.facts(uow, event) | numbers | {"half_day": half_day(uow, season)}
    _tell_on_the_eve(uow, "womens-day-remaining-letter", season, facts)


def tell_unplanned(uow: UnitOfWork, season: Season, poll: Poll) -> None:
    """The day before: nothing is published, and how it still can be."""
    facts = ways(uow, poll) | {"half_day": half_day(uow, season)}
    _tell_on_the_eve(uow, "womens-day-unplanned-letter", season, facts)


def _tell_on_the_eve(uow: UnitOfWork, key: str, season: Season, facts: dict[str, Any]) -> None:
    for reader in asked(uow):
        left = midnight(uow, season) - uow.now
        tell(uow, reader, key, stamp(season, "eve"), good_for=left, **facts)


def stamp(it: Poll | Season, what: str) -> str:
    return f"womens-day:{it.day.year}:{what}"


def midnight(uow: UnitOfWork, season: Season) -> datetime:
    """The end of the eve."""
    return datetime.combine(season.day, time(), uow.zone)


def ways(uow: UnitOfWork, poll: Poll) -> dict[str, Any]:
    """The choices that can become an event now, and the numbers of their buttons."""
    told = asking.facts(uow, poll)
    offered = told["chosen"] or poll.items
    numbers = [poll.items.index(it) for it in offered]
    kept = {name: told[name] for name in ("poll_id", "chosen", "people")}
    return kept | {"offered": offered, "numbers": numbers}


def half_day(uow: UnitOfWork, season: Season) -> str:
    """``yes`` where women have the afternoon off: only if it is worked (放假办法 §3, §6)."""
    return "yes" if is_workday(season.day, calendar.table(uow)) else "no"


def tell_of_check(uow: UnitOfWork) -> None:
    """To each woman in service, in private."""
    for reader in members.reachable(uow.session):
        if event_rules.is_for(Audience.WOMEN, reader.standing, reader.sex, SERVING):
            tell(uow, reader, "womens-day-check-letter", f"womens-day:{uow.today.year}:check",
                 good_for=CHECK_GOOD_FOR, lane=Lane.BROADCAST)  # fmt: skip
