"""Relays: who relayed and who answered; of those who spoke nothing is kept."""

from union.archive.places.place import rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.relays.store import RelayAnswer, RelayBrief, RelayItem


def tell_briefs(uow: UnitOfWork, member: Member) -> Part:
    """What I relayed, and until when an answer was due."""
    mine = rows(uow, RelayBrief, RelayBrief.sent_by == member.id)
    return Part("relay_briefs", ("since", "until"), [(it.day, it.due) for it in mine])


def tell_answers(uow: UnitOfWork, member: Member) -> Part:
    mine = rows(uow, RelayAnswer, RelayAnswer.by_id == member.id)
    return Part("relay_answers", ("since", "words"), [(it.day, it.words) for it in mine])


def erase_words(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Their name goes out of what was said, if somebody wrote it down all the same."""
    for it in rows(uow, RelayItem, RelayItem.text.contains(gone.name, autoescape=True)):
        it.text = gone.without(it.text)
    for it in rows(uow, RelayAnswer, RelayAnswer.words.contains(gone.name, autoescape=True)):
        it.words = gone.without(it.words)
