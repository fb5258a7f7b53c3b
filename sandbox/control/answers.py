"""How the control API reads and answers: JSON in, JSON out, a sentence when it cannot."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.refusal import Refused
from sandbox.world import World

Handler = Callable[[World, Request], Awaitable[Any]]


class Json(JSONResponse):
    def render(self, content: Any) -> bytes:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


async def body_of(request: Request) -> dict[str, Any]:
    raw = await request.body()
    given = json.loads(raw) if raw else {}
    if not isinstance(given, dict):
        raise ValueError("a JSON object is expected")
    return given


def number(request: Request, name: str, otherwise: int = 0) -> int:
    return int(request.query_params.get(name, otherwise))


def route(path: str, **by_verb: Handler) -> Route:
    """`route("/people", get=..., post=...)`."""
    handlers = {verb.upper(): handler for verb, handler in by_verb.items()}

    async def answer(request: Request) -> Response:
        try:
            answered = await handlers[request.method](request.app.state.world, request)
        except KeyError as missing:
            return Json({"error": f"{missing} is missing"}, 400)
        except Refused as no:
            return Json({"error": no.description}, 400)
        except (ValueError, TypeError) as wrong:
            return Json({"error": str(wrong)}, 400)
        return answered if isinstance(answered, Response) else Json(answered)

    return Route(path, answer, methods=list(handlers))
