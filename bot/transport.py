"""aiohttp under python-telegram-bot: it knows what surely was not sent from what may have been."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import urlsplit

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

USUAL = BaseRequest.DEFAULT_NONE
FORM = "application/x-www-form-urlencoded"


class NotSent(Exception):
    """Nothing of the request can have reached Telegram."""


class PerhapsSent(Exception):
    """The request left us, and no whole answer came back."""


class PoolBusy(TimeoutError):
    """Every connection stayed occupied."""


class NotOpen(ConnectionError):
    """The transport was not yet opened, or is already closed."""


NEVER_LEFT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
    PoolBusy,
    NotOpen,
)


def surely_not_sent(error: TelegramError) -> bool:
    """Whether the request never left us; what Telegram itself answered is not judged here."""
    return isinstance(error.__cause__, NotSent)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for each step of a request; None waits for ever."""

    pool: float | None = 1.0
    connect: float | None = 5.0
    write: float | None = 5.0
    media_write: float | None = 20.0
    read: float | None = 5.0


class Transport(BaseRequest):
    """A pool of connections to one server; a POST is sent at most once."""

    __slots__ = ("_free", "_patience", "_pool_size", "_proxy", "_session")

    def __init__(
        self, *, pool_size: int = 256, patience: Patience | None = None, proxy: str | None = None
    ) -> None:
        self._pool_size = pool_size
        self._patience = patience or Patience()
        self._proxy = checked_proxy(proxy)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._patience.read

    async def initialize(self) -> None:
        if self._session is None:
            self._free = asyncio.Semaphore(self._pool_size)
            self._session = opened_session()

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = USUAL,
        write_timeout: ODVInput[float] = USUAL,
        connect_timeout: ODVInput[float] = USUAL,
        pool_timeout: ODVInput[float] = USUAL,
    ) -> tuple[int, bytes]:
        usual = self._patience
        uploads = request_data is not None and request_data.contains_files
        patience = Patience(
            pool=chosen(pool_timeout, usual.pool),
            connect=chosen(connect_timeout, usual.connect),
            write=chosen(write_timeout, usual.media_write if uploads else usual.write),
            read=chosen(read_timeout, usual.read),
        )
        try:
            return await self._exchange(method, url, request_data, patience)
        except (aiohttp.ClientError, OSError) as error:
            failure = told(error)
        # Raised outside of `except`: aiohttp's errors carry the URL, and the URL the token.
        raise failure

    async def _exchange(
        self, method: str, url: str, facts: RequestData | None, patience: Patience
    ) -> tuple[int, bytes]:
        async with (
            self._connection(patience.pool) as session,
            session.request(
                method,
                url,
                data=body_of(facts),
                headers=headers_of(facts),
                timeout=limits(method, patience),
                proxy=self._proxy,
                allow_redirects=False,
            ) as answer,
        ):
            return answer.status, await answer.read()

    @asynccontextmanager
    async def _connection(self, seconds: float | None) -> AsyncIterator[aiohttp.ClientSession]:
        """A place in the pool; aiohttp's own queue would count as connecting."""
        if self._session is None:
            raise NotOpen
        free = self._free
        await taken(free, seconds)
        try:
            yield self._session
        finally:
            free.release()


def opened_session() -> aiohttp.ClientSession:
    # Idle connections are dropped before Telegram drops them: a line that breaks under
    # a letter leaves it unsure.
    connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=15)
    return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())


async def taken(free: asyncio.Semaphore, seconds: float | None) -> None:
    try:
        async with asyncio.timeout(seconds if free.locked() else None):
            await free.acquire()
    except TimeoutError:
        raise PoolBusy from None


def chosen(given: ODVInput[float], usual: float | None) -> float | None:
    return usual if isinstance(given, DefaultValue) else given


def limits(method: str, patience: Patience) -> aiohttp.ClientTimeout:
    """aiohttp has no limit for writing: a POST gets one for the whole, a download none."""
    steps = (patience.connect, patience.write, patience.read)
    whole = sum(step for step in steps if step is not None)
    endless = method == "GET" or None in steps
    return aiohttp.ClientTimeout(
        total=None if endless else whole, connect=patience.connect, sock_read=patience.read
    )


def headers_of(facts: RequestData | None) -> dict[str, str]:
    agent = {"User-Agent": BaseRequest.USER_AGENT}
    if facts is None or facts.contains_files:
        return agent
    return agent | {"Content-Type": FORM}


def body_of(facts: RequestData | None) -> bytes | aiohttp.FormData | None:
    if facts is None:
        return None
    return multipart(facts) if facts.contains_files else facts.url_encoded_parameters().encode()


def multipart(facts: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)  # Telegram shows a percent-quoted name as it is
    for name, value in facts.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in facts.multipart_data.items():
        # Bytes would go out in one piece and hold up everybody else.
        file = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=kind)
    return form


def told(error: Exception) -> TelegramError:
    """An error of ours or of aiohttp as python-telegram-bot's, without the URL and its token."""
    failure = TimedOut() if isinstance(error, TimeoutError) else NetworkError(reason(error))
    failure.__cause__ = (NotSent if isinstance(error, NEVER_LEFT) else PerhapsSent)(reason(error))
    return failure


def reason(error: Exception) -> str:
    name = f"aiohttp.{type(error).__name__}"
    match error:
        case aiohttp.ClientConnectorError():
            return f"{name}: {error}"
        case aiohttp.ClientResponseError(status=status):
            return f"{name}: {status}"
        case PoolBusy() | NotOpen():
            return str(type(error).__doc__)
    return name


def checked_proxy(proxy: str | None) -> str | None:
    if proxy and urlsplit(proxy).scheme not in ("http", "https"):
        raise ValueError("PROXY_URL must begin with http:// or https://; socks is not spoken")
    return proxy or None
