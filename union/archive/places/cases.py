"""What somebody did with the cases of others, and said of them."""

from union.archive.places.place import at, rows
from union.archive.rules import NOTHING, Gone
from union.archive.sheets import Part
from union.cases.store import CaseStep
from union.honours.store import HonourRound
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals.chain import MATTER
from union.proposals.store import Proposal, ProposalAnswer, ProposalRating


def tell_steps(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, CaseStep, CaseStep.by_id == member.id)
    told = [(_case(uow, it), it.verb, it.note, at(uow, it.at)) for it in mine]
    return Part("case_steps", ("number", "state", "words", "at"), told)


def erase_steps(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """The history of what was submitted stays; their notes apart go, and their name everywhere."""
    for it in rows(uow, CaseStep, CaseStep.note != ""):
        is_draft = it.matter == MATTER and _number(uow, it.number) is None
        is_own = it.by_id == gone.id and (it.is_private or is_draft)
        if is_own:
            it.note = NOTHING
        elif gone.holds(it.note):
            it.note = gone.without(it.note)


def _case(uow: UnitOfWork, it: CaseStep) -> str | None:
    """The number of a proposal, or the year that was honoured."""
    if it.matter == MATTER:
        return _number(uow, it.number)
    return str(uow.session.get_one(HonourRound, it.number).year)


def tell_answers(uow: UnitOfWork, member: Member) -> Part:
    told = [(_number(uow, it.proposal_id), it.text, at(uow, it.at))
            for it in rows(uow, ProposalAnswer, ProposalAnswer.by_id == member.id)]  # fmt: skip
    return Part("proposal_answers", ("number", "words", "at"), told)


def tell_ratings(uow: UnitOfWork, member: Member) -> Part:
    told = [(_number(uow, it.proposal_id), it.rating, it.reason, at(uow, it.at))
            for it in rows(uow, ProposalRating, ProposalRating.member_id == member.id)]  # fmt: skip
    return Part("proposal_ratings", ("number", "choice", "why", "at"), told)


def erase_ratings(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """They still count, without their words."""
    for it in rows(uow, ProposalRating, ProposalRating.member_id == gone.id):
        it.reason = NOTHING if it.reason else ""


def _number(uow: UnitOfWork, proposal_id: int) -> str | None:
    found = uow.session.get(Proposal, proposal_id)
    return found.number if found else None
