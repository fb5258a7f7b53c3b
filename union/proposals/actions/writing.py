"""Writing a proposal, and seeing whether somebody wrote the same."""

from union.kernel import likeness
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import EVERYONE, ChatKind, Duty
from union.members.store import Member
from union.proposals import choosing, gathering, letters, rules, showing
from union.proposals.authors import as_author
from union.proposals.sheets import Line, Proposed
from union.proposals.store import Proposal


@open_to(Duty.TAKE_PART, also=as_author)
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
        files=(files or [])[: rules.FILES_EVER],  # what the form took is kept, if fewer are now
        begun=uow.now,
    )
    uow.session.add(made)
    uow.session.flush()
    groups = members.chats(uow.session, ChatKind.STAFF)
    for chat in groups:
        letters.post_card(uow, made, chat.chat, f"proposal:{made.id}:card:{chat.chat}")
    return Proposed(made.id, made.subject, made.needed, len(groups))


@open_to(Duty.TAKE_PART, also=as_author)
def categories(uow: UnitOfWork, member: Member) -> list[str]:
    """What a proposal can be about, in this school's words."""
    return uow.policy(rules.CATEGORIES)


@open_to(Duty.TAKE_PART, also=as_author)
def files_most(uow: UnitOfWork, member: Member) -> int:
    """How many papers this school lets a proposal carry."""
    return uow.policy(rules.FILES_MOST)


@open_to(EVERYONE)
def similar(uow: UnitOfWork, member: Member, *, subject: str) -> list[Line]:
    """Open proposals of others about the same matter."""
    others = choosing.titles(uow.session, choosing.seeking(but=member.id))
    return showing.lines(uow, gathering.several(uow.session, likeness.similar(subject, others)))


def _category(uow: UnitOfWork, category: str) -> str:
    if category not in uow.policy(rules.CATEGORIES):
        raise Refusal("proposals-category-unknown")
    return category
