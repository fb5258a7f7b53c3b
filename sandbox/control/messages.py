"""What people say, press and choose."""

import base64
import mimetypes
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from sandbox.control.answers import body_of, number, route
from sandbox.files import Upload
from sandbox.world import World

PATIENCE = 5.0


async def messages(world: World, request: Request) -> Any:
    return world.messages(
        number(request, "person"),
        number(request, "chat"),
        before=number(request, "before"),
        limit=number(request, "limit"),
    )


async def say(world: World, request: Request) -> Any:
    given = await body_of(request)
    message = world.says(
        given["person"],
        given["chat"],
        given.get("text") or "",
        reply_to=given.get("reply_to") or 0,
        file=_file(given["file"]) if given.get("file") else None,
        caption=given.get("caption") or "",
        media_group_id=given.get("media_group_id") or "",
        thread=given.get("thread") or 0,
        **{name: given[name] for name in ("contact", "location") if given.get(name)},
    )
    where = world.chat(given["person"], given["chat"])
    return world.shown(given["person"], where, message)


def _file(given: dict[str, Any]) -> tuple[str, Upload]:
    name = given["name"]
    mime = given.get("mime") or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return given["kind"], (name, base64.b64decode(given["base64"]), mime)


async def edit(world: World, request: Request) -> Any:
    given = await body_of(request)
    return world.edits(given["person"], given["chat"], given["message_id"], given["text"])


async def delete(world: World, request: Request) -> Any:
    given = await body_of(request)
    world.deletes(given["person"], given["chat"], given["message_id"])
    return {"deleted": given["message_id"]}


async def tap(world: World, request: Request) -> Any:
    """Waits for the bot's answer, as the button spins."""
    given = await body_of(request)
    query = world.taps(
        given["person"],
        given["chat"],
        given["message_id"],
        given.get("data"),
        row=given.get("row") or 0,
        column=given.get("column") or 0,
        forged=bool(given.get("forged")),
    )
    wait = given.get("wait")
    await query.wait(PATIENCE if wait is None else float(wait))
    return query.told()


async def vote(world: World, request: Request) -> Any:
    given = await body_of(request)
    world.votes(given["person"], given["chat"], given["message_id"], given["options"])
    return {"options": given["options"]}


async def react(world: World, request: Request) -> Any:
    given = await body_of(request)
    emoji = given.get("emoji") or ""
    world.reacts(given["person"], given["chat"], given["message_id"], emoji)
    return {"emoji": emoji}


async def file(world: World, request: Request) -> Any:
    stored = world.files.get(request.path_params["file_id"])
    return Response(world.files.read(stored.id), media_type=stored.mime)


ROUTES = (
    route("/control/messages", get=messages, post=say),
    route("/control/edits", post=edit),
    route("/control/deletes", post=delete),
    route("/control/taps", post=tap),
    route("/control/votes", post=vote),
    route("/control/reactions", post=react),
    route("/control/files/{file_id}", get=file),
)
