"""Coming, waiting, bringing somebody, going: what every capability with places leans on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.signups import rules, store
from union.signups.rules import State, Terms
from union.signups.store import Signup, SignupList


@dataclass(frozen=True, slots=True)
class Moves:
    """Who was offered a place just now, and whose offer ended unanswered."""

    offered: tuple[Signup, ...]
    lapsed: tuple[Signup, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """Places that are held (offers included), free ones, and people in the line."""

    held: int
    free: int | None
    waiting: int


def open_list(
    uow: UnitOfWork, *, quota: int | None, companions_most: int, closes: datetime,
    locks: datetime, reserved: int = 0,
) -> SignupList:  # fmt: skip
    """A new list; ``closes`` and ``locks`` are aware instants."""
    it = SignupList(quota=rules.check_quota(quota, 0), companions_most=companions_most)
    it.closes, it.locks, it.reserved, it.is_closed = closes, locks, reserved, False
    uow.session.add(it)
    uow.session.flush()
    return it


def terms(uow: UnitOfWork, it: SignupList) -> Terms:
    """Once the list is closed, the newcomers' places are everybody's."""
    reserved = it.reserved if uow.now < it.closes else 0
    return Terms(it.quota, reserved, uow.policy(rules.ORDER) == "left_out_first")


def count(uow: UnitOfWork, it: SignupList) -> Count:
    parties = [one.party for one in store.everybody(uow.session, it.id)]
    room = None if it.quota is None else max(0, it.quota - rules.taken(parties))
    line = sum(one.size for one in parties if one.state is State.WAITING)
    return Count(rules.taken(parties), room, line)


def is_open(uow: UnitOfWork, it: SignupList) -> bool:
    """Whether one may still sign up; who is on it may go until it locks."""
    return not it.is_closed and uow.now < it.closes


def place_in_line(uow: UnitOfWork, it: SignupList, signup: Signup) -> int:
    """1 for the next one in the line."""
    parties = [one.party for one in store.everybody(uow.session, it.id)]
    waiting = [one.id for one in rules.line(terms(uow, it), parties)]
    return 1 + waiting.index(signup.id)


def place_among_coming(uow: UnitOfWork, it: SignupList, signup: Signup) -> int:
    """The last of the places this party holds, counted from 1 in the order of their turns."""
    held = [one for one in store.everybody(uow.session, it.id) if one.state is State.COMING]
    return sum(one.size for one in held if one.turn <= signup.turn)


def come(
    uow: UnitOfWork, it: SignupList, member: Member, *, companions: int | None = None,
    by: Member | None = None, left_out: bool = False,
) -> Signup:  # fmt: skip
    """Come, or wait if there is no room for the whole party; an offer is taken by coming.

    Who signs up somebody else (``by``) may do so until the list locks.
    """
    mine = store.of_member(uow.session, it.id, member.id)
    if mine and mine.state is State.OFFERED:
        _take(uow, mine)
    if mine and mine.state in (State.COMING, State.WAITING):
        return mine if companions is None else bring(uow, it, mine, companions)
    _check_open(uow, it, by)
    rules.check_companions(companions or 0, it.companions_most)
    mine = mine or _new(uow, it, member)
    mine.by_id, mine.was_left_out = by.id if by else None, left_out
    return _enter(uow, it, mine, companions or 0)


def add_guest(uow: UnitOfWork, it: SignupList, name: str, *, by: Member) -> Signup:
    """Somebody who is not in the register, by name alone."""
    _check_locks(uow, it)
    guest = _new(uow, it, None, rules.check_name(name))
    guest.by_id = by.id
    return _enter(uow, it, guest, 0)


def _new(uow: UnitOfWork, it: SignupList, member: Member | None, name: str = "") -> Signup:
    """At the end of the order, not coming yet."""
    made = Signup(list_id=it.id, member=member, name=name, companions=0, state=State.NOT_COMING)
    made.turn, made.at, made.with_whom = store.next_turn(uow.session, it.id), uow.now, ""
    made.is_new = member is not None and _is_new(uow, member)
    made.was_left_out = made.has_paid = False
    uow.session.add(made)
    uow.session.flush()
    return made


def _is_new(uow: UnitOfWork, member: Member) -> bool:
    days = timedelta(days=uow.policy(rules.NEWCOMER_DAYS))
    return member.joined is not None and uow.today - member.joined < days


def _enter(uow: UnitOfWork, it: SignupList, mine: Signup, companions: int) -> Signup:
    """At the end of the order; with a place if the whole party fits."""
    mine.turn, mine.companions, mine.offered_until = store.next_turn(uow.session, it.id), 0, None
    others = [one.party for one in store.everybody(uow.session, it.id) if one is not mine]
    mine.companions = companions
    has_room = rules.fits(terms(uow, it), others, mine.size, mine.is_new)
    mine.state = State.COMING if has_room else State.WAITING
    mine.at, mine.is_here = uow.now, None
    uow.session.flush()
    return mine


def _take(uow: UnitOfWork, mine: Signup) -> Signup:
    if mine.offered_until is None or mine.offered_until < uow.now:
        raise Refusal("signups-offer-over")
    mine.state, mine.offered_until, mine.at = State.COMING, None, uow.now
    uow.session.flush()
    return mine


def bring(uow: UnitOfWork, it: SignupList, mine: Signup, companions: int) -> Signup:
    """Another number of companions; who comes already keeps the place, and more must fit."""
    _check_locks(uow, it)
    rules.check_companions(companions, it.companions_most)
    if companions > mine.companions:
        _check_open(uow, it, None)
    others = [one.party for one in store.everybody(uow.session, it.id) if one is not mine]
    grows = mine.state in rules.HOLDS_PLACES and companions > mine.companions
    if grows and not rules.fits(terms(uow, it), others, 1 + companions, mine.is_new):
        raise Refusal("signups-no-room-for-more")
    mine.companions = companions
    uow.session.flush()
    return mine


def go(uow: UnitOfWork, it: SignupList, member: Member) -> Signup:
    """Not coming (any more): possible until the list locks; said once, it is an answer too."""
    _check_locks(uow, it)
    mine = store.of_member(uow.session, it.id, member.id)
    return take_out(uow, mine or _new(uow, it, member))


def take_out(uow: UnitOfWork, mine: Signup) -> Signup:
    """Off the list, by their own word or the organiser's."""
    mine.state, mine.companions, mine.with_whom, mine.at = State.NOT_COMING, 0, "", uow.now
    mine.offered_until = mine.is_here = None
    uow.session.flush()
    return mine


