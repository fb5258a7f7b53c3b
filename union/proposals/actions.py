"""Proposing, seconding, withdrawing."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from union.drafts.store import Draft
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import EVERYONE, ChatKind, Duty
from union.members.store import Member
from union.proposals import rules, store
from union.proposals.rules import State
from union.proposals.store import Proposal, Second

LISTED = 200  # more than anybody scrolls through


@dataclass(frozen=True, slots=True)
class Line:
    """A proposal as one line of a list."""

    id: int
    subject: str
    state: State
    number: str | None
    missing: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A proposal in full, with what the reader may do about it."""

    id: int
    subject: str
    category: str
    reason: str
    measures: str
    files: list[dict[str, str]]
    proposer: str
    seconders: list[str]
    state: State
    number: str | None
    missing: int
    begun: date
    submitted: date | None
    withdrawal: str | None
    is_mine: bool
    is_seconded: bool
    may_second: bool


@dataclass(frozen=True, slots=True)
class Proposed:
    """``groups`` is in how many group chats it hangs."""

    id: int
    subject: str
    missing: int
    groups: int


@dataclass(frozen=True, slots=True)
class Lists:
    mine: list[Line]
    seconded: list[Line]
    seeking: list[Line]


@dataclass(frozen=True, slots=True)
class Seconded:
    """``number`` is there once the last name needed was this one."""

    id: int
    subject: str
    missing: int
    number: str | None
    workdays: int


@dataclass(frozen=True, slots=True)
class Colleague:
    id: int
    name: str
    group_id: int
    group: str


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
        _post_card(uow, made, chat.chat, f"proposal:{made.id}:card:{chat.chat}")
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
    alike = rules.similar(subject, [(it.id, it.subject) for it in others])
    by_id = {it.id: it for it in others}
    return _lines(uow, [by_id[number] for number in alike])


