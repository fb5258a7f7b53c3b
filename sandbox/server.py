"""The thin shell of HTTP around the world: Bot API, control and the page, on loopback only."""

import asyncio
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.staticfiles import StaticFiles
from starlette.types import Scope as StarletteScope

from sandbox import control
from sandbox.botapi import BotApi, Receive, Scope, Send, download, respond
from sandbox.origin import is_loopback, is_own
from sandbox.store import Store
from sandbox.world import World

PAGE = Path(__file__).with_name("page")
TICK = 1.0
# Alone so that a page in the browser can never load, or send to, anything but this server.
CSP = (
    b"default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
    b"frame-ancestors 'none'; form-action 'self'"
)
SAFE_HEADERS = [
    (b"content-security-policy", CSP),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
]


class Page(StaticFiles):
    """The chat client, never from a cache."""

    def is_not_modified(self, *_: Any) -> bool:
        return False

    async def get_response(self, path: str, scope: StarletteScope) -> Any:
        response = await super().get_response(path, scope)
        for header in ("etag", "last-modified"):
            if header in response.headers:
                del response.headers[header]
        return response


class App:
    """Sorts requests: the Bot API goes the short way, all else through Starlette."""

    def __init__(self, world: World, store: Store | None = None) -> None:
        self.world = world
        self.store = store
        self.bot_api = BotApi(world)
        self.inner = Starlette(routes=list(control.ROUTES))
        self.inner.state.world = world
        self.inner.mount("/", Page(directory=PAGE, html=True, check_dir=False))
        self._ticking: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1")
        if not is_loopback(host):
            await respond(send, 403, {"error": "only this machine may ask"})
        elif path.startswith("/bot"):
            await self.bot_api(scope, receive, send)
        elif path.startswith("/file/bot"):
            await download(self.world, scope, send)
        elif scope["method"] not in ("GET", "HEAD") and not is_own(
            headers.get(b"origin", b"").decode("latin-1"), host
        ):
            await respond(send, 403, {"error": "only this server's own page may do that"})
        else:
            await self.inner(scope, receive, _with_safe_headers(send))  # type: ignore[arg-type]

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self._ticking = asyncio.ensure_future(self._tick())
        self.world.webhooks.start_all()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self._ticking.cancel()
        self.world.webhooks.stop_all()
        if self.store is not None:
            self.store.save()
        await send({"type": "lifespan.shutdown.complete"})

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            self.world.tick()
            if self.store is not None:
                await self.store.save_if_changed()

    def let_go(self) -> None:
        """Ends what would otherwise never end by itself: long polls and event streams."""
        self.bot_api.let_go()
        self.world.events.close()


def _with_safe_headers(send: Send) -> Send:
    async def sending(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            names = {name for name, _ in SAFE_HEADERS}
            kept = [each for each in message["headers"] if each[0].lower() not in names]
            message = {**message, "headers": [*kept, *SAFE_HEADERS]}
        await send(message)

    return sending
