"""What is read for the public page."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from union.announcements.store import Announcement
from union.events.store import Event
from union.kernel.outbox import Letter, State
from union.members.store import Member
from union.proposals.store import Proposal, ProposalAnswer


def wished(session: Session) -> list[Announcement]:
    """The announcements that somebody put there, the last first."""
    of = select(Announcement).filter_by(is_public=True)
    return list(session.scalars(of.order_by(Announcement.due.desc(), Announcement.id.desc())))


def held(session: Session) -> set[str | None]:
    """The batches that somebody stopped on their way for now."""
    return set(session.scalars(select(Letter.batch).filter_by(state=State.HELD).distinct()))


def numbered(session: Session) -> list[Proposal]:
    """The proposals that were submitted, the last first."""
    of = select(Proposal).where(Proposal.serial.is_not(None))
    ordered = of.order_by(Proposal.submitted.desc(), Proposal.id.desc())
    return list(session.scalars(ordered).unique())


def answers(session: Session) -> dict[int, list[ProposalAnswer]]:
    """To each proposal, in their order."""
    found: dict[int, list[ProposalAnswer]] = {}
    for it in session.scalars(select(ProposalAnswer).order_by(ProposalAnswer.id)).unique():
        found.setdefault(it.proposal_id, []).append(it)
    return found


def events(session: Session) -> list[Event]:
    """All there are, the latest first."""
    of = select(Event).order_by(Event.starts.desc(), Event.id.desc())
    return list(session.scalars(of).unique())


def names(session: Session) -> list[str]:
    """Of everybody in the register, also of those who left."""
    return list(session.scalars(select(Member.name).where(Member.name != "").distinct()))