@open_to(Duty.TAKE_PART, also=_as_author)
def second(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Seconded:
    """Stand behind a proposal, once; with enough names it is submitted and numbered."""
    proposal = _get(uow, proposal_id)
    if uow.session.get(Second, (proposal_id, member.id)):
        raise Refusal("proposals-seconded-already", subject=proposal.subject)
    rules.check_second(proposer=proposal.proposer_id, seconder=member.id, state=proposal.state)
    uow.session.add(Second(proposal_id=proposal.id, member_id=member.id, at=uow.now))
    uow.session.flush()
    missing = _missing(uow, proposal)
    if not missing:
        _submit(uow, proposal)
    _redraw(uow, proposal)
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
    _redraw(uow, proposal)
    return _lines(uow, [proposal])[0]


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Sheet:
    """One proposal in full."""
    return _sheet(uow, _get(uow, proposal_id), member)


@open_to(EVERYONE)
def lists(uow: UnitOfWork, member: Member) -> Lists:
    """Mine, those I stand behind, those that seek names."""
    others = [it for it in store.seeking(uow.session) if it.proposer_id != member.id]
    return Lists(
        mine=_lines(uow, store.by_proposer(uow.session, member.id, LISTED)),
        seconded=_lines(uow, store.by_seconder(uow.session, member.id, LISTED)),
        seeking=_lines(uow, others[:LISTED]),
    )


@open_to(EVERYONE)
def colleagues(uow: UnitOfWork, member: Member, *, proposal_id: int) -> list[Colleague]:
    """Whom the proposer can still ask: in service, reachable, not behind it yet."""
    proposal = _own(uow, member, proposal_id)
    rules.check_seeking(proposal.state)
    behind = {proposal.proposer_id, *(it.id for it in store.seconders(uow.session, proposal_id))}
    return [
        _colleague(it)
        for it in members.reachable(uow.session)
        if it.id not in behind and _may_second(uow, it)
    ]


@open_to(EVERYONE)
def ask_colleague(
    uow: UnitOfWork, member: Member, *, proposal_id: int, colleague_id: int
) -> Colleague:
    """Send one colleague the card, once."""
    proposal = _own(uow, member, proposal_id)
    rules.check_seeking(proposal.state)
    colleague = uow.session.get(Member, colleague_id)
    if colleague is None or colleague is member or not _may_second(uow, colleague):
        raise Refusal("proposals-cannot-ask")
    if colleague.account is None or not colleague.reachable:
        raise Refusal("proposals-cannot-ask")
    _post_card(uow, proposal, colleague.account, f"proposal:{proposal.id}:asked:{colleague.id}")
    return _colleague(colleague)


@open_to(EVERYONE)
def may_withdraw(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Line:
    """Refuses whoever may not withdraw it, before the reason is asked."""
    proposal = _own(uow, member, proposal_id)
    if proposal.state is State.WITHDRAWN:
        raise Refusal("proposals-withdrawn-already")
    return _lines(uow, [proposal])[0]


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
        _tell(uow, reader, proposal, "proposals-withdrawn-letter", why=proposal.withdrawal)
    if was_submitted:
        _tell_committee(uow, proposal, "proposals-withdrawn-letter", why=proposal.withdrawal)
    _redraw(uow, proposal)
    return _lines(uow, [proposal])[0]


def _colleague(member: Member) -> Colleague:
    group = member.unit
    return Colleague(member.id, member.name, group.id if group else 0, group.name if group else "")


def _submit(uow: UnitOfWork, proposal: Proposal) -> None:
    """Number it, tell its people, hand it to the proposal committee."""
    proposal.state, proposal.submitted = State.SUBMITTED, uow.now
    proposal.year = uow.today.year
    proposal.serial = store.next_serial(uow.session, proposal.year)
    uow.session.flush()
    behind = store.seconders(uow.session, proposal.id)
    days = uow.policy(rules.ACCEPT_WORKDAYS)
    _tell(uow, proposal.proposer, proposal, "proposals-submitted-letter", workdays=days)
    for seconder in behind:
        if seconder.account != uow.actor.account:
            _tell(uow, seconder, proposal, "proposals-behind-letter", workdays=days)
    names = [it.name for it in behind]
    for reader in members.on_duty(uow.session, Duty.REVIEW_PROPOSALS, uow.today):
        _tell(uow, reader, proposal, "proposals-review-letter", seconders=names)
    _tell_committee(uow, proposal, "proposals-review-letter", seconders=names)


def _tell(uow: UnitOfWork, reader: Member, proposal: Proposal, key: str, **more: Any) -> None:
    belongs = Duty.BELONG in reader.duties(uow.today)
    if belongs and reader.account is not None and reader.reachable:
        dedupe = f"proposal:{proposal.id}:{key}:{reader.id}"
        uow.post(reader.account, key, dedupe, **_facts(proposal), **more)


def _tell_committee(uow: UnitOfWork, proposal: Proposal, key: str, **more: Any) -> None:
    for chat in members.chats(uow.session, ChatKind.PROPOSAL_COMMITTEE):
        dedupe = f"proposal:{proposal.id}:{key}:{chat.chat}"
        uow.post(chat.chat, key, dedupe, **_facts(proposal), **more)


def _post_card(uow: UnitOfWork, proposal: Proposal, chat: int, dedupe: str) -> None:
    topic = f"proposal:{proposal.id}"
    uow.post(chat, "proposals-card", dedupe, topic=topic, **_card_facts(uow, proposal))


def _redraw(uow: UnitOfWork, proposal: Proposal) -> None:
    uow.redraw(f"proposal:{proposal.id}", **_card_facts(uow, proposal))


def _card_facts(uow: UnitOfWork, proposal: Proposal) -> dict[str, Any]:
    behind = [it.name for it in store.seconders(uow.session, proposal.id)]
    state = {"state": proposal.state.value, "missing": _missing(uow, proposal)}
    return _facts(proposal) | state | {"seconders": behind}


def _facts(proposal: Proposal) -> dict[str, Any]:
    return {
        "proposal_id": proposal.id,
        "subject": proposal.subject,
        "proposer": proposal.proposer.name,
        "number": proposal.number or "",
    }


def _lines(uow: UnitOfWork, proposals: list[Proposal]) -> list[Line]:
    names = store.counts(uow.session, [it.id for it in proposals])
    return [
        Line(it.id, it.subject, it.state, it.number, rules.missing(it.needed, names.get(it.id, 0)))
        for it in proposals
    ]


def _sheet(uow: UnitOfWork, proposal: Proposal, reader: Member) -> Sheet:
    behind = store.seconders(uow.session, proposal.id)
    return Sheet(
        id=proposal.id,
        subject=proposal.subject,
        category=proposal.category,
        reason=proposal.reason,
        measures=proposal.measures,
        files=proposal.files,
        proposer=proposal.proposer.name,
        seconders=[it.name for it in behind],
        state=proposal.state,
        number=proposal.number,
        missing=rules.missing(proposal.needed, len(behind)),
        begun=proposal.begun.astimezone(uow.zone).date(),
        submitted=proposal.submitted and proposal.submitted.astimezone(uow.zone).date(),
        withdrawal=proposal.withdrawal,
        is_mine=proposal.proposer_id == reader.id,
        is_seconded=reader.id in {it.id for it in behind},
        may_second=_may_second(uow, reader),
    )


def _missing(uow: UnitOfWork, proposal: Proposal) -> int:
    names = store.counts(uow.session, [proposal.id]).get(proposal.id, 0)
    return rules.missing(proposal.needed, names)


def _category(uow: UnitOfWork, category: str) -> str:
    if category not in uow.policy(rules.CATEGORIES):
        raise Refusal("proposals-category-unknown")
    return category


def _may_second(uow: UnitOfWork, member: Member) -> bool:
    return rules.may_author(uow.policy(rules.AUTHORS), member.duties(uow.today))


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
