"""Time, faults, limits and load: what the world does to a bot."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from starlette.requests import Request

from sandbox.control.answers import body_of, number, route
from sandbox.world import World

MOST_LOAD = 100_000


async def clock(world: World, request: Request) -> Any:
    return {"now": world.now(), "offset": world.offset}


async def set_clock(world: World, request: Request) -> Any:
    given = await body_of(request)
    if given.get("back"):
        world.set_offset(0.0)
    elif "to" in given:
        instant = datetime.fromisoformat(given["to"])
        if instant.tzinfo is None:
            instant = instant.replace(tzinfo=UTC)
        world.set_offset(instant.timestamp() - world.clock())
    else:
        world.set_offset(float(given["offset"]))
    return await clock(world, request)


async def faults(world: World, request: Request) -> Any:
    return world.faults.told()


async def add_fault(world: World, request: Request) -> Any:
    given = {k: v for k, v in (await body_of(request)).items() if v is not None}
    world.faults.add(**given)
    return world.faults.told()


async def clear_faults(world: World, request: Request) -> Any:
    world.faults.clear()
    return []


async def latency(world: World, request: Request) -> Any:
    given = await body_of(request)
    world.faults.slow(float(given["seconds"]), given.get("methods"))
    return world.faults.latency


async def limits(world: World, request: Request) -> Any:
    given = await body_of(request)
    world.limits = bool(given.get("on", True))
    if given.get("burst"):
        world.burst = int(given["burst"])
    world.floods.clear()
    return {"on": world.limits, "burst": world.burst}


async def journal(world: World, request: Request) -> Any:
    return world.journal.since(number(request, "since"), request.query_params.get("method", ""))


async def clear_journal(world: World, request: Request) -> Any:
    world.journal.clear()
    return []


async def reset(world: World, request: Request) -> Any:
    world.reset()
    world.events.tell("people")
    return {}


async def load(world: World, request: Request) -> Any:
    """Many messages at once, or so many a second; answers when the last one is said."""
    given = await body_of(request)
    people = given.get("people") or [given["person"]]
    count = int(given.get("count") or 0)
    texts = given.get("texts") or [given.get("text") or f"/echo {n}" for n in range(count)]
    if len(texts) > MOST_LOAD:
        raise ValueError(f"at most {MOST_LOAD} messages in one load")
    chat = given.get("chat") or next(iter(world.bots_by_id))
    rate = float(given.get("rate") or 0)
    began = asyncio.get_running_loop().time()
    for said, text in enumerate(texts):
        if rate:
            due = began + said / rate
            await asyncio.sleep(max(0.0, due - asyncio.get_running_loop().time()))
        world.says(people[said % len(people)], chat, text)
    return {"said": len(texts)}


ROUTES = (
    route("/control/clock", get=clock, post=set_clock),
    route("/control/faults", get=faults, post=add_fault, delete=clear_faults),
    route("/control/latency", post=latency),
    route("/control/limits", post=limits),
    route("/control/journal", get=journal, delete=clear_journal),
    route("/control/reset", post=reset),
    route("/control/load", post=load),
)
