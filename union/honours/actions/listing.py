"""The list: how many stand on it, which departments, how it will look; then it goes up."""

from union.honours import finding, letters, records, rules, showing, steps, store
from union.honours.rules import State, Verb
from union.honours.sheets import HandledBy, Listing, Notice, Picking
from union.honours.store import HonourDepartment, HonourNominee, HonourRound
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.departments import handles
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member


@open_to(Duty.REVIEW_PROPOSALS)
def listing(uow: UnitOfWork, member: Member, *, round_id: int) -> Listing:
    """The nominees by their points, and how many of them stand on the list."""
    return showing.listing(uow, finding.choosing(uow, round_id), member)


@open_to(Duty.REVIEW_PROPOSALS)
def list_most(uow: UnitOfWork, member: Member, *, round_id: int, most: int) -> Listing:
    """So many stand on it: rather fewer than unworthy ones (宁缺毋滥), none if need be."""
    it = finding.choosing(uow, round_id)
    if not 0 <= most <= rules.LISTED_MOST:
        raise Refusal("kernel-old-button")
    it.most = most
    uow.session.flush()
    return showing.listing(uow, it, member)


@open_to(Duty.REVIEW_PROPOSALS)
def picking(uow: UnitOfWork, member: Member, *, round_id: int) -> Picking:
    """The departments that can stand on it, and which of them do."""
    return showing.picking(uow, finding.choosing(uow, round_id))


@open_to(Duty.REVIEW_PROPOSALS)
def pick(uow: UnitOfWork, member: Member, *, round_id: int, unit_id: int) -> Picking:
    """This department stands on the list."""
    return _picked(uow, member, round_id, unit_id, is_chosen=True)


@open_to(Duty.REVIEW_PROPOSALS)
def unpick(uow: UnitOfWork, member: Member, *, round_id: int, unit_id: int) -> Picking:
    """This department does not."""
    return _picked(uow, member, round_id, unit_id, is_chosen=False)


def _picked(
    uow: UnitOfWork, member: Member, round_id: int, unit_id: int, *, is_chosen: bool
) -> Picking:
    it = finding.choosing(uow, round_id)
    if unit_id in handles(member, uow.today):
        raise Refusal("honours-own-department")
    found = showing.picking(uow, it)
    names = {one.unit_id: one.name for one in found.ranked}
    if unit_id not in names:
        raise Refusal("kernel-old-button")
    wanted = found.chosen | {unit_id} if is_chosen else found.chosen - {unit_id}
    there = {one.unit_id: one for one in store.departments(uow.session, it.id)}
    for gone in there.keys() - wanted:
        uow.session.delete(there[gone])
    for unit in wanted - there.keys():
        uow.session.add(HonourDepartment(round_id=it.id, unit_id=unit, name=names[unit]))
    it.is_picked = True
    uow.session.flush()
    return showing.picking(uow, it)


@open_to(Duty.CONFIRM_HONOURS)
def may_publish(uow: UnitOfWork, member: Member, *, round_id: int) -> Notice:
    """The list as everybody would read it, before it goes up."""
    it = finding.get(uow, round_id)
    return showing.preview(uow, it, *_ready(uow, it))


def _ready(uow: UnitOfWork, it: HonourRound) -> tuple[list[HonourNominee], list[HandledBy]]:
    """Who stands on it, if it can go up."""
    rules.check_step(it.state, Verb.PUBLISH)
    if not members.union_chats(uow.session):
        raise Refusal("honours-no-group")
    nominees, departments = showing.standing(uow, it), showing.chosen(uow, it)
    rules.check_list(nominees, departments)
    still = records.eligible_of(uow.session, it.year, [one.proposal_id for one in nominees])
    for one in nominees:
        if one.proposal_id not in still:
            raise Refusal("honours-nominee-out", title=one.title)
    return nominees, departments


@open_to(Duty.CONFIRM_HONOURS)
def publish(uow: UnitOfWork, member: Member, *, round_id: int, mark: int) -> Notice:
    """It goes up in the groups of all, with the days until which anybody may object.

    Places and figures are those of this day; refused if the list is not the one that was seen.
    """
    it = finding.get(uow, round_id)
    nominees, departments = _ready(uow, it)
    seen = showing.preview(uow, it, nominees, departments)
    if seen.mark != mark:
        raise Refusal("honours-list-moved")
    for place, one in enumerate(nominees, 1):
        one.place = place
    _freeze(uow, it, departments)
    it.published, it.until = seen.since, seen.until
    steps.take(uow, it, Verb.PUBLISH, member)
    assert it.state is State.PUBLISHED
    found = showing.notice(uow, it, member)
    letters.publish(uow, it, found)
    return found


def _freeze(uow: UnitOfWork, it: HonourRound, chosen: list[HandledBy]) -> None:
    """The departments as they are today: their order, names and figures."""
    there = {one.unit_id: one for one in store.departments(uow.session, it.id)}
    for gone in there.keys() - {one.unit_id for one in chosen}:
        uow.session.delete(there[gone])
    for place, figures in enumerate(chosen, 1):
        row = there.get(figures.unit_id) or HonourDepartment(
            round_id=it.id, unit_id=figures.unit_id
        )
        row.place, row.name, row.proposals = place, figures.name, figures.proposals
        row.on_time, row.known = figures.on_time
        row.satisfied, row.rated = figures.satisfied
        uow.session.add(row)
    uow.session.flush()
