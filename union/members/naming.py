"""Whether somebody of the register is named in words."""

import re
from collections.abc import Iterable

SHORTEST = 2  # one letter says nothing of anybody


def named_in(words: str, names: Iterable[str]) -> list[str]:
    """Those of the names that stand in the words, each once, in their order."""
    text = words.casefold()
    return [it for it in dict.fromkeys(names) if _names(text, it.casefold())]


def _names(text: str, name: str) -> bool:
    if len(name) < SHORTEST:
        return False
    if not name.isascii():
        return name in text
    return bool(re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", text))
