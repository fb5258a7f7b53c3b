"""Polls: complete as the Bot API tells them, counted as people vote, closed in time."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox import posting
from sandbox.chats import Chat

if TYPE_CHECKING:
    from sandbox.state import State


@dataclass(slots=True)
class Poll:
    """One poll, where it stands, and who chose what."""

    told: dict[str, Any]
    bot: int
    chat: str
    message_id: int = 0
    votes: dict[int, list[int]] = field(default_factory=dict)
    hidden: bool = False

    @property
    def id(self) -> str:
        return str(self.told["id"])

    @property
    def closed(self) -> bool:
        return bool(self.told["is_closed"])

    def view(self) -> dict[str, Any]:
        """A Bot API Poll with its counts as they stand now."""
        counts = [0] * len(self.told["options"])
        if not self.hidden or self.closed:
            for chosen in self.votes.values():
                for option in chosen:
                    counts[option] += 1
        options = [
            {**option, "voter_count": count}
            for option, count in zip(self.told["options"], counts, strict=True)
        ]
        return {**self.told, "options": options, "total_voter_count": len(self.votes)}


def vote(world: "State", poll: Poll, person: int, options: list[int]) -> None:
    """Somebody chooses, chooses anew, or takes the vote back with an empty list."""
    told = poll.told
    if poll.closed:
        raise ValueError("the poll is closed")
    if person in poll.votes and (told["type"] == "quiz" or not told["allows_revoting"]):
        raise ValueError("this poll takes one answer, once")
    if len(options) > 1 and not told["allows_multiple_answers"]:
        raise ValueError("this poll takes one option")
    if any(not 0 <= option < len(told["options"]) for option in options):
        raise ValueError("the poll has no such option")
    poll.votes[person] = sorted(set(options))
    if not options:
        del poll.votes[person]
    if not told["is_anonymous"]:
        world.put(world.bots_by_id[poll.bot], "poll_answer", _answer(world, poll, person), poll.id)
    redrawn(world, poll)


def _answer(world: "State", poll: Poll, person: int) -> dict[str, Any]:
    chosen = poll.votes.get(person, [])
    return {
        "poll_id": poll.id,
        "user": world.user(person),
        "option_ids": chosen,
        "option_persistent_ids": [poll.told["options"][n]["persistent_id"] for n in chosen],
    }


def close(world: "State", poll: Poll) -> None:
    poll.told = {**poll.told, "is_closed": True}
    redrawn(world, poll)


def close_due(world: "State") -> None:
    """Closes every poll whose time is up."""
    for poll in world.polls.values():
        due = poll.told.get("close_date")
        if due and not poll.closed and due <= world.now():
            close(world, poll)


def redrawn(world: "State", poll: Poll) -> None:
    """The message shows the new counts, and the bot that asked is told."""
    chat = world.chats.get(poll.chat)
    message = chat.messages.get(poll.message_id) if chat else None
    view = poll.view()
    if chat is not None and message is not None:
        posting.replaced(world, chat, {**message, "poll": view})
    world.put(world.bots_by_id[poll.bot], "poll", view, poll.id)


def of(world: "State", chat: Chat, message_id: int) -> Poll | None:
    """The poll in a message."""
    message = chat.messages.get(message_id)
    return world.polls.get(message["poll"]["id"]) if message and "poll" in message else None
