"""Coming to an event, bringing somebody, going; which there are, and how I stand to them."""

from datetime import timedelta

from union.events import finding, letters, looking, rules, store, whom
from union.events.rules import Remind, State
from union.events.sheets import Answered, Line, Sheet
from union.events.store import Event, EventWish
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.signups import lists
from union.signups import rules as signup_rules
from union.signups import store as signups
from union.signups.rules import CONCERNED
from union.signups.store import Signup

LATELY = 6


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
    now = mine.companions if mine and mine.state in CONCERNED else 0
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
    whom.check_meant(event, member)
    before = _state(uow, event, member)
    enters = before not in CONCERNED
    was_left_out = enters and member.id in _left_out(uow, event)
    mine = lists.come(uow, event.roll, member, companions=companions, left_out=was_left_out)
    return _answered(uow, event, mine, before, is_early=before is mine.state and companions is None)


def _state(uow: UnitOfWork, event: Event, member: Member) -> signup_rules.State | None:
    mine = signups.of_member(uow.session, event.list_id, member.id)
    return mine.state if mine else None


def _left_out(uow: UnitOfWork, event: Event) -> set[int]:
    """Who stood in the line of the last event of this name, and did not get in."""
    counts = uow.policy(signup_rules.ORDER) == "left_out_first"
    last = store.before(uow.session, event) if counts else None
    return signups.left_out(uow.session, last.list_id) if last else set()


@open_to(EVERYONE)
def go(uow: UnitOfWork, member: Member, *, event_id: int) -> Answered:
    """Not coming; a place that was held goes to the next in the line."""
    event = finding.opened(uow, event_id)
    before = _state(uow, event, member)
    if before is None:
        whom.check_meant(event, member)
    mine = lists.go(uow, event.roll, member)
    is_early = before is signup_rules.State.NOT_COMING
    return _answered(uow, event, mine, before, is_early=is_early)


def _answered(
    uow: UnitOfWork,
    event: Event,
    mine: Signup,
    before: signup_rules.State | None,
    *,
    is_early: bool,
) -> Answered:
    looking.settle(uow, event)
    place = 0
    if mine.state is signup_rules.State.COMING:
        place = lists.place_among_coming(uow, event.roll, mine)
    elif mine.state is signup_rules.State.WAITING:
        place = lists.place_in_line(uow, event.roll, mine)
    return Answered(
        event_id=event.id,
        title=event.title,
        state=mine.state,
        place=place,
        companions=mine.companions,
        is_early=is_early,
        is_new=before not in CONCERNED,
        reminds=_reminds(uow, event, mine.member) if mine.member else "no",
        way_back=_way_back(uow, event, before),
    )


def _reminds(uow: UnitOfWork, event: Event, member: Member) -> str:
    """``yes``, ``no`` if there is no time or no wish, ``deaf`` if no letter reaches them."""
    if not member.account or not member.reachable:
        return "deaf"
    wish = uow.session.get(EventWish, member.id)
    last = event.starts - timedelta(hours=uow.policy(rules.HOURS_BEFORE))
    return "yes" if uow.now < last and (wish is None or wish.remind is not Remind.OFF) else "no"


def _way_back(uow: UnitOfWork, event: Event, before: signup_rules.State | None) -> str:
    """Whether a no can still be changed, and at what price."""
    if not lists.is_open(uow, event.roll):
        return "closed"
    held = before in signup_rules.HOLDS_PLACES
    return "given" if held and lists.count(uow, event.roll).free == 0 else "open"


@open_to(EVERYONE)
def coming_up(uow: UnitOfWork, member: Member) -> list[Line]:
    """The events to come that are for me, the next one first."""
    found = [it for it in store.open_events(uow.session) if _sees(it, member)]
    return [finding.line(uow, it, member) for it in found]


def _sees(event: Event, member: Member) -> bool:
    return event.organiser is member or whom.is_meant(event, member)


@open_to(Duty.HOLD_EVENTS)
def lately(uow: UnitOfWork, member: Member) -> list[Line]:
    """What was held lately and is mine to keep: for its roll, its results, for once more."""
    found = [it for it in store.over(uow.session, LATELY) if finding.organises(uow, it, member)]
    return [finding.line(uow, it, member) for it in found]


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, event_id: int) -> Sheet:
    """One event, and how I stand to it."""
    event = finding.get(uow, event_id)
    whom.check_sees(event, member)
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
        pictures=store.pictures_count(uow.session, event.id),
    )


@open_to(EVERYONE)
def name_companions(uow: UnitOfWork, member: Member, *, event_id: int, names: str) -> Sheet:
    """Who the people are that I bring."""
    event = finding.opened(uow, event_id)
    mine = signups.of_member(uow.session, event.list_id, member.id)
    if mine is None or not mine.companions:
        raise Refusal("events-nobody-with-you")
    mine.with_whom = rules.check_companion_names(names)
    uow.session.flush()
    return read(uow, event_id=event_id)


@open_to(EVERYONE)
def remind_me(uow: UnitOfWork, member: Member, *, remind: str) -> Remind:
    """How I wish to be reminded of what I come to."""
    if remind not in set(Remind):
        raise Refusal("kernel-old-button")
    wish = uow.session.get(EventWish, member.id) or EventWish(member_id=member.id)
    wish.remind = Remind(remind)
    uow.session.add(wish)
    return wish.remind
