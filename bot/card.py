"""A message ready to be sent, and its buttons."""

import re
from collections.abc import Callable, Sequence
from html import unescape
from typing import Any, NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from union.kernel.refusal import Refusal

SHAPES = {
    "_id": "[0-9]{1,9}", "code": "[0-9A-Za-z]{12}", "account": "[0-9]{1,15}",
    "iso": "[0-9T-]{10,15}", "how": "anonymous|confidential|named",
    "to": "union|principal|women|unit-[0-9]{1,9}", "deed": "answer|explain|refuse|publish",
    "ticket": "[0-9]{16}|[0-9A-Za-z]{12}", "nonce": "[0-9A-Za-z_-]{16}", "digits": "[0-9]{4}",
}  # fmt: skip

ASPECT_SHOWN = 2  # letters of what points are given for

Say = Callable[..., str]
Row = Sequence[InlineKeyboardButton]


class Enclosed(NamedTuple):
    """A photo or a document that Telegram keeps."""

    kind: str
    file: str


class Card(NamedTuple):
    """Words and buttons; over the words one file, or files alone, which then are an album."""

    text: str
    reply_markup: InlineKeyboardMarkup | None = None
    enclosed: tuple[Enclosed, ...] = ()


class Button(NamedTuple):
    """What it says and what it means; drawn and heard by one object, they cannot drift apart."""

    key: str
    data: str

    def draw(self, say: Say, **facts: object) -> InlineKeyboardButton:
        return self.labelled(plain(say(self.key)), **facts)

    def labelled(self, label: str, **facts: object) -> InlineKeyboardButton:
        """With words of the members' own on it."""
        return InlineKeyboardButton(label, callback_data=self.data.format(**facts))

    def tapped(self, callback: Any, in_groups: bool = False) -> CallbackQueryHandler[Any, None]:
        """Heard in the private chat; a forged tap in a group must not turn what all see."""

        async def heard(update: Any, context: Any) -> None:
            if not (in_groups or context.is_private):
                raise Refusal("kernel-old-button")
            await callback(update, context)

        return CallbackQueryHandler(heard, f"^{named(self.data)}$")


class Link(NamedTuple):
    """A way from a group into the private chat: t.me/<bot>?start=<payload>."""

    payload: str

    def url(self, username: str, **facts: object) -> str:
        return f"https://t.me/{username}?start={self.payload.format(**facts)}"

    def followed(self, callback: Any) -> MessageHandler[Any, None]:
        wanted = filters.Regex(f"^/start {named(self.payload)}$")
        return MessageHandler(filters.ChatType.PRIVATE & wanted, callback)


def named(template: str) -> str:
    """``proposals:second:{proposal_id}`` as a pattern whose groups bear the names.

    What ends in ``_id`` is a number that fits a database, a ``code`` twelve letters and digits,
    an ``account`` a number of Telegram's, an ``iso`` a day or moment; a forged one is no button of
    ours.
    """

    def group(found: re.Match[str]) -> str:
        name = found[1]
        shape = SHAPES.get("_id" if name.endswith("_id") else name, "[^:]+")
        return f"(?P<{name}>{shape})"

    return re.sub(r"{(\w+)}", group, template)


def rows(*lines: Row | InlineKeyboardButton) -> InlineKeyboardMarkup:
    """Buttons below each other; a list of buttons stands side by side. Empty lines vanish."""
    keyboard = [[line] if isinstance(line, InlineKeyboardButton) else line for line in lines]
    return InlineKeyboardMarkup([line for line in keyboard if line])


def called(say: Say, name: str | None) -> str:
    """A person's name; who was erased has none any more, and None is who did not sign."""
    return plain(say("members-unsigned")) if name is None else name or plain(say("members-erased"))


def pairs(buttons: Sequence[InlineKeyboardButton]) -> list[Row]:
    """Two to a line, as a phone has room for."""
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def tally(button: Button, items: Sequence[str], votes: Sequence[int], **where: object) -> list[Row]:
    """What can be chosen, each a button (its ``number_id``) with the voices it has."""
    return pairs(
        [
            button.labelled(f"{item} {count}" if count else item, number_id=at, **where)
            for at, (item, count) in enumerate(zip(items, votes, strict=True))
        ]
    )


def points(
    button: Button, aspects: Sequence[str], given: Sequence[int], most: int, **where: object
) -> list[Row]:
    """A line of ``points_id`` for each thing to look at (``aspect_id``), the given one marked."""
    return [
        [
            button.labelled(
                ("✓" if number == given[at] else "") + f"{aspect[:ASPECT_SHOWN]}{number}",
                aspect_id=at, points_id=number, **where,
            )
            for number in range(1, most + 1)
        ]
        for at, aspect in enumerate(aspects)
    ]  # fmt: skip


def plain(html: str) -> str:
    """For buttons and pop-ups, where Telegram draws no markup."""
    return unescape(re.sub(r"<[^>]*>", "", html))
