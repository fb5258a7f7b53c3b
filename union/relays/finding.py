"""Matters by their numbers, the groups a person speaks for, who is to answer."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from sqlalchemy import select

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as register
from union.members import store as members
from union.members.rules import BELONGING, Duty, Role
from union.members.store import Member, Unit
from union.relays import rules, store
from union.relays.rules import Home, State
from union.relays.sheets import Brief, Matter
from union.relays.store import RelayBrief, RelayItem


def groups_of(uow: UnitOfWork, member: Member) -> dict[str, int]:
    """The groups that a person speaks for: those they lead, or else their own."""
    own = [member.unit_id] if member.unit_id else []
    return {name_of(uow, it): it for it in members.led_by(member, uow.today) or own}


def answers_for(uow: UnitOfWork, member: Member) -> set[int]:
    """The groups whose matters are theirs to see to: not those that another one leads."""
    spoken = groups_of(uow, member).values()
    led = set(members.led_by(member, uow.today))
    return {it for it in spoken if it in led or not members.leaders(uow.session, it, uow.today)}


def name_of(uow: UnitOfWork, unit_id: int) -> str:
    """How a group is called."""
    return register.unit_name(uow, unit_id) or uow.session.get_one(Unit, unit_id).name


def item(uow: UnitOfWork, item_id: int) -> RelayItem:
    found = uow.session.get(RelayItem, item_id)
    if found is None:
        raise Refusal("relays-unknown")
    return found


def brief(uow: UnitOfWork, brief_id: int) -> RelayBrief:
    found = uow.session.get(RelayBrief, brief_id)
    if found is None:
        raise Refusal("relays-unknown")
    return found


def readable(uow: UnitOfWork, member: Member, item_id: int) -> RelayItem:
    """To its groups, to who relays, and once it is relayed to who answers."""
    it, duties = item(uow, item_id), member.duties(uow.today)
    sees = Duty.RELAY_VOICES in duties or (Duty.ANSWER_RELAYS in duties and it.brief_id)
    if not sees and not mine(uow, member, it):
        raise Refusal("relays-unknown")
    return it


def mine(uow: UnitOfWork, member: Member, it: RelayItem) -> set[int]:
    """In which of the groups that a person sees to it was heard."""
    if Duty.LEAD_GROUP not in member.duties(uow.today):
        return set()
    return answers_for(uow, member) & {one.unit_id for one in it.groups}


def matters(uow: UnitOfWork, found: Iterable[RelayItem]) -> list[Matter]:
    """As anybody may see them: who is behind them only where a group hides each of its people."""
    source = _sources(uow)
    return [
        Matter(
            id=it.id,
            theme=it.theme,
            text=it.text,
            state=it.state,
            day=it.day,
            heat=it.heat,
            source=tuple(source(one.unit_id for one in it.groups)),
            is_left_out=it.is_left_out,
            brief_id=it.brief_id,
            answer=it.answer.words if it.answer else "",
            answered=it.answer.day if it.answer else None,
            is_on_behalf=bool(it.answer and it.answer.is_on_behalf),
        )
        for it in found
    ]


def matter(uow: UnitOfWork, it: RelayItem, deeds: tuple[str, ...] = ()) -> Matter:
    """One of them, with what its reader can do about it."""
    return replace(matters(uow, [it])[0], deeds=deeds)


def source(uow: UnitOfWork, units: Iterable[int]) -> list[str]:
    """Which of these groups may be named to the leadership."""
    return _sources(uow)(units)


def _sources(uow: UnitOfWork) -> Callable[[Iterable[int]], list[str]]:
    least, reach = uow.policy(rules.NAMED_FROM), members.reach(uow.session)

    def of(units: Iterable[int]) -> list[str]:
        homes = (Home(name_of(uow, it), reach[it][0] if it in reach else 0) for it in units)
        return rules.source(homes, least)

    return of


def by_theme(uow: UnitOfWork, found: Iterable[RelayItem]) -> list[Matter]:
    """The same, as a brief lists them."""
    themes: list[str] = uow.policy(rules.THEMES)
    return rules.ordered(matters(uow, found), themes)


def sheet(uow: UnitOfWork, it: RelayBrief) -> Brief:
    """A brief with all it brought."""
    found = by_theme(uow, store.of_brief(uow.session, it.id))
    waits = sum(one.state is State.RELAYED for one in found)
    return Brief(it.id, it.day, it.due, len(found), waits, tuple(found))


def principals(uow: UnitOfWork) -> list[Member]:
    """Who is to answer, as far as a letter reaches them."""
    held = members.holders(uow.session, Role.PRINCIPAL, uow.today)
    able = (it for it in held if Duty.ANSWER_RELAYS in it.duties(uow.today))
    return [it for it in able if it.is_reached]


def officers(uow: UnitOfWork) -> list[Member]:
    """Who relays."""
    return members.on_duty(uow.session, Duty.RELAY_VOICES, uow.today)


def is_principal(uow: UnitOfWork, member: Member) -> bool:
    """Whether the answer is their own, not one on behalf."""
    return any(it.role is Role.PRINCIPAL for it in member.held(uow.today))


def names(uow: UnitOfWork) -> list[str]:
    """Of everybody who belongs."""
    of = select(Member.name).where(Member.standing.in_(BELONGING), Member.name != "")
    return list(uow.session.scalars(of.order_by(Member.id)))
