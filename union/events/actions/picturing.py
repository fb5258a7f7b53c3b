"""The pictures of an event: handed in by those who were there, seen by whom it was for."""

from union.events import finding, letters, rules, store, whom
from union.events.sheets import Album, Pictured
from union.events.store import Event, EventPicture
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE
from union.members.store import Member


@open_to(EVERYONE)
def hand_in(uow: UnitOfWork, member: Member, *, file: str, mark: str) -> Pictured:
    """A picture in the private chat: of the last event I was at, up to a fortnight ago."""
    since = uow.now - rules.PICTURED_FOR
    event = store.lately_at(uow.session, member.id, since, uow.now)
    if event is None:
        raise Refusal("events-no-picture-wanted")
    return _taken_in(uow, event, member, file, mark)


@open_to(EVERYONE)
def pin_up(
    uow: UnitOfWork, member: Member, *, chat: int, reply_to: int, file: str, mark: str
) -> Pictured | None:
    """A picture in a group that answers the card of an event; of anything else it is no picture."""
    found = letters.of_card(uow, chat, reply_to)
    event = uow.session.get(Event, found) if found else None
    if event is None or uow.now < event.starts or not whom.is_meant(event, member):
        return None
    return _taken_in(uow, event, member, file, mark)


def _taken_in(uow: UnitOfWork, event: Event, member: Member, file: str, mark: str) -> Pictured:
    """The same picture once."""
    there = store.pictures(uow.session, event.id)
    mine = sum(1 for it in there if it.member_id == member.id)
    if any(it.mark == mark for it in there):
        return Pictured(event.title, mine)
    if len(there) >= rules.PICTURES_MOST or mine >= rules.A_PERSONS_MOST:
        raise Refusal("events-pictures-enough", title=event.title)
    made = EventPicture(event_id=event.id, member_id=member.id, file=file, mark=mark, at=uow.now)
    uow.session.add(made)
    uow.session.flush()
    return Pictured(event.title, mine + 1)


@open_to(EVERYONE)
def album(uow: UnitOfWork, member: Member, *, event_id: int) -> Album:
    """All pictures of an event that is for me, in the order in which they came."""
    event = finding.get(uow, event_id)
    whom.check_sees(event, member)
    found = store.pictures(uow.session, event.id)
    mine = sum(1 for it in found if it.member_id == member.id)
    return Album(event.id, event.title, tuple(it.file for it in found), mine)


@open_to(EVERYONE)
def take_out_picture(uow: UnitOfWork, member: Member, *, event_id: int, number: str) -> Album:
    """The picture of that number, counted from 1: one's own, or any for whoever organises it."""
    event = finding.get(uow, event_id)
    found = store.pictures(uow.session, event.id)
    at = int(rules.check_picture(number))
    if at > len(found):
        raise Refusal("events-picture-number", count=len(found))
    picture = found[at - 1]
    if picture.member_id != member.id and not finding.organises(uow, event, member):
        raise Refusal("events-picture-not-yours")
    uow.session.delete(picture)
    uow.session.flush()
    return album(uow, event_id=event_id)
