"""A school to begin with: its bot, its people and its groups, from one JSON file."""

import json
from pathlib import Path
from typing import Any

from sandbox.world import World

PERSON = ("id", "last_name", "username", "language_code", "note")


def load(world: World, path: Path) -> None:
    """Fills an empty world; the bot named there is a member of every chat."""
    school: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    named = school["bot"]
    bot = world.bot(named["token"], username=named["username"], first_name=named["first_name"])
    for given in school["people"]:
        person = world.person(given["first_name"], **{k: given[k] for k in PERSON if given.get(k)})
        world.chat(person.id, bot.id).started = given.get("started", False)
    for given in school.get("chats", ()):
        world.group(
            given["title"],
            given.get("members", ()),
            admins=given.get("admins", ()),
            bots=[bot.id],
            type=given.get("type", "group"),
            id=given.get("id", 0),
        )
