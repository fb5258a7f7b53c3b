"""People and bots: who there is, who starts a chat, who shuts the door."""

from typing import Any

from starlette.requests import Request

from sandbox import commands
from sandbox.control.answers import body_of, number, route
from sandbox.world import World

FIELDS = ("id", "first_name", "last_name", "username", "language_code", "note")


async def people(world: World, request: Request) -> Any:
    return [person.told() for person in world.people.values()]


async def add_person(world: World, request: Request) -> Any:
    given = await body_of(request)
    person = world.person(
        given.pop("first_name"), **{k: given[k] for k in FIELDS if given.get(k) is not None}
    )
    person.deactivated = bool(given.get("deactivated"))
    return person.told()


async def bots(world: World, request: Request) -> Any:
    return [
        {
            "id": bot.id,
            "username": bot.username,
            "first_name": bot.first_name,
            "privacy": bot.privacy,
            "menu": bot.menus.get("") or {"type": "commands"},
        }
        for bot in world.bots.values()
    ]


async def add_bot(world: World, request: Request) -> Any:
    given = await body_of(request)
    bot = world.bot(
        given["token"],
        username=given.get("username", ""),
        first_name=given.get("first_name", ""),
        privacy=given.get("privacy"),
    )
    return bot.user


async def start(world: World, request: Request) -> Any:
    given = await body_of(request)
    return world.starts(given["person"], given["bot"], given.get("payload") or "")


async def block(world: World, request: Request) -> Any:
    given = await body_of(request)
    world.blocks(given["person"], given["bot"], blocked=bool(given.get("blocked", True)))
    return {"blocked": bool(given.get("blocked", True))}


async def seen_commands(world: World, request: Request) -> Any:
    """What one person may pick in one chat; in a group, of every bot there."""
    person, chat_id = number(request, "person"), number(request, "chat")
    chat = world.chat(person, chat_id)
    found = []
    for bot in world.bots.values():
        if bot.id == chat.bot or (not chat.private and chat.member(bot.id).here):
            own = commands.seen(bot, chat, world.people[person])
            named = {} if chat.private else {"bot": bot.username}
            found += [{**command, **named} for command in own]
    return found


ROUTES = (
    route("/control/people", get=people, post=add_person),
    route("/control/bots", get=bots, post=add_bot),
    route("/control/starts", post=start),
    route("/control/blocks", post=block),
    route("/control/commands", get=seen_commands),
)
