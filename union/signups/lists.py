"""Coming, waiting, bringing somebody, going: what every capability with places leans on."""

from collections.abc import Sequence
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
    """Who was offered a place just now, who was given one because no offer would reach them, and
    whose offer ended unanswered."""

    offered: tuple[Signup, ...]
    given: tuple[Signup, ...]
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
    parties = store.parties(uow.session, it.id)
    room = None if it.quota is None else max(0, it.quota - rules.taken(parties))
    line = sum(one.size for one in parties if one.state is State.WAITING)
    return Count(rules.taken(parties), room, line)


def is_open(uow: UnitOfWork, it: SignupList) -> bool:
    """Whether one may still sign up; who is on it may go until it locks."""
    return not it.is_closed and uow.now < it.closes


def place_in_line(uow: UnitOfWork, it: SignupList, signup: Signup) -> int:
    """1 for the next one in the line."""
    waiting = [one.id for one in rules.line(terms(uow, it), store.parties(uow.session, it.id))]
    return 1 + waiting.index(signup.id)


def place_among_coming(uow: UnitOfWork, it: SignupList, signup: Signup) -> int:
    """The last of the places this party holds, counted from 1 in the order of their turns."""
    held = [one for one in store.parties(uow.session, it.id) if one.state is State.COMING]
    return sum(one.size for one in held if one.turn <= signup.turn)


def come(
    uow: UnitOfWork, it: SignupList, member: Member, *, companions: int | None = None,
    by: Member | None = None, left_out: bool = False,
) -> Signup:  # fmt: skip
    """Come, or wait if there is no room for the whole party; an offer is taken by coming.

    Who signs up somebody else (``by``) may do so until the list locks.
    """
    rules.check_companions(companions or 0, it.companions_most)
    rules.check_size(1 + (companions or 0), it.quota)
    mine = store.of_member(uow.session, it.id, member.id)
    if mine and mine.state is State.OFFERED and not _has_lapsed(uow, mine):
        _check_locks(uow, it)
        mine = mine if companions is None else bring(uow, it, mine, companions)
        return _take(uow, mine)
    if mine and mine.state in (State.COMING, State.WAITING):
        mine = mine if companions is None else bring(uow, it, mine, companions)
        return _move_up(uow, it, mine)
    _check_open(uow, it, by)
    if mine:
        mine.turn = store.next_turn(uow.session, it.id)
    mine = mine or _new(uow, it, member)
    mine.by_id, mine.was_left_out = by.id if by else None, left_out
    return _enter(uow, it, mine, companions or 0)


def fill(
    uow: UnitOfWork, it: SignupList, coming: Sequence[Member], waiting: Sequence[Member], by: Member
) -> None:
    """A new list with all its people at once, in the order given; who comes must fit."""
    rules.check_quota(it.quota, len(coming))
    states = [State.COMING] * len(coming) + [State.WAITING] * len(waiting)
    people = zip([*coming, *waiting], states, strict=True)
    store.enter(
        uow.session,
        [
            {"list_id": it.id, "member_id": member.id, "state": state, "turn": turn, "at": uow.now,
             "by_id": by.id}
            for turn, (member, state) in enumerate(people, start=1)
        ],
    )  # fmt: skip


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
    """With a place if the whole party fits."""
    mine.companions, mine.offered_until = 0, None
    others = _others(uow, it, mine)
    mine.companions = companions
    terms_now = terms(uow, it)
    has_room = rules.fits(terms_now, others, mine.size, mine.is_new)
    has_room = has_room and rules.next_offer(terms_now, others) is None  # else they are before
    mine.state = State.COMING if has_room else State.WAITING
    mine.at, mine.is_here = uow.now, None
    uow.session.flush()
    return mine


def _move_up(uow: UnitOfWork, it: SignupList, mine: Signup) -> Signup:
    """Where there is no time left for offers, the next in the line takes a free place by a tap."""
    found = _next(uow, it) if mine.state is State.WAITING else None
    if found and found.id == mine.id:
        mine.state, mine.at = State.COMING, uow.now
        uow.session.flush()
    return mine


def _others(uow: UnitOfWork, it: SignupList, mine: Signup) -> list[rules.Party]:
    return [one for one in store.parties(uow.session, it.id) if one.id != mine.id]


def _take(uow: UnitOfWork, mine: Signup) -> Signup:
    mine.state, mine.offered_until, mine.at = State.COMING, None, uow.now
    uow.session.flush()
    return mine


def bring(uow: UnitOfWork, it: SignupList, mine: Signup, companions: int) -> Signup:
    """Another number of companions; who comes already keeps the place, and more must fit."""
    _check_locks(uow, it)
    rules.check_companions(companions, it.companions_most)
    if companions > mine.companions:
        _check_open(uow, it, None)
        rules.check_size(1 + companions, it.quota)
    others = _others(uow, it, mine)
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
    lapsed = [one for one in store.offers(uow.session, it.id) if _has_lapsed(uow, one)]
    for one in lapsed:
        one.state, one.offered_until = State.LAPSED, None
    offered, given = [], []
    while found := _next(uow, it):
        one = uow.session.get_one(Signup, found.id)
        if not _hears(one):
            one.state, one.at = State.COMING, uow.now
            given.append(one)
            uow.session.flush()
            continue
        hours = uow.policy(rules.OFFER_HOURS)
        if not (until := rules.offered_until(uow.now, uow.zone, hours, it.locks)):
            break
        one.state, one.offered_until = State.OFFERED, until
        offered.append(one)
        uow.session.flush()
    uow.session.flush()
    return Moves(tuple(offered), tuple(given), tuple(lapsed))


def _hears(one: Signup) -> bool:
    """Whether an offer would reach them: a guest, or whoever shut the bot out, cannot answer."""
    return one.member is not None and one.member.account is not None and one.member.reachable


def _next(uow: UnitOfWork, it: SignupList) -> rules.Party | None:
    """Whom a place is offered next; where nobody waits, nothing more is asked."""
    parties = store.parties(uow.session, it.id)
    if uow.now >= it.locks or all(one.state is not State.WAITING for one in parties):
        return None
    return rules.next_offer(terms(uow, it), parties)


def _has_lapsed(uow: UnitOfWork, one: Signup) -> bool:
    return one.state is State.OFFERED and (one.offered_until or uow.now) <= uow.now


def move(uow: UnitOfWork, it: SignupList, *, closes: datetime, locks: datetime) -> None:
    """Another deadline and start; no offer is open beyond the start."""
    it.closes, it.locks = closes, locks
    for one in store.offers(uow.session, it.id):
        one.offered_until = min(one.offered_until or locks, locks)
    uow.session.flush()


def change_quota(uow: UnitOfWork, it: SignupList, quota: int | None) -> None:
    """More or fewer places; never fewer than are held."""
    it.quota = rules.check_quota(quota, rules.taken(store.parties(uow.session, it.id)))
    uow.session.flush()


def _check_open(uow: UnitOfWork, it: SignupList, by: Member | None) -> None:
    _check_locks(uow, it)
    if by is None and not is_open(uow, it):
        raise Refusal("signups-closed")


def _check_locks(uow: UnitOfWork, it: SignupList) -> None:
    if uow.now >= it.locks:
        raise Refusal("signups-locked")
