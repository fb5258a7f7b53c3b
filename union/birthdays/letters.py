"""The greeting in the groups, kept true as colleagues join in; the private ones; the lists."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

from union.birthdays import rules, store
from union.birthdays.rules import Kept
from union.birthdays.sheets import Line
from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import Duty, Shown
from union.members.store import Member

LISTED_MOST = 60


def topic(day: date) -> str:
    return f"birthday:{day.toordinal()}"


def greet_groups(uow: UnitOfWork, day: date) -> None:
    """One message for all of that day."""
    for chat in members.union_chats(uow.session):
        uow.post(chat, "birthdays-card", f"birthday:{day.isoformat()}:{chat}", _left(uow),
                 topic=topic(day), late_until=beats.next_day_ends(day, uow.zone),
                 **card_facts(uow, day))  # fmt: skip


def card_facts(uow: UnitOfWork, day: date) -> dict[str, Any]:
    """Who is greeted, those of another day with it; how many joined in; in which words."""
    told = store.told_on(uow.session, day)
    people = {it.member_id: uow.session.get_one(Member, it.member_id) for it in told}
    told = [it for it in told if people[it.member_id].birthday_shown is not Shown.OFF]
    names = {it: member.name for it, member in people.items()}
    ahead: dict[str, list[str]] = {}
    for it in told:
        if it.kept != day and names[it.member_id]:
            ahead.setdefault(it.kept.isoformat(), []).append(names[it.member_id])
    return {
        "day_id": day.toordinal(),
        "today": day.isoformat(),
        "variant": store.days_told(uow.session, day) % rules.VARIANTS,
        "names": [names[it.member_id] for it in told if it.kept == day and names[it.member_id]],
        "ahead": [{"day": at, "names": who} for at, who in sorted(ahead.items())],
        "wishes": store.wishes(uow.session, day),
    }


def redraw(uow: UnitOfWork, day: date) -> None:
    """All copies of the greeting show who joined in."""
    uow.redraw(topic(day), **card_facts(uow, day))


def greet_alone(uow: UnitOfWork, member: Member, kept: Kept) -> None:
    """A private word; another one than last year."""
    assert member.account
    variant = (member.id + kept.year) % rules.VARIANTS
    dedupe = f"birthday:{kept.day.isoformat()}:{member.id}"
    uow.post(member.account, "birthdays-private-letter", dedupe, _left(uow), variant=variant,
             late_until=beats.next_day_ends(kept.day, uow.zone), today=kept.day.isoformat(),
             name=member.name)  # fmt: skip


def _left(uow: UnitOfWork) -> timedelta:
    """How long a greeting is good for, from the hour it was due."""
    return beats.until_evening(uow.now.astimezone(uow.zone)) - uow.now


def pass_on(uow: UnitOfWork, member: Member, wishers: Sequence[int]) -> None:
    """Who joined in, to the one whose birthday it was."""
    names = [uow.session.get_one(Member, it).name for it in wishers if it != member.id]
    if known := [it for it in names if it]:
        tell(uow, member, "birthdays-wishes-letter", f"wishes:{uow.today.isoformat()}",
             good_for=timedelta(hours=12), late_until=beats.next_day_ends(uow.today, uow.zone),
             today=uow.today.isoformat(), names=known)  # fmt: skip


def keepers(uow: UnitOfWork) -> list[Member]:
    """Who looks after birthdays, and hears us."""
    return members.on_duty(uow.session, Duty.KEEP_BIRTHDAYS, uow.today)


def tell_month(uow: UnitOfWork, first: date, lines: Sequence[Line]) -> None:
    """Next month's birthdays, to whoever looks after them."""
    shown = [
        {"name": it.name, "day": it.day.isoformat(), "unit": it.unit or "",
         "turns": it.turns if it.is_round else 0}
        for it in lines[:LISTED_MOST]
    ]  # fmt: skip
    ends = beats.on((first + timedelta(days=32)).replace(day=1), time(), uow.zone)
    for reader in keepers(uow):
        tell(uow, reader, "birthdays-month-letter", f"birthdays:{first.isoformat()}",
             good_for=ends - uow.now, iso=first.isoformat(), month=first.month,
             people=len(lines), lines=shown)  # fmt: skip
