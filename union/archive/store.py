"""What has been kept as long as this school keeps it."""

from datetime import date, datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from union.admissions.store import Door
from union.ideas.rules import KEPT
from union.ideas.store import Idea
from union.joining.store import Invitation, Knock
from union.kernel.outbox import Letter, State
from union.members.rules import Standing
from union.members.store import Member
from union.proposals.store import Proposal, Second

SETTLED = (State.SENT, State.LET_GO, State.BARRED)


def forget_letters(session: Session, before: datetime) -> None:
    """Old plain letters that are settled, and those to accounts that nobody has any more."""
    settled = (Letter.state.in_(SETTLED), Letter.topic.is_(None))
    session.execute(delete(Letter).where(*settled, Letter.due < before))
    accounts = select(Member.account).where(Member.account.is_not(None))
    to_nobody = (Letter.chat > 0, Letter.chat.not_in(accounts), Letter.state.in_(SETTLED))
    session.execute(delete(Letter).where(*to_nobody))


def forget_knocks(session: Session, before: date) -> None:
    session.execute(delete(Knock).where(Knock.day < before))


def forget_invitations(session: Session, before: datetime) -> None:
    for table in (Invitation, Door):
        session.execute(delete(table).where(table.expires < before))


def gone_since(session: Session, before: date) -> list[Member]:
    """Who left or moved away before this day and is in the register still."""
    away = Member.standing.in_([Standing.LEFT, Standing.TRANSFERRED])
    old = (away, Member.erased.is_(None), Member.name != "", Member.standing_since < before)
    return list(session.scalars(select(Member).where(*old).order_by(Member.id)).unique())


def proposals_of(session: Session, member: Member) -> tuple[int, int]:
    """How many were submitted, and how many were not."""
    mine = select(func.count(Proposal.serial), func.count()).filter_by(proposer_id=member.id)
    submitted, every = session.execute(mine).one()
    return submitted, every - submitted


def seconds_of(session: Session, member: Member) -> int:
    return (
        session.scalar(select(func.count()).select_from(Second).filter_by(member_id=member.id)) or 0
    )


def adopted_ideas_of(session: Session, member: Member) -> int:
    """How many keep their words, without the name."""
    of = select(func.count(Idea.id)).where(Idea.author_id == member.id, Idea.state.in_(KEPT))
    return session.scalar(of) or 0


def names_holding(session: Session, name: str) -> list[str]:
    """The longer names in the register that this one is a part of: 王建国 holds 王建."""
    others = select(Member.name).where(Member.name.contains(name, autoescape=True))
    return list(session.scalars(others.where(Member.name != name))) if name else []
