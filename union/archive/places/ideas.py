"""Ideas, likes and drives."""

from sqlalchemy import select

from union.archive.places.place import at, rows
from union.archive.rules import NOTHING, Gone
from union.archive.sheets import Part
from union.ideas import letters
from union.ideas.rules import KEPT, State
from union.ideas.store import Idea, IdeaDrive, IdeaLike
from union.kernel.unit import UnitOfWork
from union.members.store import Member


def tell_ideas(uow: UnitOfWork, member: Member) -> Part:
    columns = ("number", "state", "words", "category", "problem", "change", "effect", "begun",
               "answer", "done", "prize")  # fmt: skip
    told = [(it.number, it.state, it.text, it.category, it.problem, it.change, it.effect,
             at(uow, it.written), it.word, it.done, it.prize)
            for it in rows(uow, Idea, Idea.author_id == member.id)]  # fmt: skip
    return Part("ideas", columns, told)


def erase_ideas(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """What the school adopted keeps its words, without a name; the rest goes."""
    for it in rows(uow, Idea, Idea.author_id == member.id, Idea.state.not_in(KEPT)):
        it.text, it.state = NOTHING, State.WITHDRAWN
        it.problem = it.change = it.effect = it.word = None
        uow.session.flush()
        letters.redraw(uow, it)


def tell_likes(uow: UnitOfWork, member: Member) -> Part:
    liked = select(Idea, IdeaLike.at).join(IdeaLike).where(IdeaLike.member_id == member.id)
    told = [(it.number, it.text, at(uow, when))
            for it, when in uow.session.execute(liked.order_by(Idea.id)).unique()]  # fmt: skip
    return Part("idea_likes", ("number", "words", "at"), told)


def tell_drives(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, it.opens, it.closes)
            for it in rows(uow, IdeaDrive, IdeaDrive.opened_by == member.id)]  # fmt: skip
    return Part("idea_drives", ("title", "since", "until"), told)
