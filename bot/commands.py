"""Commands: heard, listed in the menus and in /help, by one object."""

from collections.abc import Callable, Iterable
from enum import Flag, auto
from typing import Any, NamedTuple

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.context import Context
from union.members.rules import Duty


class Where(Flag):
    """In which chats a command makes sense, and in whose menu it stands."""

    PRIVATE = auto()
    GROUP = auto()
    COMMITTEE = auto()


class Command(NamedTuple):
    """``key`` is its line in the menu; ``duty`` who sees it there and in /help."""

    name: str
    key: str
    callback: Callable[..., Any]
    duty: Duty | None = None
    where: Where = Where.PRIVATE

    def handler(self) -> CommandHandler[Any, None]:
        """In a group, what is for the private chat says where to find it."""
        chats = filters.ChatType.PRIVATE | filters.ChatType.GROUPS
        return CommandHandler(self.name, self.heard, chats)

    async def heard(self, update: Update, context: Context) -> None:
        if self.where == Where.PRIVATE and not context.is_private:
            await context.tell("kernel-privately", bot=context.bot.username)
        else:
            await self.callback(update, context)


def allowed(commands: Iterable[Command], duties: frozenset[Duty]) -> list[Command]:
    """Those this person may use."""
    return [command for command in commands if command.duty is None or command.duty in duties]
