"""The post of a festival, and what is said of it beforehand."""

from datetime import date, datetime, time
from typing import Any

from union.calendar.beats import next_day_ends, until_evening
from union.calendar.festivals import Audience, Festival
from union.calendar.workdays import is_workday
from union.festivals import rules, store
from union.festivals.rules import Occasion
from union.kernel.outbox import Lane
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import YOUNG_UNTIL, Duty, Portfolio
from union.members.store import Member
from union.school_days import calendar


def dedupe(name: str, day: date) -> str:
    return f"festival:{name}:{day.isoformat()}"


def facts(uow: UnitOfWork, it: Occasion) -> dict[str, Any]:
    """What a greeting is drawn from."""
    return {
        "names": it.names,
        "words": it.words,
        "half_day": has_half_day(uow, it.festival, it.day),
        "day": it.day.isoformat(),
        "today": it.day.isoformat(),
    }


def has_half_day(uow: UnitOfWork, it: Festival, day: date) -> str:
    """``yes`` where women have half a day off: not made up for on a weekend (放假办法 §3, §6)."""
    is_womens = it.audience is Audience.WOMEN and not it.optional
    return "yes" if is_womens and is_workday(day, calendar.table(uow)) else "no"


def post(uow: UnitOfWork, it: Occasion) -> None:
    """To the groups at its hour, and to each whom it is for; nothing that is hours late."""
    hour = it.hour(uow.zone)
    at, left = hour.astimezone(uow.now.tzinfo), until_evening(hour) - hour
    told, stamp = facts(uow, it), dedupe(it.festival.name, it.day)
    late = next_day_ends(it.day, uow.zone)
    for chat in members.union_chats(uow.session):
        uow.post(chat, "festivals-card", f"{stamp}:{chat}", left, at=at, late_until=late, **told)
    young_until = uow.policy(YOUNG_UNTIL)
    for member in store.people(uow.session):
        age = it.day.year - member.birth_year if member.birth_year else None
        facts_of = (member.standing, member.sex, age, young_until)
        if rules.is_for(it.festival.audience, *facts_of):
            tell(uow, member, "festivals-card", stamp, good_for=left, at=at, late_until=late,
                 lane=Lane.BROADCAST, **told)  # fmt: skip


def keepers(uow: UnitOfWork) -> list[Member]:
    """Who words and times the greetings."""
    return members.on_duty(uow.session, Duty.KEEP_CALENDAR, uow.today)


def preview(uow: UnitOfWork, it: Occasion) -> None:
    """The day before: what will be posted, and how to stop it."""
    left, groups = it.hour(uow.zone) - uow.now, members.union_chats(uow.session)
    for reader in keepers(uow):
        tell(uow, reader, "festivals-preview-letter", f"{dedupe(it.festival.name, it.day)}:preview",
             good_for=left, has_group="yes" if groups else "no",
             at_time=f"{it.at:%H:%M}", audience=it.festival.audience.value,
             festival=it.festival.name, **facts(uow, it))  # fmt: skip


def prepare(uow: UnitOfWork, it: Festival, task: str, day: date) -> None:
    """So many days before: what has to be done, to those who do it."""
    left = datetime.combine(day, time(), uow.zone) - uow.now
    for reader in whose_task(uow):
        stamp = f"{dedupe(it.name, day)}:{task}"
        tell(uow, reader, "festivals-prepare-letter", stamp, good_for=left, festival=it.name,
             task=task, day=day.isoformat())  # fmt: skip


def whose_task(uow: UnitOfWork) -> list[Member]:
    """The officers for all; welfare besides, for gifts and visits."""
    able = members.on_duty(uow.session, Duty.KEEP_BIRTHDAYS, uow.today)
    welfare = [it for it in able if Portfolio.WELFARE in _portfolios(uow, it)]
    return list(dict.fromkeys([*keepers(uow), *welfare]))


def _portfolios(uow: UnitOfWork, member: Member) -> list[Portfolio]:
    return [it.portfolio for it in member.held(uow.today) if it.portfolio]
