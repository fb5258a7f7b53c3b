"""The card of an announcement that goes out to many: kept true until every letter is settled."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sqlalchemy import select

from union.announcements import rules, showing
from union.announcements.sheets import Report
from union.announcements.store import Announcement
from union.kernel.outbox import Letter
from union.kernel.unit import UnitOfWork
from union.members.store import Member

TOPIC = "progress"


def follow(uow: UnitOfWork, it: Announcement, member: Member, message: int) -> None:
    """This message of theirs shows how far it has come; an earlier one does no more."""
    report = showing.report(uow, it, member)
    if report.is_followed and member.account:
        topic = f"{TOPIC}:{it.id}:{member.id}"
        uow.adopt(member.account, message, "announcements-progress-card", topic, **told(report))


def leave(uow: UnitOfWork, member: Member, message: int) -> None:
    """The message shows something else now."""
    mine = select(Letter).filter_by(chat=member.account, message=message)
    for card in uow.session.scalars(mine.where(Letter.topic.startswith(f"{TOPIC}:"))):
        card.topic, card.drawn = None, card.version


def behind(uow: UnitOfWork) -> list[int]:
    """The announcements of which somebody may see less than is true, by their numbers."""
    return sorted({it.id for _, it, _ in _followed(uow)})


def show(uow: UnitOfWork, number: int) -> None:
    """How far it has come; what is at its end is shown once more, and then left alone."""
    for card, it, member in _followed(uow):
        if it.id == number:
            report = showing.report(uow, it, member)
            if card.facts != (now := told(report)):
                card.facts, card.version, card.due = now, card.version + 1, uow.now
            card.topic = card.topic if report.is_going else None


def told(report: Report) -> dict[str, Any]:
    """A report as facts of a card."""
    until = report.waits_until
    files = [asdict(it) for it in report.files]
    at = until.isoformat() if until else None
    return asdict(report) | {"waits_until": at, "files": files, "behind": []}


def _followed(uow: UnitOfWork) -> Iterator[tuple[Letter, Announcement, Member]]:
    """The cards that somebody follows, of announcements whose hour has come."""
    # a range, which the index on topics serves: few of very many letters
    cards = select(Letter).where(Letter.topic > f"{TOPIC}:", Letter.topic < f"{TOPIC};")
    rested = cards.where(Letter.due <= uow.now - rules.BETWEEN_EDITS)
    for card in list(uow.session.scalars(rested)):
        _, number, member_id = (card.topic or "").split(":")
        it = uow.session.get(Announcement, int(number))
        member = uow.session.get(Member, int(member_id))
        if it and member and (it.due is None or it.due <= uow.now):
            yield card, it, member
