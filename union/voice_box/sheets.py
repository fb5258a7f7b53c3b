"""What is shown of the box: to who wants to write, to who wrote, to its keepers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from union.kernel.policy import NO_DAY
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.departments import handles
from union.members.rules import Role, UnitKind
from union.members.store import Member
from union.school_days import calendar
from union.voice_box import rules
from union.voice_box.rules import Reader, State, Way
from union.voice_box.store import DEEDS, Voice


@dataclass(frozen=True, slots=True)
class Receiver:
    """Whom one can write to; a department has a name of its own."""

    to: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Door:
    """What somebody should know before they write. ``few`` is how many the writer's group has.

    It is 0 if the group is large enough that details do not tell who wrote.
    """

    receivers: list[Receiver]
    group: str
    few: int
    shut_until: date | None
    emptied: datetime


@dataclass(frozen=True, slots=True)
class Posted:
    """``receipt`` is there for who wrote without a name, ``seen`` is when it is handed over."""

    way: Way
    receipt: str | None
    seen: datetime
    due: date
    is_new: bool


@dataclass(frozen=True, slots=True)
class Endings:
    """A receipt, and four endings of which one is its own."""

    receipt: str
    offered: list[str]


@dataclass(frozen=True, slots=True)
class Rations:
    daily: int
    backs: int
    hourly_of_all: int
    kept_days: int


@dataclass(frozen=True, slots=True)
class Word:
    """``by`` is ``writer``, ``keeper`` or ``reader`` (whom it was forwarded to)."""

    id: str
    by: str
    kind: str
    text: str
    day: date
    has_picture: bool
    is_held: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter with all its words. ``name`` is that of who signed, else empty."""

    code: str
    way: Way
    to: Receiver
    state: State
    day: date
    due: date
    days_late: int
    words: list[Word]
    name: str
    forwarded: Receiver | None
    rating: str | None
    public: str | None
    public_stamp: str
    public_by_me: bool
    is_published: bool
    is_unsure: bool
    may_keep: bool


@dataclass(frozen=True, slots=True)
class Line:
    code: str
    way: Way
    to: Receiver
    state: State
    due: date
    days_late: int
    begins: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """The letters somebody may read, by state; and until when the box is shut."""

    lines: list[Line]
    shut_until: date | None
    may_shut: bool


def next_emptied(uow: UnitOfWork) -> datetime:
    """When the box is emptied next: from then on its keepers see what was put in."""
    at, table = uow.policy(rules.EMPTIED_AT), calendar.table(uow)
    return rules.next_slot(calendar.local_now(uow), at, table)


def due_of(uow: UnitOfWork, day: date) -> date:
    """By when a letter put in on that day is answered."""
    return rules.due(day, uow.policy(rules.ANSWER_WORKDAYS), calendar.table(uow))


def receiver(uow: UnitOfWork, to: str) -> Receiver:
    unit_id = rules.unit_of(to)
    if unit_id is None:
        return Receiver(to)
    unit = uow.session.get(members.Unit, unit_id)
    return Receiver(to, unit.called if unit else "")


def receivers(uow: UnitOfWork) -> list[Receiver]:
    """The union always; the others if somebody is there to answer."""
    found = [Receiver(rules.UNION)]
    if members.holders(uow.session, Role.PRINCIPAL, uow.today):
        found.append(Receiver(rules.PRINCIPAL))
    if members.holders(uow.session, Role.WOMEN_COMMITTEE, uow.today):
        found.append(Receiver(rules.WOMEN))
    return found + departments(uow)


def departments(uow: UnitOfWork) -> list[Receiver]:
    units = members.units(uow.session, UnitKind.DEPARTMENT)
    return [Receiver(f"{rules.UNIT}{it.id}", it.name) for it in units if it.closed is None]


def reader(uow: UnitOfWork, member: Member) -> Reader:
    is_principal = any(it.role is Role.PRINCIPAL for it in member.held(uow.today))
    own = set(handles(member, uow.today))
    return Reader(member.duties(uow.today), is_principal, own)


def due_once_emptied(uow: UnitOfWork, it: Voice) -> date:
    """By when it is answered; who was answered and wrote back since waits anew."""
    if rules.is_open(it.state) or not it.has_unread:
        return it.due
    days = [one["day"] for one in it.talk if one["held"] and one["kind"] not in DEEDS]
    return due_of(uow, date.fromisoformat(max(days)))


def words(talk: Sequence[dict[str, Any]]) -> list[Word]:
    return [
        Word(it["id"], it["by"], it["kind"], it["text"], date.fromisoformat(it["day"]),
             it["picture"], it["held"])
        for it in talk if it["kind"] not in DEEDS
    ]  # fmt: skip


def late(uow: UnitOfWork, it: Voice) -> int:
    """Working days since it was due, 0 if it is not."""
    if not rules.is_open(it.state) or it.due >= uow.today:
        return 0
    return rules.days_late(it.due, uow.today, calendar.table(uow))


def letter(uow: UnitOfWork, it: Voice, member: Member | None) -> Letter:
    """For its keepers with ``member``; for its writer, who also sees what is not emptied yet."""
    keeps = member is not None and rules.is_kept_by(reader(uow, member), it.to)
    shown = it.shown if member else it.talk
    public = it.public or {}
    state, rated = (it.state, it.rating) if member else (it.state_for_writer, it.rating_for_writer)
    return Letter(
        code=it.code, way=it.way, to=receiver(uow, it.to), state=state, day=it.day, due=it.due,
        days_late=late(uow, it), words=words(shown), name=signed(uow, it) if keeps else "",
        forwarded=receiver(uow, it.forwarded) if it.forwarded else None, rating=rated,
        public=public.get("text"), public_stamp=public_stamp(it), is_published="agreed" in public,
        public_by_me=member is not None and public.get("by") == member.id,
        is_unsure=it.telling == "unsure", may_keep=keeps,
    )  # fmt: skip


def public_stamp(it: Voice) -> str:
    """Changes with the words that are to be public: who agrees has read exactly these."""
    return stamp((it.public or {"text": ""})["text"])


def stamp(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]


def signed(uow: UnitOfWork, it: Voice) -> str:
    author = uow.session.get(Member, it.member_id) if it.member_id else None
    return author.name if author else ""


def line(uow: UnitOfWork, it: Voice) -> Line:
    begins = it.shown[0]["text"].split("\n")[0]
    is_new = it.state is State.RECEIVED and it.shown[-1]["by"] == "writer"
    return Line(it.code, it.way, receiver(uow, it.to), it.state, it.due, late(uow, it), begins,
                is_new)  # fmt: skip


def shut_until(uow: UnitOfWork) -> date | None:
    """The day from which letters are taken again, if they are not now."""
    told = uow.policy(rules.SHUT_UNTIL)
    until = None if told == NO_DAY else date.fromisoformat(told)
    return until if until and until > uow.today else None
