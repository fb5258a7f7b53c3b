"""Commands: heard, listed in the menus and in /help, by one object."""

from collections.abc import Callable, Iterable
from enum import Flag, auto
from typing import Any, NamedTuple

from telegram.ext import CommandHandler, filters

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
        private, group = filters.ChatType.PRIVATE, filters.ChatType.GROUPS
        listens = private if self.where == Where.PRIVATE else private | group
        return CommandHandler(self.name, self.callback, listens)


def allowed(commands: Iterable[Command], duties: frozenset[Duty]) -> list[Command]:
    """Those this person may use."""
    return [command for command in commands if command.duty is None or command.duty in duties]
