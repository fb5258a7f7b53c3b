"""Coming to an event, bringing somebody, going; which there are, and how I stand to them."""

from union.events import finding, letters, looking, rules, store
from union.events.rules import Remind, State
from union.events.sheets import Answered, Line, Sheet
from union.events.store import Event, EventWish
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, SERVING
from union.members.store import Member
from union.signups import lists
from union.signups import rules as signup_rules
from union.signups import store as signups
from union.signups.store import Signup


@open_to(EVERYONE)
def come(
    uow: UnitOfWork, member: Member, *, event_id: int, companions: int | None = None
) -> Answered:
    """Come, or stand in the line if it is full; a place that was offered is taken."""
    return _come(uow, member, event_id, companions)


@open_to(EVERYONE)
def bring(uow: UnitOfWork, member: Member, *, event_id: int, more: int = 1) -> Answered:
    """One companion more; who has not answered comes with one."""
    event = finding.opened(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    now = mine.companions if mine and mine.state in letters.CONCERNED else 0
    return _come(uow, member, event_id, now + more)


@open_to(EVERYONE)
def bring_fewer(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """One companion less."""
    event = finding.opened(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    if mine is None or not mine.companions:
        raise Refusal("events-nobody-with-you")
    return _come(uow, member, event_id, mine.companions - 1)


def _come(uow: UnitOfWork, member: Member, event_id: int, companions: int | None) -> Answered:
    event = finding.opened(uow, event_id)
    _check_meant(event, member)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    before = mine and mine.state
    was_left_out = member.id in _left_out(uow, event)
    mine = lists.come(uow, event.roll, member, companions=companions, left_out=was_left_out)
    return _answered(uow, event, mine, before is mine.state and companions is None)


def _left_out(uow: UnitOfWork, event: Event) -> set[int]:
    """Who stood in the line of the last event of this name, and did not get in."""
    last = store.before(uow.session, event)
    return signups.left_out(uow.session, last.list_id) if last else set()


def _check_meant(event: Event, member: Member) -> None:
    is_for = rules.is_for(event.audience, member.standing, member.sex, SERVING)
    if not is_for or event.unit_id not in (None, member.unit_id):
        raise Refusal("events-not-for-you", title=event.title)


@open_to(EVERYONE)
def go(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """Not coming; a place that was held goes to the next in the line."""
    event = finding.opened(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    before = mine and mine.state
    return _answered(
        uow, event, lists.go(uow, event.roll, member), before is signup_rules.State.NOT_COMING
    )


def _answered(uow: UnitOfWork, event: Event, mine: Signup, is_early: bool) -> Answered:
    looking.settle(uow, event)
    place = 0
    if mine.state is signup_rules.State.COMING:
        place = lists.place_among_coming(uow, event.roll, mine)
    elif mine.state is signup_rules.State.WAITING:
        place = lists.place_in_line(uow, event.roll, mine)
    return Answered(event.id, event.title, mine.state, place, mine.companions, is_early)


@open_to(EVERYONE)
def coming_up(uow: UnitOfWork, member: Member) -> list[Line]:
    """The events to come that are for me, the next one first."""
    found = [it for it in store.open_events(uow.session) if _sees(it, member)]
    return [finding.line(uow, it, member) for it in found]


def _sees(event: Event, member: Member) -> bool:
    is_for = rules.is_for(event.audience, member.standing, member.sex, SERVING)
    return event.organiser is member or (is_for and event.unit_id in (None, member.unit_id))


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, event_id: int) -> Sheet:
    """One event, and how I stand to it."""
    event = finding.get(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    wish = uow.session.get(EventWish, member.id)
    return Sheet(
        id=event.id,
        facts=letters.card_facts(uow, event),
        mine=mine.state if mine else None,
        companions=mine.companions if mine else 0,
        remind=wish.remind if wish else Remind.BOTH,
        may_organise=finding.organises(uow, event, member),
        is_over=event.state is not State.OPEN,
    )


@open_to(EVERYONE)
def remind_me(uow: UnitOfWork, member: Member, *, remind: str) -> Remind:
    """How I wish to be reminded of what I come to."""
    if remind not in set(Remind):
        raise Refusal("kernel-old-button")
    wish = uow.session.get(EventWish, member.id) or EventWish(member_id=member.id)
    wish.remind = Remind(remind)
    uow.session.add(wish)
    return wish.remind
