"""Asking what to play this month, voting, and handing the choice to those who hold it."""

from datetime import timedelta

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
from union.monthly_activity import rules
from union.polls import asking, store
from union.polls.asking import Voted
from union.school_days import calendar


@unattended
def ask(uow: UnitOfWork) -> None:
    """On the first working day of a month in term time, if this school wants to be asked."""
    month = uow.today.replace(day=1)
    first = workday_on_or_after(month, calendar.table(uow))
    is_time = uow.today == first and not in_vacation(uow.today, calendar.school(uow))
    was_asked = store.of_day(uow.session, rules.MATTER, month)
    if uow.policy(rules.ASKED) != "on" or not is_time or was_asked:
        return
    last = uow.today + timedelta(days=uow.policy(rules.DAYS))
    poll = asking.begin(uow, rules.MATTER, month, uow.policy(rules.ITEMS), last)
    for chat in members.union_chats(uow.session):
        dedupe, facts = f"activity:{poll.id}:{chat}", asking.facts(uow, poll)
        uow.post(chat, "monthly-activity-card", dedupe, topic=asking.topic(poll),
                 month=month.month, **facts)  # fmt: skip


@open_to(EVERYONE)
def vote(uow: UnitOfWork, member: Member, *, poll_id: int, number: int) -> Voted:
    """Choose one; who chooses again changes their mind."""
    poll = asking.found(uow, rules.MATTER, poll_id)
    voted = asking.vote(uow, member, poll, number)
    asking.redraw(uow, poll, month=poll.day.month)
    return voted


@unattended
def close(uow: UnitOfWork) -> None:
    """In the evening of its last day: the choice goes to those who hold it."""
    for poll in asking.close(uow, rules.MATTER):
        asking.redraw(uow, poll, month=poll.day.month)
        facts = asking.facts(uow, poll)
        for reader in _holders(uow) if facts["chosen"] else ():
            tell(uow, reader, "monthly-activity-chosen-letter", f"activity:{poll.id}:chosen",
                 poll_id=poll.id, month=poll.day.month, chosen=facts["chosen"],
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
    found = asking.chosen(uow, asking.found(uow, rules.MATTER, poll_id))
    if not found:
        raise Refusal("monthly-activity-nothing")
    return found[0]