def settle(uow: UnitOfWork, it: SignupList) -> Moves:
    """End the offers nobody took in time, and offer every free place to the next who fits."""
    everybody = store.everybody(uow.session, it.id)
    lapsed = [one for one in everybody if _has_lapsed(uow, one)]
    for one in lapsed:
        one.state, one.offered_until = State.LAPSED, None
    offered = []
    hours, by_id = uow.policy(rules.OFFER_HOURS), {one.id: one for one in everybody}
    until = rules.offered_until(uow.now, uow.zone, hours, it.locks)
    while (
        until
        and not it.is_closed
        and (found := rules.next_offer(terms(uow, it), [one.party for one in everybody]))
    ):
        one = by_id[found.id]
        one.state, one.offered_until = State.OFFERED, until
        offered.append(one)
    uow.session.flush()
    return Moves(tuple(offered), tuple(lapsed))


def _has_lapsed(uow: UnitOfWork, one: Signup) -> bool:
    return one.state is State.OFFERED and (one.offered_until or uow.now) <= uow.now


def change_quota(uow: UnitOfWork, it: SignupList, quota: int | None) -> None:
    """More or fewer places; never fewer than are held."""
    parties = [one.party for one in store.everybody(uow.session, it.id)]
    it.quota = rules.check_quota(quota, rules.taken(parties))
    uow.session.flush()


def _check_open(uow: UnitOfWork, it: SignupList, by: Member | None) -> None:
    _check_locks(uow, it)
    if by is None and not is_open(uow, it):
        raise Refusal("signups-closed")


def _check_locks(uow: UnitOfWork, it: SignupList) -> None:
    if uow.now >= it.locks:
        raise Refusal("signups-locked")
