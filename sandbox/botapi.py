"""The Bot API over HTTP: bodies of every kind in, JSON out, and lines that break on demand."""

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.datastructures import UploadFile
from starlette.requests import Request

from sandbox.faults import Broken
from sandbox.files import Upload
from sandbox.refusal import Refused, bad_request
from sandbox.world import World

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Given = tuple[dict[str, Any], dict[str, Upload]]

MOST_BODY = 52 * 1024 * 1024
NOT_FOUND = {"ok": False, "error_code": 404, "description": "Not Found"}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class BotApi:
    """`/bot<token>/<method>`."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.waiting: set[asyncio.Task[Any]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        token, _, method = scope["path"].removeprefix("/bot").partition("/")
        try:
            params, files = await read(scope, receive)
            if method.lower() == "getupdates":
                answer = await self._patiently(token, method, params, receive)
                if answer is None:
                    await break_line(send, Broken("drop_before"))
                    return
                status, body = answer
            else:
                status, body = await self.world.call(token, method, params, files)
        except Refused as no:
            status, body = no.status, no.body()
        except Broken as broken:
            await break_line(send, broken)
            return
        await respond(send, status, body)

    async def _patiently(
        self, token: str, method: str, params: dict[str, Any], receive: Receive
    ) -> tuple[int, dict[str, Any]] | None:
        """A long poll that is let go as soon as the client hangs up, or the server ends."""
        call = asyncio.ensure_future(self.world.call(token, method, params))
        await asyncio.sleep(0)
        if call.done():
            return call.result()
        gone = asyncio.ensure_future(_hung_up(receive))
        self.waiting.add(call)
        try:
            await asyncio.wait((call, gone), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.waiting.discard(call)
            gone.cancel()
            if not call.done():
                call.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await call
        return None if call.cancelled() else call.result()

    def let_go(self) -> None:
        for call in self.waiting:
            call.cancel()


async def _hung_up(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def read(scope: Scope, receive: Receive) -> Given:
    """Parameters from the address and from a form, multipart or JSON body alike."""
    params: dict[str, Any] = {}
    query = scope["query_string"]
    if query:
        params.update(parse_qsl(query.decode(), keep_blank_values=True))
    kind = next((v for k, v in scope["headers"] if k == b"content-type"), b"").lower()
    if kind.startswith(b"multipart/form-data"):
        return await _multipart(scope, receive, params)
    body = await _body(receive)
    if body:
        params.update(_parsed(kind, body))
    return params, {}


def _parsed(kind: bytes, body: bytes) -> Mapping[str, Any]:
    if kind.startswith(b"application/json"):
        try:
            given = json.loads(body)
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(given, dict):
            raise bad_request("object expected as the request body")
        return given
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


async def _body(receive: Receive) -> bytes:
    message = await receive()
    if not message.get("more_body"):
        return bytes(message.get("body", b""))
    parts = [message.get("body", b"")]
    size = len(parts[0])
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY:
            raise Refused(413, "Request Entity Too Large")
    return b"".join(parts)


async def _multipart(scope: Scope, receive: Receive, params: dict[str, Any]) -> Given:
    request = Request(scope, receive)
    length = request.headers.get("content-length", "0")
    if length.isdigit() and int(length) > MOST_BODY:
        raise Refused(413, "Request Entity Too Large")
    files: dict[str, Upload] = {}
    async with request.form(max_part_size=MOST_BODY) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                kind = value.content_type or "application/octet-stream"
                files[name] = (value.filename or name, await value.read(), kind)
            else:
                params[name] = value
    return params, files


async def respond(send: Send, status: int, body: Any) -> None:
    data = _encode(body).encode("utf-8", "surrogatepass")
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [
                (b"content-type", b"application/json"),
                (b"content-length", str(len(data)).encode()),
            ],
        }
    )
    await send({"type": "http.response.body", "body": data})


async def break_line(send: Send, broken: Broken) -> None:
    """Ends the connection without an answer, with half of one, or with a reset."""
    # ASGI has no word for this; uvicorn's `send` is a method of what holds the connection.
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise RuntimeError("faults on the line need uvicorn")
    if broken.kind == "truncate":
        await _half(send, broken.body)
    if broken.kind == "reset":
        line = transport.get_extra_info("socket")
        if line is not None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    # Nothing more will be sent; without this uvicorn would miss an answer.
    send.__self__.disconnected = True  # type: ignore[attr-defined]


async def _half(send: Send, body: Any) -> None:
    data = _encode(body).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(data)).encode()),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    half = data[: len(data) // 2]
    await send({"type": "http.response.body", "body": half, "more_body": True})


async def download(world: World, scope: Scope, send: Send) -> None:
    """`/file/bot<token>/<path>`."""
    token, _, path = scope["path"].removeprefix("/file/bot").partition("/")
    file_id = world.files.by_path.get(unquote(path)) if token in world.bots else None
    if file_id is None:
        await respond(send, 404, NOT_FOUND)
        return
    data = world.files.read(file_id)
    headers = [
        (b"content-type", b"application/octet-stream"),
        (b"content-length", str(len(data)).encode()),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": data})
