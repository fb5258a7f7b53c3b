"""Standing behind a proposal, and asking colleagues to."""

from union.drafts.store import Draft
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.proposals import filing, finding, letters, rules, showing, store
from union.proposals.authors import as_author
from union.proposals.rules import State
from union.proposals.sheets import Colleague, Line, Seconded
from union.proposals.store import Second


@open_to(Duty.TAKE_PART, also=as_author)
def second(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Seconded:
    """Stand behind a proposal, once; with enough names it is submitted and numbered."""
    proposal = finding.get(uow, proposal_id)
    if uow.session.get(Second, (proposal_id, member.id)):
        raise Refusal("proposals-seconded-already", subject=proposal.subject)
    rules.check_second(proposer=proposal.proposer_id, seconder=member.id, state=proposal.state)
    uow.session.add(Second(proposal_id=proposal.id, member_id=member.id, at=uow.now))
    uow.session.flush()
    missing = rules.missing(proposal.needed, len(store.seconders(uow.session, proposal.id)))
    if not missing:
        filing.submit(uow, proposal, member)
    letters.redraw(uow, proposal)
    days = uow.policy(rules.ACCEPT_WORKDAYS)
    late = proposal.state is State.CONVERTED
    return Seconded(proposal.id, proposal.subject, missing, proposal.number, days, late)


@open_to(Duty.TAKE_PART, also=as_author)
def second_instead(
    uow: UnitOfWork, member: Member, *, proposal_id: int, form: str, at: str
) -> Seconded:
    """Stand behind a colleague's proposal rather than write the same again: that draft goes."""
    draft = uow.session.get(Draft, (member.id, form))
    if draft and str(draft.version) == at:
        uow.session.delete(draft)
    return second(uow, proposal_id=proposal_id)


@open_to(EVERYONE)
def take_back(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Line:
    """Stand behind it no more; possible until it is submitted."""
    proposal = finding.get(uow, proposal_id)
    rules.check_seeking(proposal.state)
    stood = uow.session.get(Second, (proposal_id, member.id))
    if stood is None:
        raise Refusal("proposals-not-seconded")
    uow.session.delete(stood)
    uow.session.flush()
    letters.redraw(uow, proposal)
    return showing.lines(uow, [proposal])[0]


@open_to(EVERYONE)
def colleagues(uow: UnitOfWork, member: Member, *, proposal_id: int) -> list[Colleague]:
    """Whom the proposer can still ask: in service, reachable, not behind it yet."""
    proposal = finding.own(uow, member, proposal_id)
    rules.check_seeking(proposal.state)
    behind = {proposal.proposer_id, *(it.id for it in store.seconders(uow.session, proposal_id))}
    return [
        showing.colleague(it)
        for it in members.reachable(uow.session)
        if it.id not in behind and showing.may_second(uow, it)
    ]


@open_to(EVERYONE)
def ask_colleague(
    uow: UnitOfWork, member: Member, *, proposal_id: int, colleague_id: int
) -> Colleague:
    """Send one colleague the card, once."""
    proposal = finding.own(uow, member, proposal_id)
    rules.check_seeking(proposal.state)
    colleague = uow.session.get(Member, colleague_id)
    if colleague is None or colleague is member or not showing.may_second(uow, colleague):
        raise Refusal("proposals-cannot-ask")
    if colleague.account is None or not colleague.reachable:
        raise Refusal("proposals-cannot-ask")
    letters.post_card(
        uow, proposal, colleague.account, f"proposal:{proposal.id}:asked:{colleague.id}"
    )
    return showing.colleague(colleague)
