"""Points somebody gave; what they nominated, objected, answered."""

from sqlalchemy import select

from union.archive.places.place import rows
from union.archive.rules import NOTHING, Gone
from union.archive.sheets import Part
from union.honours import rules
from union.honours.store import HonourDepartment, HonourNominee, HonourObjection, HonourRound
from union.ideas import scoring
from union.ideas.store import Idea
from union.kernel.tables import Table
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.scoring.store import Score


def tell_scores(uow: UnitOfWork, member: Member) -> Part:
    """Of ideas and of nominees alike."""
    told = [(*_about(uow, it), it.aspect, it.points)
            for it in rows(uow, Score, Score.member_id == member.id)]  # fmt: skip
    return Part("scores", ("number", "words", "kind", "value"), told)


def _about(uow: UnitOfWork, it: Score) -> tuple[str | None, str]:
    if it.matter == scoring.MATTER:
        idea = uow.session.get_one(Idea, it.number)
        return idea.number, idea.text
    assert it.matter == rules.MATTER
    about = uow.session.get_one(HonourNominee, it.number).proposal
    return about.number, about.subject


def tell_nominees(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.proposal.number, it.proposal.subject)
            for it in rows(uow, HonourNominee, HonourNominee.by_id == member.id)]  # fmt: skip
    return Part("honour_nominees", ("number", "subject"), told)


def tell_objections(uow: UnitOfWork, member: Member) -> Part:
    """Their own, with the answers; of others those they answered, without who it was."""
    it = HonourObjection
    mine = select(it).where((it.member_id == member.id) | (it.answered_by == member.id))
    found = uow.session.scalars(mine.order_by(it.id)).unique()
    told = [(one.line.title, one.text if one.member_id == member.id else None, one.answer, one.day)
            for one in found]  # fmt: skip
    return Part("honour_objections", ("subject", "words", "answer", "at"), told)


def erase_objections(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Their own words go, with their name wherever it stands; that there was one stays."""
    for it in rows(uow, HonourObjection, HonourObjection.member_id == gone.id):
        it.text = NOTHING
    for table, column in WRITTEN:
        for it in rows(uow, table):
            if gone.holds(said := getattr(it, column)):
                setattr(it, column, gone.without(said))


WRITTEN: tuple[tuple[type[Table], str], ...] = (
    (HonourObjection, "text"), (HonourObjection, "answer"), (HonourNominee, "struck"),
    (HonourDepartment, "struck"), (HonourRound, "why"),
)  # fmt: skip
