"""In which groups an announcement is read: those of whom it is for, else the whole union's."""

from union.announcements.audience import Audience, Sort, Trait
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.rules import Body, ChatKind
from union.members.store import Chat

ALL = {Sort.EVERYONE, Sort.SERVING}
ROOM_OF = {Body.COMMITTEE: ChatKind.COMMITTEE, Body.PROPOSAL_COMMITTEE: ChatKind.PROPOSAL_COMMITTEE}


def fitting(uow: UnitOfWork, audience: Audience) -> list[Chat]:
    """Each part of the audience by its own group; a part that has none, by the union's."""
    found = dict[int, Chat]()
    for together in audience.those:
        rooms = [room for trait in together for room in own(uow, trait)]
        found |= {it.chat: it for it in rooms or members.union_rooms(uow.session)}
    return list(found.values())


def is_overheard(uow: UnitOfWork, audience: Audience) -> bool:
    """Whether others than those it is for read it in these groups."""
    narrow = [it for it in audience.those if not {one.sort for one in it} <= ALL]
    return bool(audience.but) or any(len(it) > 1 or not own(uow, it[0]) for it in narrow)


def own(uow: UnitOfWork, trait: Trait) -> list[Chat]:
    """The groups of one unit or body."""
    if trait.sort is Sort.UNIT:
        staff = members.chats(uow.session, ChatKind.STAFF)
        return [it for it in staff if it.unit_id == int(trait.of)]
    if trait.sort is Sort.BODY and Body(trait.of) in ROOM_OF:
        return members.chats(uow.session, ROOM_OF[Body(trait.of)])
    return []
