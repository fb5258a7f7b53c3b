"""Asking, voting, ending; the cards of a poll are kept true."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.polls import rules, store
from union.polls.rules import State
from union.polls.store import Poll, Vote


@dataclass(frozen=True, slots=True)
class Voted:
    """What somebody chose; ``is_again`` if that was chosen before."""

    item: str
    is_again: bool


def begin(uow: UnitOfWork, matter: str, day: date, items: list[str], until: date) -> Poll:
    """A poll without a voice, open until the evening of a day; nobody is told yet."""
    poll = Poll(matter=matter, day=day, offered="\n".join(items), state=State.OPEN)
    poll.closes = rules.closes(until, uow.zone)
    uow.session.add(poll)
    uow.session.flush()
    return poll


def found(uow: UnitOfWork, matter: str, poll_id: int) -> Poll:
    """The poll that a button of this matter means; each matter has voters of its own."""
    poll = uow.session.get(Poll, poll_id)
    if poll is None or poll.matter != matter:
        raise Refusal("kernel-old-button")
    return poll


def item_of(poll: Poll, number: int) -> str:
    """The choice that a button means."""
    if number >= len(poll.items):
        raise Refusal("kernel-old-button")
    return poll.items[number]


def vote(uow: UnitOfWork, member: Member, poll: Poll, number: int) -> Voted:
    """Choose one; who chooses again changes their mind."""
    if poll.state is State.CLOSED or poll.closes <= uow.now:
        raise Refusal("polls-over")
    item, place = item_of(poll, number), (poll.id, member.id)
    mine = uow.session.get(Vote, place) or Vote(poll_id=poll.id, member_id=member.id, item="")
    is_again = mine.item == item
    mine.item = item
    uow.session.add(mine)
    uow.session.flush()
    return Voted(item, is_again)


def close(uow: UnitOfWork, matter: str) -> list[Poll]:
    """End those whose evening has come; which they are."""
    ended = store.over(uow.session, matter, uow.now)
    for poll in ended:
        poll.state = State.CLOSED
    uow.session.flush()
    return ended


def chosen(uow: UnitOfWork, poll: Poll) -> list[str]:
    """What most chose so far; several if they are even."""
    return rules.chosen(poll.items, store.votes(uow.session, poll.id))


def topic(poll: Poll) -> str:
    return f"poll:{poll.id}"


def facts(uow: UnitOfWork, poll: Poll) -> dict[str, Any]:
    """What its card is drawn from."""
    votes, local = store.votes(uow.session, poll.id), poll.closes.astimezone(uow.zone)
    return {
        "poll_id": poll.id,
        "items": poll.items,
        "votes": [votes.get(it, 0) for it in poll.items],
        "people": sum(votes.values()),
        "day": local.date().isoformat(),
        "time": f"{local:%H:%M}",
        "state": poll.state.value,
        "chosen": rules.chosen(poll.items, votes),
    }


def redraw(uow: UnitOfWork, poll: Poll, **more: Any) -> None:
    """All copies of the card show how it stands now."""
    uow.redraw(topic(poll), **facts(uow, poll), **more)
