"""The end of a round: confirmed after its notice, or called off with a reason."""

from union.cases.rules import check_words
from union.honours import finding, letters, rules, showing, steps, store
from union.honours.rules import Verb
from union.honours.sheets import Desk, Notice
from union.honours.store import HonourRound
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import store as proposals


@open_to(Duty.CONFIRM_HONOURS)
def may_confirm(uow: UnitOfWork, member: Member, *, round_id: int) -> Notice:
    """What would be honoured; refused before the notice is over and every objection answered."""
    return showing.notice(uow, _confirmable(uow, round_id), member)


def _confirmable(uow: UnitOfWork, round_id: int) -> HonourRound:
    it = finding.get(uow, round_id)
    rules.check_step(it.state, Verb.CONFIRM)
    assert it.until
    rules.check_confirm(it.until, uow.today, len(store.still_open(uow.session, it.id)))
    found = showing.notice(uow, it)
    rules.check_list(found.nominees, found.departments)
    return it


@open_to(Duty.CONFIRM_HONOURS)
def confirm(uow: UnitOfWork, member: Member, *, round_id: int) -> Notice:
    """They are honoured: the proposals keep it, the groups read it, all behind them are told."""
    it = _confirmable(uow, round_id)
    it.confirmed = uow.today
    steps.take(uow, it, Verb.CONFIRM, member)
    chosen = [one for one in store.listed(uow.session, it.id) if one.struck is None]
    proposals.honour(uow.session, [one.proposal_id for one in chosen], it.year)
    found = showing.notice(uow, it, member)
    letters.redraw(uow, it, found)
    letters.announce(uow, it, found)
    for one in chosen:
        letters.honour(uow, it, one.proposal)
    for department in store.departments(uow.session, it.id):
        if department.struck is None:
            letters.praise(uow, it, department.name, department.unit_id)
    return found


@open_to(Duty.CONFIRM_HONOURS)
def may_call_off(uow: UnitOfWork, member: Member, *, round_id: int) -> int:
    """Refuses what is over, before the reason is asked; of which year it is."""
    it = finding.get(uow, round_id)
    rules.check_step(it.state, Verb.CALL_OFF)
    return it.year


@open_to(Duty.CONFIRM_HONOURS)
def call_off(uow: UnitOfWork, member: Member, *, round_id: int, year: str, why: str) -> Desk:
    """It stops here; what is up says so, and whoever waits for an answer hears why."""
    it = finding.get(uow, round_id)
    it.why = check_words(why)
    steps.take(uow, it, Verb.CALL_OFF, member, it.why)
    for one in store.still_open(uow.session, it.id):
        one.answer, one.answered_by = it.why, member.id
        uow.session.flush()
        letters.tell_called_off(uow, one)
    if it.published:
        letters.redraw(uow, it, showing.notice(uow, it))
    return showing.desk(uow, it.year, member)
