"""Proposing, seconding, withdrawing."""

from union.drafts.store import Draft
from union.kernel import likeness
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import EVERYONE, ChatKind, Duty
from union.members.store import Member
from union.proposals import letters, rules, sheets, store
from union.proposals.rules import State
from union.proposals.sheets import Colleague, Line, Lists, Proposed, Seconded, Sheet
from union.proposals.store import Proposal, Second

LISTED = 200  # more than anybody scrolls through


def _as_author(uow: UnitOfWork, member: Member) -> None:
    rules.check_author(uow.policy(rules.AUTHORS), member.duties(uow.today))


@open_to(Duty.TAKE_PART, also=_as_author)
def propose(
    uow: UnitOfWork,
    member: Member,
    *,
    subject: str,
    category: str,
    reason: str,
    measures: str,
    files: list[dict[str, str]] | None = None,
) -> Proposed:
    """Ask colleagues to second a proposal: a card in the staff group; not numbered yet."""
    made = Proposal(
        proposer=member,
        subject=rules.check_subject(subject),
        category=_category(uow, category),
        reason=rules.check_body(reason),
        measures=rules.check_body(measures),
        needed=uow.policy(rules.SECONDERS),
        files=(files or [])[: uow.policy(rules.FILES_MOST)],
        begun=uow.now,
    )
    uow.session.add(made)
    uow.session.flush()
    groups = members.chats(uow.session, ChatKind.STAFF)
    for chat in groups:
        letters.post_card(uow, made, chat.chat, f"proposal:{made.id}:card:{chat.chat}")
    return Proposed(made.id, made.subject, made.needed, len(groups))


@open_to(Duty.TAKE_PART, also=_as_author)
def categories(uow: UnitOfWork, member: Member) -> list[str]:
    """What a proposal can be about, in this school's words."""
    return uow.policy(rules.CATEGORIES)


@open_to(Duty.TAKE_PART, also=_as_author)
def files_most(uow: UnitOfWork, member: Member) -> int:
    """How many papers this school lets a proposal carry."""
    return uow.policy(rules.FILES_MOST)


@open_to(EVERYONE)
def similar(uow: UnitOfWork, member: Member, *, subject: str) -> list[Line]:
    """Open proposals of others about the same matter."""
    others = [it for it in store.seeking(uow.session) if it.proposer_id != member.id]
    alike = likeness.similar(subject, [(it.id, it.subject) for it in others])
    by_id = {it.id: it for it in others}
    return sheets.lines(uow, [by_id[number] for number in alike])


