"""Who is told of an idea, and the cards that are kept true."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from union.calendar import beats
from union.ideas import rules, store
from union.ideas.store import Idea, IdeaDrive
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.letters import tell
from union.members.rules import ChatKind, Duty
from union.members.store import Member

POSTED_WITHIN, REPORT_HELPS = timedelta(days=3), timedelta(days=14)
LISTED_MOST = 30


def tell_author(uow: UnitOfWork, it: Idea, key: str, **more: Any) -> None:
    """Each step once."""
    _tell_author(uow, it, key, f"idea:{it.id}:{key}", **more)


def tell_turned(uow: UnitOfWork, it: Idea, delegate: Member) -> None:
    """Once for each delegate who takes it up."""
    dedupe = f"idea:{it.id}:turned:{delegate.id}"
    _tell_author(uow, it, "ideas-turned-letter", dedupe, delegate=delegate.name)


def _tell_author(uow: UnitOfWork, it: Idea, key: str, dedupe: str, **more: Any) -> None:
    """Unless they have left."""
    if Duty.BELONG in it.author.duties(uow.today):
        tell(uow, it.author, key, dedupe, idea_id=it.id, number=it.number, text=it.text, **more)


def post_cards(uow: UnitOfWork, it: Idea) -> int:
    """In every staff group; says in how many."""
    groups = members.chats(uow.session, ChatKind.STAFF)
    for chat in groups:
        dedupe = f"idea:{it.id}:card:{chat.chat}"
        uow.post(chat.chat, "ideas-card", dedupe, topic=f"idea:{it.id}", **card_facts(uow, it))
    return len(groups)


def redraw(uow: UnitOfWork, it: Idea) -> None:
    uow.redraw(f"idea:{it.id}", **card_facts(uow, it))


def card_facts(uow: UnitOfWork, it: Idea) -> dict[str, Any]:
    likes = store.likes(uow.session, [it.id]).get(it.id, 0)
    return {"idea_id": it.id, "number": it.number, "text": it.text, "author": it.signed_by,
            "state": it.state.value, "likes": likes}  # fmt: skip


def readers(uow: UnitOfWork, *duties: Duty) -> list[Member]:
    """Whoever has one of these duties, each once."""
    found = (it for duty in duties for it in members.on_duty(uow.session, duty, uow.today))
    return list(dict.fromkeys(found))


def tell_queue(uow: UnitOfWork, reader: Member, counts: dict[str, int]) -> None:
    """What waits for this reader, until the evening."""
    dedupe = f"ideas:queue:{uow.today.isoformat()}"
    until = beats.on(uow.today, beats.EVENING, uow.zone)
    tell(uow, reader, "ideas-queue-letter", dedupe, good_for=until - uow.now, **counts)


def say_of_drive(
    uow: UnitOfWork, it: IdeaDrive, key: str, last: date | None = None, **more: Any
) -> None:
    """In the groups of all, until the end of that day: of the closing day, if none is given."""
    ends = _ends(uow, last or it.closes)
    for chat in members.union_chats(uow.session):
        uow.post(chat, key, f"ideas:drive:{it.id}:{key}:{chat}", ends - uow.now, title=it.title,
                 closes=it.closes.isoformat(), **more)  # fmt: skip


def _ends(uow: UnitOfWork, day: date) -> datetime:
    return beats.on(day + timedelta(days=1), time(), uow.zone)


def tell_closed(uow: UnitOfWork, it: IdeaDrive, count: int) -> None:
    """To those who give points, and whoever confirms the prizes."""
    for reader in readers(uow, Duty.WEIGH_IDEAS, Duty.CALL_FOR_IDEAS):
        tell(uow, reader, "ideas-closed-letter", f"ideas:drive:{it.id}:closed", drive_id=it.id,
             title=it.title, count=count)  # fmt: skip


def publish(uow: UnitOfWork, it: IdeaDrive, count: int, won: Iterable[Idea]) -> None:
    """The result, in the groups of all."""
    prizes = [{"prize": one.prize, "number": one.number, "text": one.text,
               "author": one.signed_by} for one in won]  # fmt: skip
    for chat in members.union_chats(uow.session):
        uow.post(chat, "ideas-result-card", f"ideas:drive:{it.id}:result:{chat}", title=it.title,
                 count=count, prizes=prizes)  # fmt: skip


def ask_unfinished(uow: UnitOfWork, reported: date, left: list[Idea]) -> None:
    """Before everybody hears it: of which nobody has said yet that they are done."""
    ends = beats.on(reported, time(), uow.zone)
    for reader in readers(uow, Duty.WEIGH_IDEAS):
        tell(uow, reader, "ideas-unfinished-letter", f"ideas:unfinished:{reported.isoformat()}",
             good_for=ends - uow.now, count=len(left), day=reported.isoformat(),
             lines=[_told(it) for it in left[:LISTED_MOST]])  # fmt: skip


def report(uow: UnitOfWork, found: list[Idea]) -> None:
    """What became of those that were adopted, in the groups of all."""
    parts = {"done": [_told(it) for it in found if it.implemented],
             "left": [_told(it) for it in found if not it.implemented]}  # fmt: skip
    lists = {how: told[:LISTED_MOST] for how, told in parts.items()}
    counts = {how: len(told) for how, told in parts.items()}
    for chat in members.union_chats(uow.session):
        uow.post(chat, "ideas-report-card", f"ideas:report:{uow.today.isoformat()}:{chat}",
                 POSTED_WITHIN, late_until=uow.now + REPORT_HELPS, lists=lists,
                 counts=counts)  # fmt: skip


def _told(it: Idea) -> dict[str, str]:
    return {"number": it.number, "text": rules.subject(it.text), "done": it.done or ""}
