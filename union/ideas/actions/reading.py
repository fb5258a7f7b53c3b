"""The ideas there are: one in full, the board, those that hold some words."""

from union.ideas import rules, sheets, store
from union.ideas.rules import State
from union.ideas.sheets import Board, Line, Sheet
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE
from union.members.store import Member

FOUND_MOST, WORDS_MOST = 21, 5  # one more than is shown, to know of it


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, idea_id: int) -> Sheet:
    """One idea in full; one that was taken back is its author's alone."""
    it = sheets.found(uow, idea_id)
    if it.state is State.WITHDRAWN and it.author_id != member.id:
        raise Refusal("ideas-settled-already", state=it.state.value)
    return sheets.sheet(uow, it, member)


@open_to(EVERYONE)
def board(uow: UnitOfWork, member: Member) -> Board:
    """By how far they are, the newest first."""
    return Board(
        open=_newest(uow, *rules.OPEN),
        mine=sheets.lines(uow, store.by_author(uow.session, member.id)[::-1]),
        adopted=_newest(uow, State.ADOPTED),
        implemented=_newest(uow, State.IMPLEMENTED),
        has_desk=bool(member.duties(uow.today) & rules.DESK),
    )


def _newest(uow: UnitOfWork, *states: State) -> list[Line]:
    return sheets.lines(uow, store.in_state(uow.session, *states)[::-1])


@open_to(EVERYONE)
def search(uow: UnitOfWork, member: Member, *, words: str) -> list[Line]:
    """Those in which all the words stand, the newest first."""
    found = store.holding(uow.session, words.split()[:WORDS_MOST], FOUND_MOST)
    return sheets.lines(uow, found)
