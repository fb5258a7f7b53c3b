"""Reading proposals: one in full, its history, the board, a search."""

from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.proposals import chain, finding, showing, store
from union.proposals.sheets import History, Line, Lists, Sheet
from union.proposals.store import Proposal
from union.proposals.written import number_in

LISTED = 200  # more than anybody scrolls through


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Sheet:
    """One proposal in full."""
    return showing.sheet(uow, finding.get(uow, proposal_id), member)


@open_to(EVERYONE)
def history(uow: UnitOfWork, member: Member, *, proposal_id: int) -> History:
    """What happened to it, step by step, and all its answers."""
    return showing.history(uow, finding.get(uow, proposal_id), member)


@open_to(EVERYONE)
def lists(uow: UnitOfWork, member: Member) -> Lists:
    """The board: mine, what waits for me, what is open, answered this month, seeking names."""
    others = [it for it in store.seeking(uow.session) if it.proposer_id != member.id]
    month = uow.now.astimezone(uow.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return Lists(
        mine=showing.lines(uow, store.by_proposer(uow.session, member.id, LISTED)),
        seconded=showing.lines(uow, store.by_seconder(uow.session, member.id, LISTED)),
        seeking=showing.lines(uow, others[:LISTED]),
        waiting=showing.lines(uow, showing.waiting(uow, member)[:LISTED]),
        open=showing.lines(uow, store.in_states(uow.session, chain.LIVE)[:LISTED]),
        answered=showing.lines(uow, store.answered_since(uow.session, month)[:LISTED]),
        may_review=Duty.REVIEW_PROPOSALS in member.duties(uow.today),
    )


@open_to(EVERYONE)
def find(uow: UnitOfWork, member: Member, *, words: str) -> list[Line]:
    """Those of a number (2026-07), or whose own words hold all that was asked; the last first."""
    named = number_in(words)
    if named:
        found = store.by_number(uow.session, *named)
        return showing.lines(uow, [found] if found else [])
    wanted = words.casefold().split()
    every = [it for it in store.filed(uow.session) if _says(it, wanted)]
    return showing.lines(uow, every[:LISTED])


def _says(proposal: Proposal, wanted: list[str]) -> bool:
    own = (proposal.subject, proposal.category, proposal.reason, proposal.measures)
    text = "\n".join((*own, proposal.number or "")).casefold()
    return all(word in text for word in wanted)
