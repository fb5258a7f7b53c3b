"""A writer with an account and words that are nowhere else, before the real process."""

import asyncio
import secrets
import sys
from contextlib import asynccontextmanager
from types import SimpleNamespace

from sqlalchemy import text

from bench.child import running
from bench.town import BOT, TOKEN, town
from bot import migrate, privacy
from bot.app import open_office
from bot.settings import Settings
from tests import people
from tests.conftest import MONDAY, move_in
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members import store as members

PATIENCE = 40  # seconds for anything at all
SEGMENT = 16 * 1024 * 1024  # bytes of a file of PostgreSQL's WAL


class Canary:
    """All the ways in which its account and its words may have been written down."""

    def __init__(self):
        self.account = 7_000_000_000 + secrets.randbelow(900_000_000)
        self.words = f"金丝雀{secrets.token_hex(12)}说食堂太咸"
        self.author = {"author": privacy.of_number(self.account)}
        self.letter = {"letter": privacy.of_text(self.words)}


class Writer:
    """At its phone, through the sandbox's own control."""

    def __init__(self, place, account):
        self.place, self.account = place, account

    async def says(self, words, reply_to=0):
        where = {"person": self.account, "chat": BOT}
        await self.place.post("messages", **where, text=words, reply_to=reply_to)

    async def sees(self, part):
        """The newest message of the bot with these words, once it is there."""
        async with asyncio.timeout(PATIENCE):
            while True:
                shown = await self.place.get("messages", person=self.account, chat=BOT)
                for it in reversed(shown):
                    if not it["outgoing"] and part in it.get("text", ""):
                        return it
                await asyncio.sleep(0.05)

    async def taps(self, message, label):
        """Hands back what the button carries."""
        rows = message["reply_markup"]["inline_keyboard"]
        data = next(it["callback_data"] for row in rows for it in row if it["text"] == label)
        where = {"person": self.account, "chat": BOT, "message_id": message["message_id"]}
        await self.place.post("taps", **where, data=data, wait=0)
        return data

    async def puts_in(self, words, how):
        """From the command to what the box says of it, and the nonce of the button that did it."""
        await self.says("/suggest")
        await self.taps(await self.sees("怎么写？"), how)
        await self.taps(await self.sees("写给谁？"), "工会")
        asked = await self.sees("回复这条消息")
        await self.says(words, asked["message_id"])
        data = await self.taps(await self.sees("请看一遍"), "投递")
        return (await self.sees("已投进信箱"))["text"], data.rpartition(":")[2]


@unattended
def becomes(uow, *, account):
    members.by_account(uow.session, people.WANG).account = account


@asynccontextmanager
async def at_work(folder, url, canary):
    """The real process, at the loudest log level, in a small school where the canary works."""
    key, log = folder / "keys" / "vault.key", folder / "bot.log"
    given = Settings(_env_file=None, bot_token=TOKEN, database_url=url, vault_key_file=key)
    office = open_office(given, lambda: MONDAY)
    migrate.upgrade(office.engine)
    move_in(given.database_url)
    office.run(NOBODY, becomes, account=canary.account)
    async with town(folder) as place:
        await place.post("bots", token=TOKEN, username="xiaojia_bot", first_name="小家")
        await place.post("people", id=canary.account, first_name="某人", language_code="zh-hans")
        environment = {
            "BOT_TOKEN": TOKEN, "BOT_API_URL": place.address, "VAULT_KEY_FILE": str(key),
            "DATABASE_URL": url, "LOG_LEVEL": "DEBUG", "PYTHONASYNCIODEBUG": "1",
        }  # fmt: skip
        async with running([sys.executable, "-m", "bot", "run"], environment, log):
            writer = Writer(place, canary.account)
            await place.post("starts", person=canary.account, bot=BOT)
            await writer.sees("小家")
            yield SimpleNamespace(writer=writer, office=office, log=log, key=key)
    office.close()


def rows(office):
    """Every row of the school's own tables."""
    with office.readers.connect() as connection:
        names = connection.dialect.get_table_names(connection)
        return [repr(row).encode() for name in names
                for row in connection.execute(text(f'SELECT * FROM "{name}"'))]  # fmt: skip


def position(office):
    """How far PostgreSQL's log has come, in bytes."""
    with office.readers.connect() as connection:
        return int(connection.scalar(text("SELECT pg_current_wal_insert_lsn() - '0/0'")))


def logged(data, start, end):
    """What PostgreSQL's log says between two places."""
    found = b""
    for number in range(start // SEGMENT, end // SEGMENT + 1):
        name = f"00000001{number // 256:08X}{number % 256:08X}"
        found += (data / "pg_wal" / name).read_bytes()
    return found[start % SEGMENT : start % SEGMENT + end - start]


def heap(office, data):
    """The files of the vault's tables, as they lie there."""
    with office.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CHECKPOINT"))
        paths = connection.scalars(text(
            "SELECT pg_relation_filepath(it.oid) FROM pg_class it JOIN pg_namespace n"
            " ON n.oid = it.relnamespace WHERE n.nspname = 'vault' AND it.relkind IN ('r', 'i')"
        ))  # fmt: skip
        return [data / it for it in paths]
