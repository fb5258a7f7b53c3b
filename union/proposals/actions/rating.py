"""What those behind a proposal say of its answer, and what follows from that."""

from union.cases.rules import check_words
from union.cases.store import CaseStep
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.proposals import chain, finding, showing, steps, store, whose
from union.proposals.chain import Verb
from union.proposals.rules import Rating, State
from union.proposals.sheets import Sheet
from union.proposals.store import Proposal, ProposalRating
from union.proposals.whose import Stand


@open_to(EVERYONE)
def may_rate(
    uow: UnitOfWork, member: Member, *, proposal_id: int, of_round: int | None = None
) -> None:
    """Refuses whoever has no word on it now, before a reason is asked; or on that answer."""
    if not Stand(uow, finding.get(uow, proposal_id), member).may_rate:
        raise Refusal("proposals-rate-not-now")
    if of_round not in (None, _round(uow, proposal_id)):
        raise Refusal("kernel-old-button")


@open_to(EVERYONE)
def rate(
    uow: UnitOfWork,
    member: Member,
    *,
    proposal_id: int,
    rating: str,
    why: str = "",
    of_round: int | None = None,
) -> Sheet:
    """Satisfied, basically, or not and why; the proposer's word moves it on, the others' count."""
    may_rate(uow, proposal_id=proposal_id, of_round=of_round)
    proposal = finding.get(uow, proposal_id)
    if rating not in set(Rating):
        raise Refusal("kernel-old-button")
    meant = Rating(rating)
    reason = check_words(why) if meant is Rating.DISSATISFIED else ""
    _keep(uow, proposal, member, meant, reason)
    if proposal.proposer_id == member.id:
        verb = Verb.OBJECT if meant is Rating.DISSATISFIED else Verb.RATE
        step = steps.take(uow, proposal, verb, member, reason)
        _settled(uow, proposal, step, rating=meant.value)
    return showing.sheet(uow, proposal, member)


def _round(uow: UnitOfWork, proposal_id: int) -> int:
    """Of the last answer."""
    return store.answers(uow.session, proposal_id)[-1].round


def _keep(uow: UnitOfWork, proposal: Proposal, member: Member, rating: Rating, reason: str) -> None:
    """One word a person and answer; the last one counts."""
    number = _round(uow, proposal.id)
    key = (proposal.id, member.id, number)
    row = uow.session.get(ProposalRating, key) or ProposalRating(
        proposal_id=proposal.id, member_id=member.id, round=number
    )
    row.rating, row.reason, row.at = rating, reason, uow.now
    uow.session.add(row)
    uow.session.flush()


@open_to(Duty.REVIEW_PROPOSALS)
def leave_unrated(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Sheet:
    """Go on without a rating that did not come in time; it never counts as satisfied."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.UNRATED)
    _settled(uow, proposal, steps.take(uow, proposal, Verb.UNRATED, member, why))
    return showing.sheet(uow, proposal, member)


@open_to(Duty.REVIEW_PROPOSALS)
def meet(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Sheet:
    """They spoke face to face (面对面答复): who, when, and what came of it."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.MEET)
    _settled(uow, proposal, steps.take(uow, proposal, Verb.MEET, member, why))
    return showing.sheet(uow, proposal, member)


@open_to(Duty.REVIEW_PROPOSALS)
def close(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str = "") -> Sheet:
    """Closed, filed, published; a promise only with a word on what was done."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.CLOSE)
    note = check_words(why) if why or proposal.state is State.TRACKING else ""
    steps.go(uow, proposal, Verb.CLOSE, member, note)
    return showing.sheet(uow, proposal, member)


def _settled(uow: UnitOfWork, proposal: Proposal, step: CaseStep, rating: str = "") -> None:
    """A promise is followed until the day it is for; then all hear of both at once."""
    last = store.answers(uow.session, proposal.id)[-1]
    if proposal.state is State.RATED and chain.is_tracked(last.grade):
        steps.take(uow, proposal, Verb.TRACK, None, until=last.promised)
    told = {"rating": rating} if rating else {}
    steps.tell(uow, proposal, step, **told)
