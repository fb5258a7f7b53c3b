"""Putting items on an agenda, by whatever way they come."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters, rules, showing, store
from union.meetings.rules import ItemState, State
from union.meetings.sheets import Added
from union.meetings.store import AgendaItem, Meeting
from union.members.store import Member


def put(uow: UnitOfWork, it: Meeting, member: Member, wanted: list[str]) -> Added:
    """Items on the agenda; what stands there already is not put twice."""
    there = store.items(uow.session, it.id)
    texts = {one.text for one in there}
    fresh = [one for one in rules.check_items(wanted) if one not in texts]
    if not fresh:
        raise Refusal("meetings-item-there")
    if len(there) + len(fresh) > rules.ITEMS_MOST:
        raise Refusal("meetings-items-most", most=rules.ITEMS_MOST)
    made = [AgendaItem(meeting_id=it.id, text=text, by_id=member.id, state=ItemState.OPEN,
                       carried=0) for text in fresh]  # fmt: skip
    for one in made:
        uow.session.add(one)
        uow.session.flush()
    letters.redraw(uow, it)
    told = tuple(showing.item(uow, one, member) for one in made)
    return Added(it.id, finding.facts(uow, it), told, len(there) + 1)


def open_for_items(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """Before it begins for all who are due, afterwards for whoever sees to it."""
    it = finding.concerning(uow, member, meeting_id)
    if it.state is State.OVER and finding.keeps(uow, it, member):
        return it
    return finding.still_to_come(uow, it)
