"""The world in a folder: one snapshot, written whole or not at all, and the files beside it."""

import asyncio
import json
import os
import time
from collections import deque
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from sandbox.chats import Chat, Member
from sandbox.files import File
from sandbox.people import Bot, Person
from sandbox.polls import Poll
from sandbox.taps import Query
from sandbox.updates import Queue, Waiting, Webhook
from sandbox.world import World

VERSION = 1
# A large world is saved less often: never more than a twentieth of the time goes into it.
REST = 20
NUMBERED = frozenset({"messages", "markups", "read", "topics", "members"})


class Store:
    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.snapshot = folder / "world.json"
        (folder / "files").mkdir(parents=True, exist_ok=True)
        world.when_clock_set = self.write_clock
        self._rests_until = 0.0

    def load(self) -> bool:
        """Whether there was something to load; else only the clock may have been turned before."""
        if not self.snapshot.exists():
            self.world.offset = self._read_clock()
            return False
        restore(self.world, json.loads(self.snapshot.read_text(encoding="utf-8")))
        for file in self.world.files.by_id.values():
            data = (self.folder / "files" / file.unique_id).read_bytes()
            self.world.files.data[file.unique_id] = data
        self.world.files.unsaved.clear()
        self.world.changed = False
        self.write_clock(self.world.offset)
        return True

    def write_clock(self, offset: float) -> None:
        """At once, for whoever lives by the same pretended time."""
        _atomically(self.folder / "clock", str(offset).encode())

    def _read_clock(self) -> float:
        try:
            return float((self.folder / "clock").read_text())
        except (FileNotFoundError, ValueError):
            return 0.0

    async def save_if_changed(self) -> None:
        """The text is made on the loop, so that it is of one instant, and written beside it."""
        began = time.monotonic()
        if self.world.changed and began >= self._rests_until:
            taken = self._taken()
            self._rests_until = began + REST * (time.monotonic() - began)
            await asyncio.to_thread(self._write, *taken)

    def save(self) -> None:
        self._write(*self._taken())

    def _taken(self) -> tuple[str, dict[str, bytes]]:
        files = self.world.files
        new = {unique: files.data[unique] for unique in files.unsaved}
        files.unsaved.clear()
        self.world.changed = False
        return json.dumps(snapshot(self.world), ensure_ascii=False), new

    def _write(self, text: str, new: dict[str, bytes]) -> None:
        for unique, data in new.items():
            _atomically(self.folder / "files" / unique, data)
        _atomically(self.snapshot, text.encode("utf-8", "surrogatepass"))


def _atomically(path: Path, data: bytes) -> None:
    half = path.with_name(f"{path.name}.new")
    half.write_bytes(data)
    os.replace(half, path)


def snapshot(world: World) -> dict[str, Any]:
    return {
        "version": VERSION,
        "offset": world.offset,
        "last_number": world.last_number,
        "people": [asdict(person) for person in world.people.values()],
        "bots": [_bot(bot) for bot in world.bots.values()],
        "chats": [_chat(chat) for chat in world.chats.values()],
        "polls": [asdict(poll) for poll in world.polls.values()],
        "queries": [
            {**query.told(), **{name: getattr(query, name) for name in QUERY}}
            for query in world.queries.values()
            if not query.answered
        ],
        "files": [asdict(file) for file in world.files.by_id.values()],
        "last_file": world.files.last,
    }


QUERY = ("person", "bot", "chat", "message_id", "data", "at")


def _plain(thing: Any, *without: str) -> dict[str, Any]:
    """The fields of a record, not copied: they are written at once."""
    names = (each.name for each in fields(thing))
    return {name: getattr(thing, name) for name in names if name not in without}


def _bot(bot: Bot) -> dict[str, Any]:
    queue = bot.queue
    return {
        **_plain(bot, "queue"),
        "queue": {
            "next_id": queue.next_id,
            "allowed": sorted(queue.allowed),
            "webhook": asdict(queue.webhook) if queue.webhook else None,
            "pending": [[each.update, each.stale_at, each.lane] for each in queue.pending],
        },
    }


def _chat(chat: Chat) -> dict[str, Any]:
    members = {user: asdict(member) for user, member in chat.members.items()}
    return {**_plain(chat), "members": members}


def restore(world: World, told: dict[str, Any]) -> None:
    """Puts a snapshot into an empty world."""
    if told["version"] != VERSION:
        raise ValueError(f"the snapshot is of version {told['version']}, not {VERSION}")
    world.reset()
    world.offset, world.last_number = told["offset"], told["last_number"]
    for person in told["people"]:
        world.people[person["id"]] = Person(**person)
    for given in told["bots"]:
        bot = Bot(**{**given, "queue": _queue(given["queue"])})
        world.bots[bot.token] = world.bots_by_id[bot.id] = bot
    for given in told["chats"]:
        chat = _restored(given)
        world.chats[chat.key] = chat
    for given in told["polls"]:
        poll = Poll(**{**given, "votes": _numbered(given["votes"])})
        world.polls[poll.id] = poll
    for given in told["queries"]:
        query = Query(given["id"], **{name: given[name] for name in QUERY})
        world.queries[query.id] = query
    for given in told["files"]:
        file = File(**given)
        world.files.by_id[file.id] = file
        world.files.by_path[file.path] = file.id
    world.files.last = told["last_file"]


def _queue(told: dict[str, Any]) -> Queue:
    queue = Queue(told["next_id"], deque(Waiting(*each) for each in told["pending"]))
    queue.allow(told["allowed"])
    queue.webhook = Webhook(**told["webhook"]) if told["webhook"] else None
    return queue


def _restored(told: dict[str, Any]) -> Chat:
    numbered = {name: _numbered(told[name]) for name in NUMBERED}
    numbered["members"] = {user: Member(**m) for user, m in numbered["members"].items()}
    reactions = {int(n): _numbered(given) for n, given in told["reactions"].items()}
    return Chat(**{**told, **numbered, "reactions": reactions})


def _numbered(told: dict[str, Any]) -> dict[int, Any]:
    """JSON knows only names; message and user ids are numbers."""
    return {int(name): value for name, value in told.items()}
