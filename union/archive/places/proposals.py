"""Proposals, seconds, and forms half filled in."""

from sqlalchemy import select

from union.archive.places.place import at, rows
from union.archive.rules import NOTHING, Gone
from union.archive.sheets import Part
from union.drafts.store import Draft
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import letters as proposal_letters
from union.proposals.rules import State as ProposalState
from union.proposals.store import Proposal, Second


def tell_proposals(uow: UnitOfWork, member: Member) -> Part:
    columns = ("number", "state", "subject", "category", "reason", "measures", "files", "begun",
               "submitted", "withdrawn", "why")  # fmt: skip
    told = [
        (it.number, it.state, it.subject, it.category, it.reason, it.measures, len(it.files),
         at(uow, it.begun), at(uow, it.submitted), at(uow, it.withdrawn), it.withdrawal)
        for it in rows(uow, Proposal, Proposal.proposer_id == member.id)
    ]  # fmt: skip
    return Part("proposals", columns, told)


def erase_proposals(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """What was submitted is the congress's by now and keeps its words; the rest goes."""
    mine = (Proposal.proposer_id == member.id, Proposal.serial.is_(None))
    for it in rows(uow, Proposal, *mine):
        it.subject = it.reason = it.measures = it.withdrawal = NOTHING
        it.files, it.withdrawn = [], it.withdrawn or uow.now
        it.state = ProposalState.WITHDRAWN
        uow.session.flush()
        proposal_letters.redraw(uow, it)


def tell_seconds(uow: UnitOfWork, member: Member) -> Part:
    stood = select(Proposal, Second.at).join(Second).where(Second.member_id == member.id)
    told = [
        (it.number, it.subject, it.proposer.name, at(uow, when))
        for it, when in uow.session.execute(stood.order_by(Proposal.id)).unique()
    ]
    return Part("seconds", ("number", "subject", "proposer", "at"), told)


def tell_drafts(uow: UnitOfWork, member: Member) -> Part:
    told = [
        ("\n".join(str(one) for one in it.answers.values() if one), at(uow, it.touched))
        for it in rows(uow, Draft, Draft.member_id == member.id)
    ]
    return Part("drafts", ("words", "at"), told)


def erase_drafts(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """My own, and what others were just filling in about me."""
    for it in rows(uow, Draft):
        offered = it.offered or {}
        if it.member_id == gone.id or gone.is_meant_by(it.answers) or gone.is_meant_by(offered):
            uow.session.delete(it)
