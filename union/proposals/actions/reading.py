"""Reading proposals: one in full, its history, the board, a search."""

from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.proposals import chain, choosing, finding, showing, store
from union.proposals.sheets import History, Line, Lists, Sheet
from union.proposals.written import number_in

LISTED, WORDS_MOST = 200, 5  # more than anybody scrolls through, or writes


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Sheet:
    """One proposal in full."""
    return showing.sheet(uow, finding.get(uow, proposal_id), member)


@open_to(EVERYONE)
def history(uow: UnitOfWork, member: Member, *, proposal_id: int) -> History:
    """What happened to it, step by step, and all its answers."""
    return showing.history(uow, finding.get(uow, proposal_id), member)


@open_to(EVERYONE)
def lists(uow: UnitOfWork, member: Member, *, which: str, at: int = 0, most: int = 8) -> Lists:
    """The board: a page of ``most`` lines of one of its lists, and how many each holds."""
    board = _board(uow, member)
    which = which if which in board else "mine"
    counts = choosing.how_many(uow.session, board)
    last = max(0, (counts[which] - 1) // most)
    at = max(0, min(at, last))
    shown = choosing.page(uow.session, board[which], at * most, most)
    may_review = Duty.REVIEW_PROPOSALS in member.duties(uow.today)
    has_outstanding = store.has_outstanding(uow.session)
    lines = showing.lines(uow, shown)
    return Lists(which, lines, at, last, counts, may_review, has_outstanding)


def _board(uow: UnitOfWork, member: Member) -> dict[str, choosing.Chosen]:
    """Mine, what waits for me, what is open, answered this month, seconded, seeking names."""
    month = uow.now.astimezone(uow.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return {
        "mine": choosing.by_proposer(member.id),
        "waiting": showing.waiting(uow, member),
        "open": choosing.filed_in(chain.LIVE),
        "answered": choosing.answered_since(month),
        "seconded": choosing.by_seconder(member.id),
        "seeking": choosing.seeking(but=member.id),
    }


@open_to(EVERYONE)
def find(uow: UnitOfWork, member: Member, *, words: str) -> list[Line]:
    """Those of a number (2026-07), or whose own words hold all that was asked; the last first."""
    named = number_in(words)
    if named:
        found = store.by_number(uow.session, *named)
        return showing.lines(uow, [found] if found else [])
    chosen = choosing.holding(words.split()[:WORDS_MOST])
    return showing.lines(uow, choosing.page(uow.session, chosen, 0, LISTED))
