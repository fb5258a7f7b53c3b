"""Who is told of a proposal, and the cards that are kept true."""

from typing import Any

from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.rules import ChatKind, Duty
from union.members.store import Member
from union.proposals import rules, store
from union.proposals.store import Proposal


def tell(uow: UnitOfWork, reader: Member, proposal: Proposal, key: str, **more: Any) -> None:
    belongs = Duty.BELONG in reader.duties(uow.today)
    if belongs and reader.account is not None and reader.reachable:
        dedupe = f"proposal:{proposal.id}:{key}:{reader.id}"
        uow.post(reader.account, key, dedupe, **facts(proposal), **more)


def tell_committee(uow: UnitOfWork, proposal: Proposal, key: str, **more: Any) -> None:
    for chat in members.chats(uow.session, ChatKind.PROPOSAL_COMMITTEE):
        dedupe = f"proposal:{proposal.id}:{key}:{chat.chat}"
        uow.post(chat.chat, key, dedupe, **facts(proposal), **more)


def post_card(uow: UnitOfWork, proposal: Proposal, chat: int, dedupe: str) -> None:
    topic = f"proposal:{proposal.id}"
    uow.post(chat, "proposals-card", dedupe, topic=topic, **card_facts(uow, proposal))


def redraw(uow: UnitOfWork, proposal: Proposal) -> None:
    uow.redraw(f"proposal:{proposal.id}", **card_facts(uow, proposal))


def card_facts(uow: UnitOfWork, proposal: Proposal) -> dict[str, Any]:
    behind = [it.name for it in store.seconders(uow.session, proposal.id)]
    missing = rules.missing(proposal.needed, len(behind))
    state = {"state": proposal.state.value, "missing": missing}
    return facts(proposal) | state | {"seconders": behind}


def facts(proposal: Proposal) -> dict[str, Any]:
    return {
        "proposal_id": proposal.id,
        "subject": proposal.subject,
        "proposer": proposal.proposer.name,
        "number": proposal.number or "",
    }
