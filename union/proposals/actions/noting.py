"""Notes apart (内部备注): for the committee and the departments, never for the answer."""

from union.cases.rules import check_words
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE
from union.members.store import Member
from union.proposals import finding, showing, steps
from union.proposals.chain import Verb
from union.proposals.sheets import History
from union.proposals.store import Proposal
from union.proposals.whose import Stand


@open_to(EVERYONE)
def may_note(uow: UnitOfWork, member: Member, *, proposal_id: int) -> None:
    """Refuses whoever does not see to it."""
    _seen_to(uow, member, proposal_id)


@open_to(EVERYONE)
def note(uow: UnitOfWork, member: Member, *, proposal_id: int, text: str) -> History:
    """What only those who see to it will read."""
    proposal = _seen_to(uow, member, proposal_id)
    steps.written(uow, proposal, Verb.NOTE, member, check_words(text), is_private=True)
    return showing.history(uow, proposal, member)


def _seen_to(uow: UnitOfWork, member: Member, proposal_id: int) -> Proposal:
    proposal = finding.get(uow, proposal_id)
    if proposal.serial is None or not Stand(uow, proposal, member).sees_to:
        raise Refusal("proposals-no-notes")
    return proposal
