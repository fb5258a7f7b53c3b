"""Before the list: how departments handled a year, which proposals can be chosen, which are."""

from union.honours import finding, records, rules, showing, steps, store
from union.honours.rules import MATTER, State, Verb
from union.honours.sheets import Desk, Handlings, Shortlist
from union.honours.store import HonourNominee, HonourRound
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import choosing as proposals
from union.proposals import showing as proposals_shown
from union.scoring import store as scores


@open_to(Duty.REVIEW_PROPOSALS)
def handlings(uow: UnitOfWork, member: Member, *, year: int | None = None) -> Handlings:
    """The departments by their figures on the proposals of a year, the best first."""
    asked = rules.check_year(year, uow.today)
    ranked, few = showing.handled(uow, asked)
    return Handlings(asked, uow.policy(rules.HANDLED_LEAST), ranked, few)


@open_to(Duty.REVIEW_PROPOSALS)
def shortlist(
    uow: UnitOfWork, member: Member, *, year: int | None = None, at: int = 0, most: int = 8
) -> Shortlist:
    """A page of the proposals of a year that can be outstanding, by their numbers."""
    asked = rules.check_year(year, uow.today)
    chosen = records.eligible(asked)
    count = proposals.count(uow.session, chosen)
    last = max(0, (count - 1) // most)
    at = max(0, min(at, last))
    lines = proposals_shown.lines(uow, proposals.page(uow.session, chosen, at * most, most))
    it = store.last_of(uow.session, asked)
    here = it.id if it and it.state is State.CHOOSING else showing.NO_ROUND
    nominated = {one.proposal_id for one in store.nominees(uow.session, here)} if here else ()
    return Shortlist(asked, lines, count, at, last, here, frozenset(nominated))


@open_to(Duty.REVIEW_PROPOSALS)
def begin(uow: UnitOfWork, member: Member, *, year: int) -> Desk:
    """From now on nominees of that year are chosen and scored; once, until it is called off."""
    asked = rules.check_year(year, uow.today)
    last = store.last_of(uow.session, asked)
    before = last.state if last else State.UNBEGUN
    after = rules.check_step(before, Verb.BEGIN)
    turn = last.turn + 1 if last else 1
    it = HonourRound(year=asked, turn=turn, state=after, most=uow.policy(rules.MOST))
    aspects = uow.policy(rules.ASPECTS)
    it.aspects, it.points = "\n".join(aspects), uow.policy(rules.POINTS)
    uow.session.add(it)
    steps.written(uow, it, Verb.BEGIN, member, before)
    return showing.desk(uow, asked, member)


@open_to(Duty.REVIEW_PROPOSALS)
def nominate(uow: UnitOfWork, member: Member, *, round_id: int, proposal_id: int) -> int:
    """Put a proposal among those that are scored, once; of which year it is."""
    it = finding.choosing(uow, round_id)
    _check_apart(uow, member, proposal_id)
    if not records.eligible_of(uow.session, it.year, [proposal_id]):
        raise Refusal("honours-not-eligible")
    if store.nominated(uow.session, it.id, proposal_id) is None:
        uow.session.add(HonourNominee(round_id=it.id, proposal_id=proposal_id, by_id=member.id))
        uow.session.flush()
    return it.year


@open_to(Duty.REVIEW_PROPOSALS)
def drop(uow: UnitOfWork, member: Member, *, round_id: int, proposal_id: int) -> int:
    """Take it from among them, as long as nobody has judged it; of which year it is."""
    it = finding.choosing(uow, round_id)
    _check_apart(uow, member, proposal_id)
    if nominee := store.nominated(uow.session, it.id, proposal_id):
        if scores.judges(uow.session, MATTER, [nominee.id]):
            raise Refusal("honours-judged-already")
        uow.session.delete(nominee)
        uow.session.flush()
    return it.year


def _check_apart(uow: UnitOfWork, member: Member, proposal_id: int) -> None:
    """Who has a part in it neither puts it up nor takes it away (回避)."""
    if finding.parts(uow, [proposal_id], member):
        raise Refusal("honours-own")
