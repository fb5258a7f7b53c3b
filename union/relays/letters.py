"""Who is asked, who is brought the brief, who is reminded, and how an answer comes back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import time, timedelta
from typing import Any

from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import ChatKind, UnitKind
from union.members.store import Member
from union.relays import finding, rules, store
from union.relays.rules import Stage, State
from union.relays.sheets import Brief, Matter
from union.relays.store import RelayAnswer, RelayBrief, RelayItem

A_DAY, WAITS_FOR = timedelta(days=1), timedelta(days=7)


def ask(uow: UnitOfWork) -> None:
    """The leaders of the groups in which nothing was heard this week, once each."""
    monday = uow.today - A_DAY * uow.today.weekday()
    spoken = store.spoken(uow.session, monday)
    asked = dict[Member, None]()
    for unit in members.units(uow.session, UnitKind.GROUP):
        for leader in members.leaders(uow.session, unit.id, uow.today):
            if not spoken & set(members.led_by(leader, uow.today)):
                asked[leader] = None
    local = uow.now.astimezone(uow.zone)
    for leader in asked:
        tell(uow, leader, "relays-asked-letter", f"relays:asked:{uow.today.isoformat()}",
             good_for=beats.until_evening(local) - local)  # fmt: skip


def tell_waiting(uow: UnitOfWork, count: int) -> None:
    """Those who relay: so many wait."""
    for reader in finding.officers(uow):
        tell(uow, reader, "relays-waiting-letter", f"relays:waiting:{uow.today.isoformat()}",
             good_for=WAITS_FOR, count=count)  # fmt: skip


def bring(uow: UnitOfWork, brief: RelayBrief) -> int:
    """To the principal; to how many it goes."""
    readers, found = finding.principals(uow), finding.sheet(uow, brief)
    for reader in readers:
        tell(uow, reader, "relays-brief-letter", f"relays:brief:{brief.id}", **facts(found))
    return len(readers)


def facts(it: Brief) -> dict[str, Any]:
    """What a brief is drawn from: one screen of it, and how many there are."""
    return {
        "brief_id": it.id,
        "day": it.day.isoformat(),
        "due": it.due.isoformat(),
        "count": it.count,
        "matters": [kept(one) for one in it.matters[: rules.SCREEN]],
    }


def kept(it: Matter) -> dict[str, Any]:
    """One matter, as a letter keeps it."""
    return {"id": it.id, "theme": it.theme, "text": it.text, "heat": it.heat,
            "source": list(it.source), "state": it.state.value}  # fmt: skip


def pass_on(uow: UnitOfWork, answer: RelayAnswer, items: Sequence[RelayItem]) -> int:
    """To the groups it came from, in their own rooms or through their leaders; to how many."""
    heard = defaultdict[int, list[RelayItem]](list)
    for it in items:
        for group in it.groups:
            heard[group.unit_id].append(it)
    rooms = _rooms(uow)
    for unit_id, of in heard.items():
        told = _answer(answer, of)
        for chat in rooms.get(unit_id, []):
            uow.post(chat, "relays-answer-card", f"relays:answer:{answer.id}:{chat}", **told)
        if unit_id in rooms:
            note_told(uow, of, {unit_id})
        else:
            _tell_leaders(uow, answer, unit_id, told | {"item_id": of[0].id})
    return len(heard)


def _rooms(uow: UnitOfWork) -> Mapping[int, Sequence[int]]:
    """The bound chats of single groups."""
    found = defaultdict[int, list[int]](list)
    for it in members.chats(uow.session, ChatKind.STAFF):
        if it.unit_id and not members.is_of_all(uow.session, it):
            found[it.unit_id].append(it.chat)
    return found


def _answer(answer: RelayAnswer, of: Sequence[RelayItem]) -> dict[str, Any]:
    is_refused = any(it.state is State.REFUSED for it in of)
    return {
        "texts": [it.text for it in of],
        "words": answer.words,
        "on_behalf": "yes" if answer.is_on_behalf else "no",
        "refused": "yes" if is_refused else "no",
    }


def _tell_leaders(
    uow: UnitOfWork, answer: RelayAnswer, unit_id: int, told: Mapping[str, Any]
) -> None:
    for leader in members.leaders(uow.session, unit_id, uow.today):
        tell(uow, leader, "relays-answer-letter", f"relays:answer:{answer.id}:{unit_id}", **told)


def note_told(uow: UnitOfWork, items: Sequence[RelayItem], units: set[int]) -> None:
    """These groups know the answer now; when all do, the matter has come to its end."""
    for it in items:
        for group in it.groups:
            if group.unit_id in units and group.told is None:
                group.told = uow.today
        if it.state is not State.FED_BACK and all(one.told for one in it.groups):
            it.state = rules.check_step(it.state, State.FED_BACK)
    uow.session.flush()


def tell_answered(
    uow: UnitOfWork, answer: RelayAnswer, by: Member, count: int, brief_id: int | None
) -> None:
    """Whoever else relays: an answer has come, and its groups have it."""
    for reader in finding.officers(uow):
        if reader is not by:
            tell(uow, reader, "relays-answered-letter", f"relays:answered:{answer.id}",
                 brief_id=brief_id, count=count,
                 on_behalf="yes" if answer.is_on_behalf else "no")  # fmt: skip


def remind(uow: UnitOfWork, brief: RelayBrief, stage: Stage, count: int) -> None:
    """Whom it waits for; when it is over, also those who relay, for they can answer on behalf."""
    principals, officers = finding.principals(uow), finding.officers(uow)
    stamp = f"relays:brief:{brief.id}:{stage.value}"
    told = {"brief_id": brief.id, "day": brief.day.isoformat(), "due": brief.due.isoformat(),
            "count": count}  # fmt: skip
    is_over = stage is Stage.OVER
    ends = beats.on(brief.due + A_DAY, time(), uow.zone)
    for reader in principals or ([] if is_over else officers):
        tell(uow, reader, "relays-due-letter", stamp, stage=stage.value,
             good_for=None if is_over else ends - uow.now, **told)  # fmt: skip
    if is_over:
        for reader in officers:
            if reader not in principals:
                tell(uow, reader, "relays-overdue-letter", f"{stamp}:officer", **told)