@open_to(Duty.TAKE_PART, also=_as_author)
def second(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Seconded:
    """Stand behind a proposal, once; with enough names it is submitted and numbered."""
    proposal = _get(uow, proposal_id)
    if uow.session.get(Second, (proposal_id, member.id)):
        raise Refusal("proposals-seconded-already", subject=proposal.subject)
    rules.check_second(proposer=proposal.proposer_id, seconder=member.id, state=proposal.state)
    uow.session.add(Second(proposal_id=proposal.id, member_id=member.id, at=uow.now))
    uow.session.flush()
    missing = rules.missing(proposal.needed, len(store.seconders(uow.session, proposal.id)))
    if not missing:
        _submit(uow, proposal)
    letters.redraw(uow, proposal)
    days = uow.policy(rules.ACCEPT_WORKDAYS)
    return Seconded(proposal.id, proposal.subject, missing, proposal.number, days)


@open_to(Duty.TAKE_PART, also=_as_author)
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
    proposal = _get(uow, proposal_id)
    rules.check_seeking(proposal.state)
    stood = uow.session.get(Second, (proposal_id, member.id))
    if stood is None:
        raise Refusal("proposals-not-seconded")
    uow.session.delete(stood)
    uow.session.flush()
    letters.redraw(uow, proposal)
    return sheets.lines(uow, [proposal])[0]


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Sheet:
    """One proposal in full."""
    return sheets.sheet(uow, _get(uow, proposal_id), member)


@open_to(EVERYONE)
def lists(uow: UnitOfWork, member: Member) -> Lists:
    """Mine, those I stand behind, those that seek names."""
    others = [it for it in store.seeking(uow.session) if it.proposer_id != member.id]
    return Lists(
        mine=sheets.lines(uow, store.by_proposer(uow.session, member.id, LISTED)),
        seconded=sheets.lines(uow, store.by_seconder(uow.session, member.id, LISTED)),
        seeking=sheets.lines(uow, others[:LISTED]),
    )


@open_to(EVERYONE)
def colleagues(uow: UnitOfWork, member: Member, *, proposal_id: int) -> list[Colleague]:
    """Whom the proposer can still ask: in service, reachable, not behind it yet."""
    proposal = _own(uow, member, proposal_id)
    rules.check_seeking(proposal.state)
    behind = {proposal.proposer_id, *(it.id for it in store.seconders(uow.session, proposal_id))}
    return [
        sheets.colleague(it)
        for it in members.reachable(uow.session)
        if it.id not in behind and sheets.may_second(uow, it)
    ]


@open_to(EVERYONE)
def ask_colleague(
    uow: UnitOfWork, member: Member, *, proposal_id: int, colleague_id: int
) -> Colleague:
    """Send one colleague the card, once."""
    proposal = _own(uow, member, proposal_id)
    rules.check_seeking(proposal.state)
    colleague = uow.session.get(Member, colleague_id)
    if colleague is None or colleague is member or not sheets.may_second(uow, colleague):
        raise Refusal("proposals-cannot-ask")
    if colleague.account is None or not colleague.reachable:
        raise Refusal("proposals-cannot-ask")
    letters.post_card(
        uow, proposal, colleague.account, f"proposal:{proposal.id}:asked:{colleague.id}"
    )
    return sheets.colleague(colleague)


@open_to(EVERYONE)
def may_withdraw(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Line:
    """Refuses whoever may not withdraw it, before the reason is asked."""
    proposal = _own(uow, member, proposal_id)
    if proposal.state is State.WITHDRAWN:
        raise Refusal("proposals-withdrawn-already")
    return sheets.lines(uow, [proposal])[0]


@open_to(EVERYONE)
def withdraw(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Line:
    """Take a proposal back with a reason; a number once given stays its own."""
    proposal = _own(uow, member, proposal_id)
    if proposal.state is State.WITHDRAWN:
        raise Refusal("proposals-withdrawn-already")
    was_submitted = proposal.state is State.SUBMITTED
    proposal.state, proposal.withdrawn = State.WITHDRAWN, uow.now
    proposal.withdrawal = rules.check_withdrawal(why)
    told = set(store.seconders(uow.session, proposal.id))
    if was_submitted:
        told |= set(members.on_duty(uow.session, Duty.REVIEW_PROPOSALS, uow.today))
    for reader in sorted(told - {member}, key=lambda it: it.id):
        letters.tell(uow, reader, proposal, "proposals-withdrawn-letter", why=proposal.withdrawal)
    if was_submitted:
        letters.tell_committee(uow, proposal, "proposals-withdrawn-letter", why=proposal.withdrawal)
    letters.redraw(uow, proposal)
    return sheets.lines(uow, [proposal])[0]


def _submit(uow: UnitOfWork, proposal: Proposal) -> None:
    """Number it, tell its people, hand it to the proposal committee."""
    proposal.state, proposal.submitted = State.SUBMITTED, uow.now
    proposal.year = uow.today.year
    proposal.serial = store.next_serial(uow.session, proposal.year)
    uow.session.flush()
    behind = store.seconders(uow.session, proposal.id)
    days = uow.policy(rules.ACCEPT_WORKDAYS)
    letters.tell(uow, proposal.proposer, proposal, "proposals-submitted-letter", workdays=days)
    for seconder in behind:
        if seconder.account != uow.actor.account:
            letters.tell(uow, seconder, proposal, "proposals-behind-letter", workdays=days)
    names = [it.name for it in behind]
    for reader in members.on_duty(uow.session, Duty.REVIEW_PROPOSALS, uow.today):
        letters.tell(uow, reader, proposal, "proposals-review-letter", seconders=names)
    letters.tell_committee(uow, proposal, "proposals-review-letter", seconders=names)


def _category(uow: UnitOfWork, category: str) -> str:
    if category not in uow.policy(rules.CATEGORIES):
        raise Refusal("proposals-category-unknown")
    return category


def _get(uow: UnitOfWork, proposal_id: int) -> Proposal:
    proposal = uow.session.get(Proposal, proposal_id)
    if proposal is None:
        raise Refusal("proposals-unknown")
    return proposal


def _own(uow: UnitOfWork, member: Member, proposal_id: int) -> Proposal:
    proposal = _get(uow, proposal_id)
    if proposal.proposer_id != member.id:
        raise Refusal("proposals-not-yours")
    return proposal
