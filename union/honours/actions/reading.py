"""The honours of a year: the committee's desk, the list that is up, what everybody reads."""

from union.honours import finding, rules, showing, store
from union.honours.rules import State
from union.honours.sheets import Desk, Notice, Roll
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member


@open_to(Duty.REVIEW_PROPOSALS)
def desk(uow: UnitOfWork, member: Member, *, year: int | None = None) -> Desk:
    """How far the honours of a year are, and what can be done."""
    return showing.desk(uow, rules.check_year(year, uow.today), member)


@open_to(EVERYONE)
def notice(uow: UnitOfWork, member: Member, *, round_id: int) -> Notice:
    """A list that is up, or was confirmed."""
    it = finding.get(uow, round_id)
    if it.state not in (State.PUBLISHED, State.CONFIRMED):
        raise Refusal("honours-not-now", state=it.state.value)
    return showing.notice(uow, it, member)


@open_to(EVERYONE)
def roll(uow: UnitOfWork, member: Member, *, year: int | None = None) -> Roll:
    """What was honoured in a year; without one what is up for comment now, or else the last."""
    up = store.in_state(uow.session, State.PUBLISHED)
    every = store.in_state(uow.session, State.CONFIRMED)
    it = next((one for one in [*up, *every] if year in (None, one.year)), None)
    if it is None:
        raise Refusal("honours-none-yet")
    others = [one.year for one in every if one is not it]
    return Roll(showing.notice(uow, it, member), others)
