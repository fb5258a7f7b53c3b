"""The committee's desk: taking up, merging, converting, refusing."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules as members
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.proposals import chain, choosing, finding, letters, showing, steps, store, whose
from union.proposals.chain import Verb
from union.proposals.sheets import Desk, Line, Merging, Sheet
from union.proposals.store import Proposal, ProposalMerge

VERDICTS = (Verb.MERGE, Verb.CONVERT, Verb.REJECT)


@open_to(EVERYONE)
def may(uow: UnitOfWork, member: Member, *, proposal_id: int, verb: str) -> Line:
    """Refuses a step that this member cannot take now, before anything is asked."""
    proposal, wanted = finding.get(uow, proposal_id), _verb(verb)
    step = chain.CHART.step(proposal.state, wanted)
    members.check_duty(member.duties(uow.today), step.duty)
    whose.check(uow, proposal, member, wanted)
    return showing.lines(uow, [proposal])[0]


@open_to(Duty.REVIEW_PROPOSALS)
def desk(uow: UnitOfWork, member: Member, *, state: str = "", at: int = 0) -> Desk:
    """How many wait in each state; of the wished one the proposal that lies there at ``at``."""
    counts = choosing.per_state(uow.session, chain.LIVE)
    queue = next((it for it in counts if it == state), None)
    lying = counts[queue] if queue else 0
    at = max(0, min(at, lying - 1))
    chosen = choosing.filed_in([queue] if queue else [])
    top = next(iter(choosing.page(uow.session, chosen, at, 1)), None) if queue else None
    near = showing.alike(uow, top) if top and top.state in chain.MERGEABLE else []
    return Desk(
        counts=[(it, counts[it]) for it in chain.LIVE if it in counts],
        late=choosing.late(uow.session, chain.LIVE, chain.MATTER, uow.today),
        state=top.state if top else None,
        at=at,
        of=lying,
        sheet=showing.sheet(uow, top, member) if top else None,
        alike=showing.lines(uow, near),
    )


@open_to(Duty.REVIEW_PROPOSALS)
def accept(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Sheet:
    """The school takes it up (立案)."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.ACCEPT)
    steps.go(uow, proposal, Verb.ACCEPT, member)
    return showing.sheet(uow, proposal, member)


@open_to(Duty.REVIEW_PROPOSALS)
def merging(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Merging:
    """Which open proposals it can be merged into, those about the same matter first."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.MERGE)
    return showing.merging(uow, proposal)


@open_to(Duty.REVIEW_PROPOSALS)
def may_merge(uow: UnitOfWork, member: Member, *, proposal_id: int, into_id: int) -> None:
    """Refuses what can be merged no more, or not into that one, before a reason is asked."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.MERGE)
    _check_into(proposal, finding.get(uow, into_id))


@open_to(Duty.REVIEW_PROPOSALS)
def decide(
    uow: UnitOfWork,
    member: Member,
    *,
    proposal_id: int,
    verb: str,
    why: str,
    into_id: int | None = None,
) -> Sheet:
    """Merge it into another, make it an opinion, or refuse it: always with a written reason."""
    proposal, wanted = finding.get(uow, proposal_id), _verb(verb)
    if wanted not in VERDICTS:
        raise Refusal("kernel-old-button")
    whose.check(uow, proposal, member, wanted)
    if wanted is Verb.MERGE:
        _merge(uow, proposal, finding.get(uow, into_id or 0), member, why)
    else:
        steps.go(uow, proposal, wanted, member, why)
    return showing.sheet(uow, proposal, member)


def _merge(uow: UnitOfWork, one: Proposal, into: Proposal, member: Member, why: str) -> None:
    """Its people are behind the other from now on; what was merged into it comes along."""
    _check_into(one, into)
    joining, before = set(store.people(uow.session, one)), set(store.people(uow.session, into))
    for other in [one, *store.merged(uow.session, one.id)]:
        merge = uow.session.get(ProposalMerge, other.id) or ProposalMerge(proposal_id=other.id)
        merge.into_id = into.id
        uow.session.add(merge)
    uow.session.flush()
    store.let_go(uow.session, one)
    step = steps.take(uow, one, Verb.MERGE, member, why)
    told = letters.step_facts(uow, one, step)
    for reader in joining - {member}:
        letters.tell(uow, reader, one, "proposals-step-letter", f":{step.id}", **told)
    letters.tell_joined(uow, into, step, before - joining - {member})


def _check_into(one: Proposal, into: Proposal) -> None:
    if into is one or into.state not in chain.MERGEABLE:
        raise Refusal("proposals-merge-not-there")


def _verb(word: str) -> Verb:
    if word not in set(Verb):
        raise Refusal("kernel-old-button")
    return Verb(word)
