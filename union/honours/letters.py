"""What the groups read, and who else is told: whoever is honoured, objects, or has to answer."""

from collections import Counter
from datetime import timedelta
from typing import Any

from union.calendar import beats
from union.honours import store
from union.honours.finding import Parts
from union.honours.rules import MATTER
from union.honours.sheets import Notice
from union.honours.store import HonourNominee, HonourObjection, HonourRound, Line
from union.kernel.unit import UnitOfWork
from union.members import letters
from union.members import store as members
from union.members.departments import handlers
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import store as proposals
from union.proposals.store import Proposal

A_WHILE = timedelta(hours=12)  # of what is said at night


def topic(it: HonourRound) -> str:
    return f"{MATTER}:{it.id}"


def facts(it: Notice) -> dict[str, Any]:
    """The list as a card keeps it."""
    return {
        "round_id": it.round_id,
        "year": str(it.year),
        "state": it.state.value,
        "since": it.since.isoformat(),
        "until": it.until.isoformat(),
        "nominees": [{"place": one.place, "number": one.number, "subject": one.subject,
                      "proposer": one.proposer, "unit": one.unit} for one in it.nominees],
        "departments": [{"place": one.place, "name": one.name, "proposals": one.proposals,
                         "on_time": one.on_time.part, "known": one.on_time.of,
                         "satisfied": one.satisfied.part, "rated": one.satisfied.of}
                        for one in it.departments],
        "struck": it.struck,
        "why": it.why,
    }  # fmt: skip


def publish(uow: UnitOfWork, it: HonourRound, found: Notice) -> None:
    """The notice, in the groups of all."""
    for chat in members.union_chats(uow.session):
        uow.post(chat, "honours-notice-card", f"{topic(it)}:notice:{chat}", topic=topic(it),
                 **facts(found))  # fmt: skip


def redraw(uow: UnitOfWork, it: HonourRound, found: Notice) -> None:
    uow.redraw(topic(it), **facts(found))


def tell_last_day(uow: UnitOfWork, it: HonourRound) -> None:
    """A quiet word in the groups, for that day."""
    until = beats.on(uow.today, beats.EVENING, uow.zone)
    for chat in members.union_chats(uow.session):
        uow.post(chat, "honours-last-day-card", f"{topic(it)}:last:{uow.today}:{chat}",
                 until - uow.now, round_id=it.id, year=str(it.year),
                 until=uow.today.isoformat())  # fmt: skip


def announce(uow: UnitOfWork, it: HonourRound, found: Notice) -> None:
    """The result, in the groups of all."""
    for chat in members.union_chats(uow.session):
        uow.post(chat, "honours-result-card", f"{topic(it)}:result:{chat}", **facts(found))


def hearers(uow: UnitOfWork, it: HonourObjection, parts: Parts) -> list[Member]:
    """Those of the committee who may answer it: nobody who has a part in it, or objects."""
    away = parts.of(it.line) | {it.member_id}
    every = members.on_duty(uow.session, Duty.REVIEW_PROPOSALS, uow.today)
    return [one for one in every if one.id not in away]


def tell_committee(uow: UnitOfWork, it: HonourObjection) -> None:
    """What somebody objects, to those who may answer it."""
    readers = hearers(uow, it, Parts(uow))
    if not readers:
        tell_unheard(uow, it.round)
    for reader in readers:
        letters.tell(uow, reader, "honours-objection-letter",
                     f"{topic(it.round)}:objection:{it.id}", objection_id=it.id,
                     title=it.line.title, text=it.text, by=it.member.name,
                     until=_until(it.round))  # fmt: skip


def remind(uow: UnitOfWork, it: HonourRound) -> None:
    """Every morning: how many wait for an answer, to each of those who may give one."""
    parts = Parts(uow)
    heard = [hearers(uow, one, parts) for one in store.still_open(uow.session, it.id)]
    if not all(heard):
        tell_unheard(uow, it)
    waiting = Counter(reader for readers in heard for reader in readers)
    until = beats.on(uow.today, beats.EVENING, uow.zone)
    for reader, count in waiting.items():
        letters.tell(uow, reader, "honours-waiting-letter", f"{topic(it)}:open:{uow.today}",
                     good_for=until - uow.now, round_id=it.id, count=count, until=_until(it),
                     over=_over(uow, it))  # fmt: skip


