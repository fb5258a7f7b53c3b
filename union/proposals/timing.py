"""By when each state has to be left: policies counted on the school's calendar."""

from datetime import date

from union.calendar.workdays import DayTable
from union.cases import rules as cases
from union.kernel.unit import UnitOfWork
from union.proposals import chain, rules
from union.proposals.rules import State
from union.proposals.store import Proposal
from union.school_days import calendar

ON = "on"


def table(uow: UnitOfWork) -> DayTable:
    """The school's days; where it says so, answers need not be given in its vacations."""
    return calendar.worked(uow) if uow.policy(rules.PAUSE) == ON else calendar.table(uow)


def due(uow: UnitOfWork, state: State) -> date | None:
    """Until when a state that begins today may last, if that is limited."""
    wait = chain.WAITS.get(state)
    if wait is None or wait.days is None:
        return None
    return cases.due(uow.today, uow.policy(wait.days), wait.unit, table(uow))


def day_of(uow: UnitOfWork, proposal: Proposal) -> date:
    """The union's day on which it was submitted, or else begun."""
    return uow.day_of(proposal.submitted or proposal.begun)


def days_open(uow: UnitOfWork, proposal: Proposal) -> int | None:
    """For how many days it has waited for its end; None if it does not, or no longer."""
    is_open = proposal.state in chain.LIVE and proposal.submitted is not None
    return (uow.today - day_of(uow, proposal)).days if is_open else None
