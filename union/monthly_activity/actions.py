"""Asking what to play this month, voting, and handing the choice to those who hold it."""

from dataclasses import dataclass
from typing import Any

from union.calendar.vacations import in_vacation
from union.calendar.workdays import workday_on_or_after
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, Duty, Portfolio
from union.members.store import Member
from union.monthly_activity import rules, store
from union.monthly_activity.rules import State
from union.monthly_activity.store import Poll, Vote
from union.school_days import calendar


@dataclass(frozen=True, slots=True)
class Voted:
    """What somebody chose; ``again`` if that was chosen before."""

    item: str
    is_again: bool


@unattended
def ask(uow: UnitOfWork) -> None:
    """On the first working day of a month in term time, if this school wants to be asked."""
    month = uow.today.replace(day=1)
    first = workday_on_or_after(month, calendar.table(uow))
    is_time = uow.today == first and not in_vacation(uow.today, calendar.school(uow))
    if uow.policy(rules.ASKED) != "on" or not is_time or store.of_month(uow.session, month):
        return
    items = uow.policy(rules.ITEMS)
    poll = Poll(month=month, offered="\n".join(items), state=State.OPEN)
    poll.closes = rules.closes(uow.today, uow.policy(rules.DAYS), uow.zone)
    uow.session.add(poll)
    uow.session.flush()
    for chat in members.union_chats(uow.session):
        dedupe, facts = f"activity:{poll.id}:{chat}", _facts(uow, poll)
        uow.post(chat, "monthly-activity-card", dedupe, topic=_topic(poll), **facts)


def _topic(poll: Poll) -> str:
    return f"activity:{poll.id}"


def _facts(uow: UnitOfWork, poll: Poll) -> dict[str, Any]:
    votes, local = store.votes(uow.session, poll.id), poll.closes.astimezone(uow.zone)
    return {
        "poll_id": poll.id,
        "month": poll.month.month,
        "items": poll.items,
        "votes": [votes.get(it, 0) for it in poll.items],
        "people": sum(votes.values()),
        "day": local.date().isoformat(),
        "time": f"{local:%H:%M}",
        "state": poll.state.value,
        "chosen": rules.chosen(poll.items, votes),
    }


@open_to(EVERYONE)
def vote(uow: UnitOfWork, member: Member, *, poll_id: int, number: int) -> Voted:
    """Choose one; who chooses again changes their mind."""
    poll = uow.session.get(Poll, poll_id)
    if poll is None or poll.state is State.CLOSED or poll.closes <= uow.now:
        raise Refusal("monthly-activity-over")
    if number >= len(poll.items):
        raise Refusal("kernel-old-button")
    mine = uow.session.get(Vote, (poll_id, member.id)) or Vote(
        poll_id=poll_id, member_id=member.id, item=""
    )
    is_again = mine.item == poll.items[number]
    mine.item = poll.items[number]
    uow.session.add(mine)
    uow.session.flush()
    uow.redraw(_topic(poll), **_facts(uow, poll))
    return Voted(mine.item, is_again)


@unattended
def close(uow: UnitOfWork) -> None:
    """In the evening of its last day: the choice goes to those who hold it."""
    for poll in store.over(uow.session, uow.now):
        poll.state = State.CLOSED
        uow.session.flush()
        facts = _facts(uow, poll)
        uow.redraw(_topic(poll), **facts)
        for reader in _holders(uow) if facts["chosen"] else ():
            tell(uow, reader, "monthly-activity-chosen-letter", f"activity:{poll.id}:chosen",
                 poll_id=poll.id, month=poll.month.month, chosen=facts["chosen"],
                 people=facts["people"])  # fmt: skip


def _holders(uow: UnitOfWork) -> list[Member]:
    """Who looks after culture and sport; where nobody does, who leads the union."""
    able = members.on_duty(uow.session, Duty.HOLD_EVENTS, uow.today)
    sport = [it for it in able for one in it.held(uow.today)
             if one.portfolio is Portfolio.CULTURE_AND_SPORT]  # fmt: skip
    return sport or [it for it in able if Duty.KEEP_REGISTER in it.duties(uow.today)]


@open_to(Duty.HOLD_EVENTS)
def chosen(uow: UnitOfWork, member: Member, *, poll_id: int) -> str:
    """What was chosen, to be held; of several the first."""
    poll = uow.session.get(Poll, poll_id)
    found = rules.chosen(poll.items, store.votes(uow.session, poll.id)) if poll else []
    if not found:
        raise Refusal("monthly-activity-nothing")
    return found[0]
