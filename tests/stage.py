"""The stage: our real bot and the sandbox's Telegram in one process, and people before it."""

import base64
import json
import re
from collections import Counter
from urllib.parse import unquote, urlsplit

from sqlalchemy import event
from sqlalchemy.engine import Engine
from telegram.request import BaseRequest

from bot.gate import Gate

TOKEN = "1:for_tests_only"
GROUP = -1001000000001
DOT = base64.b64decode(  # the smallest of pictures
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
NEWS = Counter()
# reading, answers to a form and that an update was heard: no letter hangs on these
NO_NEWS = re.compile(
    "SELECT|BEGIN|SAVEPOINT|RELEASE|INSERT INTO effects|(INSERT INTO|UPDATE|DELETE FROM) drafts"
)
SPOKEN = {"sendMessage", "editMessageText", "sendPhoto", "sendDocument"}


@event.listens_for(Engine, "before_cursor_execute")
def count(_, __, statement, *___):
    if not NO_NEWS.match(statement):
        NEWS["written"] += 1


class Direct(BaseRequest):
    """PTB's way to Telegram without a wire: each request is a call of the pretended Telegram."""

    def __init__(self, world):
        self.world, self.broken = world, []

    @property
    def read_timeout(self):
        return 5

    async def initialize(self):
        pass

    async def shutdown(self):
        pass

    async def do_request(self, url, method, request_data=None, **_):
        path = urlsplit(url).path
        if path.startswith("/file/bot"):
            file = unquote(path).split("/", 3)[-1]
            return 200, self.world.files.read(self.world.files.by_path[file])
        name = path.rsplit("/", 1)[-1]
        if self.broken and name == "sendMessage":
            raise self.broken.pop()
        params = request_data.json_parameters if request_data else {}
        files = request_data.multipart_data if request_data and request_data.contains_files else {}
        status, body = await self.world.call(TOKEN, name, params, files)
        return status, json.dumps(body).encode()


class Stage:
    """A running bot, which can be killed."""

    def __init__(self, app, world, postman):
        self.app, self.world, self.postman = app, world, postman
        self.bot = world.bot(TOKEN)
        self.posted = None
        self.begins_anew()

    def begins_anew(self):
        """As a new process would: nothing is remembered but what is written down."""
        self.gate = Gate(self.app.bot, self.app.process_update)

    async def settles(self, post=True):
        """Until every update is handled and every due letter is delivered."""
        while self.is_awaited():
            await self.gate.turn()
        if post:
            await self.posts()

    def is_awaited(self):
        """Whether an update is to come; to ask for one that went stale would take a long poll."""
        self.bot.queue.confirm(0, self.world.clock())
        return any(it.id >= self.gate.watermark for it in self.bot.queue.pending)

    async def posts(self):
        """What one round leaves for the next is posted too; nothing new, no round."""
        if self.posted == self.written():
            return
        self.postman.edited.clear()
        is_all = not await self.postman.round() or not await self.postman.round()
        self.posted = self.written() if is_all else None

    def written(self):
        """How much was written in any database, and when it is: so much may have become due."""
        return NEWS["written"], self.world.clock()

    async def is_killed_before_acknowledging(self):
        """A new process, to which Telegram brings again what was not acknowledged."""
        self.begins_anew()
        await self.settles()


class Room:
    """What is seen of one chat."""

    def __init__(self, stage, viewer, chat):
        self.stage, self.viewer, self.chat = stage, viewer, chat

    @property
    def messages(self):
        """What the bot said, oldest first, as it looks now."""
        seen = self.stage.world.messages(self.viewer, self.chat)
        return [it for it in seen if it.get("from", {}).get("is_bot") and not it["outgoing"]]

    @property
    def last(self):
        """What the bot said or changed last."""
        for call in reversed(list(self.stage.world.journal.entries)):
            if call["method"] in SPOKEN and call["status"] == 200:
                result = call["result"]["result"]
                if result["chat"]["id"] in (self.viewer, self.chat):
                    return result
        raise AssertionError("nothing was said")

    @property
    def hears(self):
        return self.last.get("text", "")

    @property
    def sees(self):
        """The labels of the buttons under the last word."""
        return [button["text"] for button in buttons(self.last)]

    @property
    def has_heard(self):
        return [it.get("text", "") for it in self.messages]


def buttons(message):
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


class Person(Room):
    """One person at their phone, in the private chat with the bot unless told otherwise."""

    def __init__(self, stage, account):
        super().__init__(stage, account, stage.bot.id)
        self.account, self.pop_up, self.link = account, "", None

    def room(self, chat):
        return Room(self.stage, self.account, chat)

    async def says(self, text, chat=None, post=True):
        self.stage.world.says(self.account, chat or self.chat, text)
        await self.stage.settles(post)

    async def sends(self, kind, name="a.png", mime="image/png", content=DOT):
        self.stage.world.says(self.account, self.chat, file=(kind, (name, content, mime)))
        await self.stage.settles()

    async def taps(self, label, chat=None):
        """The newest button of that label."""
        seen = self.stage.world.messages(self.account, chat or self.chat)
        for message in reversed(seen):
            for button in buttons(message):
                if button["text"] == label:
                    number = message["message_id"]
                    return await self._press(chat, number, button["callback_data"])
        raise AssertionError(f"no button {label!r}; there is {self.sees}")

    async def presses(self, data, chat=None):
        """A button that is not there, or no longer."""
        seen = self.stage.world.messages(self.account, chat or self.chat)
        number = next(it["message_id"] for it in reversed(seen) if not it["outgoing"])
        return await self._press(chat, number, data)

    async def _press(self, chat, number, data):
        world = self.stage.world
        query = world.taps(self.account, chat or self.chat, number, data, forged=True)
        await self.stage.settles()
        assert query.answered, "the button still spins"
        self.pop_up, self.link = query.text or "", query.url or None
