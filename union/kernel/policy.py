"""What differs from school to school: typed, with defaults in data/seeds, changed in the chat."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar
from unicodedata import normalize

from union.kernel.refusal import Refusal

T = TypeVar("T")

FESTIVALS, YEAR_PLAN = "festivals.toml", "year_plan.toml"
POLICIES: "dict[str, Policy[Any]]" = {}


class Policy(Generic[T]):
    """One such number, choice or list; ``read`` makes it of what a person typed, or refuses.

    ``choices`` are the words of a closed list, which the chair picks by button.
    """

    def __init__(self, name: str, read: Callable[[str], T], choices: Sequence[str] = ()) -> None:
        self.name, self.read, self.choices = name, read, choices
        POLICIES[name] = self

    def write(self, value: T) -> str:
        """What a person would type to get this value."""
        return "、".join(map(str, value)) if isinstance(value, list) else str(value)


def number(least: int, most: int) -> Callable[[str], int]:
    """A whole number between two bounds, both included."""

    def read(text: str) -> int:
        if not text.strip().isdecimal() or not least <= int(text) <= most:
            raise Refusal("policies-number", least=least, most=most)
        return int(text)

    return read


def choice(*words: str) -> Callable[[str], str]:
    """One of some words."""

    def read(text: str) -> str:
        if text.strip() not in words:
            raise Refusal("policies-choice", words="、".join(words))
        return text.strip()

    return read


def clock_time() -> Callable[[str], str]:
    """A time of the day, kept as ``16:30``."""

    def read(text: str) -> str:
        found = re.fullmatch(r"([0-9]{1,2}):([0-5][0-9])", normalize("NFKC", text).strip())
        if not found or int(found[1]) > 23:
            raise Refusal("policies-clock-time")
        return f"{int(found[1]):02}:{found[2]}"

    return read


NO_DAY = "none"
_NO_DAY = {NO_DAY, "无", "没有", "不设", "不限", "-"}


def day_or_none() -> Callable[[str], str]:
    """A day as ISO text, written with its year; or that there is none."""

    def read(text: str) -> str:
        said = normalize("NFKC", text).strip().lower()
        if said in _NO_DAY:
            return NO_DAY
        found = re.fullmatch(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?", said)
        try:
            year, month, day = map(int, found.groups()) if found else (0, 0, 0)
            return date(year, month, day).isoformat()
        except ValueError:
            raise Refusal("policies-day") from None

    return read


def words(most: int, longest: int) -> Callable[[str], list[str]]:
    """Up to ``most`` words, each at most ``longest`` characters, parted by commas or lines."""

    def read(text: str) -> list[str]:
        for mark in "，,；;\n":
            text = text.replace(mark, "、")
        found = list(dict.fromkeys(word.strip() for word in text.split("、") if word.strip()))
        if not found or len(found) > most or max(map(len, found)) > longest:
            raise Refusal("policies-words", most=most, longest=longest)
        return found

    return read


def seeds(folder: Path) -> Mapping[str, Any]:
    """The defaults of ``policies.toml``: its table and key make the name.

    Under the names of the other files their tables, as they stand there.
    """
    tables = tomllib.loads((folder / "policies.toml").read_text("utf-8"))
    policies = {
        f"{table}-{key}": value for table, keys in tables.items() for key, value in keys.items()
    }
    others = (FESTIVALS, YEAR_PLAN)
    return policies | {it: tomllib.loads((folder / it).read_text("utf-8")) for it in others}
