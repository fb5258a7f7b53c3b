"""Long lists: a page of them at a time, and texts that a message can hold."""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from bot.card import Button, Row

T = TypeVar("T")
TEXT_MOST = 4000  # letters; Telegram takes 4,096
NAMES_MOST = 60


class Page(NamedTuple, Generic[T]):
    """What is shown of a list, and where that stands in it."""

    shown: Sequence[T]
    at: int
    last: int

    def turns(self, button: Button, **facts: object) -> Row:
        """The buttons to the page before and the one after, where there are any."""
        ways = (("‹", self.at - 1), ("›", self.at + 1))
        return [button.labelled(label, page_id=at, **facts)
                for label, at in ways if 0 <= at <= self.last]  # fmt: skip


def page(every: Sequence[T], at: int, most: int) -> Page[T]:
    """One page of a list; beyond its end (it became shorter meanwhile) the last one."""
    last = max(0, (len(every) - 1) // most)
    at = min(at, last)
    return Page(every[at * most : (at + 1) * most], at, last)


def some(names: Sequence[str], most: int = NAMES_MOST) -> str:
    """Names in a sentence, with a sign where some were left out."""
    return "、".join(names[:most]) + ("…" if len(names) > most else "")


def cut(lines: Iterable[str], more: str, most: int = TEXT_MOST) -> str:
    """As many lines as one message holds; ``more`` says below them that there are others."""
    shown, *rest = fitting("\n".join(lines).split("\n"), most - len(more) - 1)
    return f"{shown}\n{more}" if rest else shown


def fitting(lines: Iterable[str], most: int = TEXT_MOST) -> list[str]:
    """Lines put together into as few texts as can be sent."""
    texts: list[str] = []
    for line in lines:
        if texts and len(texts[-1]) + 1 + len(line) <= most:
            texts[-1] += "\n" + line
        else:
            texts.append(line)
    return texts