def tell_unheard(uow: UnitOfWork, it: HonourRound) -> None:
    """Everybody on the committee has a part in what is objected to: the chair has to act."""
    until = beats.on(uow.today, beats.EVENING, uow.zone)
    for reader in members.on_duty(uow.session, Duty.CONFIRM_HONOURS, uow.today):
        letters.tell(uow, reader, "honours-unheard-letter", f"{topic(it)}:unheard:{uow.today}",
                     good_for=max(until - uow.now, A_WHILE), until=_until(it),
                     over=_over(uow, it))  # fmt: skip


def tell_answer(uow: UnitOfWork, it: HonourObjection) -> None:
    """To whoever objected, and to nobody else."""
    tell(uow, it.member, "honours-answered-letter", f"{topic(it.round)}:answer:{it.id}",
         title=it.line.title, answer=it.answer or "", verdict=verdict(it))  # fmt: skip


def verdict(it: HonourObjection) -> str:
    """What became of it."""
    if it.answer is None:
        return "none"
    return {True: "upheld", False: "dismissed", None: "called_off"}[it.is_upheld]


def tell_called_off(uow: UnitOfWork, it: HonourObjection) -> None:
    """There is nothing to object to any more."""
    tell(uow, it.member, "honours-answered-letter", f"{topic(it.round)}:answer:{it.id}",
         title=it.line.title, answer=it.round.why, verdict=verdict(it))  # fmt: skip


def tell_struck(uow: UnitOfWork, it: HonourRound, line: Line) -> None:
    """Kindly, to whoever it was about: the proposer, or the people of the department."""
    told = {"year": str(it.year), "title": line.title, "why": line.struck or "",
            "kind": line.kind.value}  # fmt: skip
    if isinstance(line, HonourNominee):
        readers = [line.proposal.proposer]
    else:
        readers = handlers(uow.session, line.unit_id, uow.today)
    for reader in readers:
        tell(uow, reader, "honours-struck-letter", f"{topic(it)}:struck:{line.kind}:{line.id}",
             **told)  # fmt: skip


def tell_ready(uow: UnitOfWork, it: HonourRound, *, stands: bool) -> None:
    """Whoever confirms hears that it can be done; or that nothing is left to be confirmed."""
    for reader in members.on_duty(uow.session, Duty.CONFIRM_HONOURS, uow.today):
        letters.tell(uow, reader, "honours-ready-letter", f"{topic(it)}:ready:{uow.today}",
                     good_for=timedelta(days=7), round_id=it.id, year=str(it.year),
                     until=_until(it), stands="yes" if stands else "no")  # fmt: skip


def honour(uow: UnitOfWork, it: HonourRound, found: Proposal) -> None:
    """To all who stood behind it, once each."""
    for reader in proposals.people(uow.session, found):
        part = "proposer" if reader.id == found.proposer_id else "seconder"
        tell(uow, reader, "honours-honoured-letter", f"{topic(it)}:honoured:{found.id}",
             year=str(it.year), number=found.number or "", subject=found.subject, part=part,
             proposal_id=found.id)  # fmt: skip


def praise(uow: UnitOfWork, it: HonourRound, name: str, unit_id: int) -> None:
    """To those who answer for the department."""
    for reader in handlers(uow.session, unit_id, uow.today):
        tell(uow, reader, "honours-praised-letter", f"{topic(it)}:praised:{unit_id}",
             year=str(it.year), name=name)  # fmt: skip


def tell(uow: UnitOfWork, reader: Member, key: str, dedupe: str, **told: Any) -> None:
    """Who left hears nothing any more."""
    if Duty.BELONG in reader.duties(uow.today):
        letters.tell(uow, reader, key, dedupe, **told)


def _over(uow: UnitOfWork, it: HonourRound) -> str:
    return "yes" if it.until and uow.today > it.until else "no"


def _until(it: HonourRound) -> str:
    return it.until.isoformat() if it.until else ""
