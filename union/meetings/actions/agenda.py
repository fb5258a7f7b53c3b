"""What a meeting is to be about: put by whoever is due, taken back, got to."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters, proposing, rules, showing
from union.meetings.rules import TO_COME, ItemState
from union.meetings.sheets import Added, Sheet
from union.meetings.store import AgendaItem
from union.meetings.written import split_items
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member


@open_to(EVERYONE)
def may_put(uow: UnitOfWork, member: Member, *, meeting_id: int) -> None:
    """Refuses whoever is not due at this meeting, or when it is over."""
    proposing.open_for_items(uow, member, meeting_id)


@open_to(EVERYONE)
def weigh_put(uow: UnitOfWork, member: Member, *, meeting_id: int, items: str) -> str:
    """The items, one a line; refuses one that is too long."""
    return "\n".join(rules.check_items(split_items(items)))


@open_to(EVERYONE)
def add_items(uow: UnitOfWork, member: Member, *, meeting_id: int, items: str) -> Added:
    """What I wish to talk about; several with numbers or one a line."""
    return proposing.put(
        uow, proposing.open_for_items(uow, member, meeting_id), member, split_items(items)
    )


@open_to(EVERYONE)
def take_back(uow: UnitOfWork, member: Member, *, item_id: int) -> Sheet:
    """My own item, or one of a meeting I see to, before it begins or while it is minuted."""
    item = uow.session.get(AgendaItem, item_id)
    if item is None:
        raise Refusal("meetings-item-gone")
    it = finding.concerning(uow, member, item.meeting_id)
    may_keep = finding.keeps(uow, it, member)
    is_open = it.state in TO_COME or (it.state is rules.State.OVER and may_keep)
    if not (item.by_id == member.id or may_keep) or not is_open:
        raise Refusal("meetings-item-not-yours")
    uow.session.delete(item)
    uow.session.flush()
    letters.redraw(uow, it)
    return showing.sheet(uow, it, member)


@open_to(Duty.HOLD_MEETINGS)
def agenda(uow: UnitOfWork, member: Member, *, meeting_id: int) -> Sheet:
    """The items of a meeting that I see to."""
    return showing.sheet(uow, finding.own(uow, member, meeting_id), member)


@open_to(Duty.HOLD_MEETINGS)
def tick(uow: UnitOfWork, member: Member, *, item_id: int) -> Sheet:
    """We got to it; tapped again, we did not, and it waits for the next meeting."""
    item = uow.session.get(AgendaItem, item_id)
    if item is None:
        raise Refusal("meetings-item-gone")
    it = finding.not_off(uow, finding.own(uow, member, item.meeting_id))
    if it.starts > uow.now:
        raise Refusal("meetings-not-begun")
    if item.state is ItemState.CARRIED:
        raise Refusal("meetings-item-carried")
    item.state = ItemState.OPEN if item.state is ItemState.DONE else ItemState.DONE
    uow.session.flush()
    return showing.sheet(uow, it, member)
