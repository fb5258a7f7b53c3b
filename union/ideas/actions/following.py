"""Twice a year: what became of the ideas that were adopted."""

from datetime import timedelta

from union.ideas import letters, rules, store
from union.ideas.rules import State
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork


@unattended
def ask_unfinished(uow: UnitOfWork) -> None:
    """Some days before everybody hears it, the committee: which of these are done by now?"""
    day = uow.today + timedelta(days=uow.policy(rules.ASKED_DAYS))
    reported_in = uow.policy(rules.REPORTED_IN)
    left = store.in_state(uow.session, State.ADOPTED)
    if rules.is_reported(day, reported_in) and left:
        letters.ask_unfinished(uow, day, left)


@unattended
def report(uow: UnitOfWork) -> None:
    """To everybody: what was done since the last time, and what is still under way."""
    reported_in = uow.policy(rules.REPORTED_IN)
    if not rules.is_reported(uow.today, reported_in):
        return
    since = rules.reported_before(uow.today, reported_in)
    if found := store.reportable(uow.session, since, uow.today):
        letters.report(uow, found)
