"""Words that can be read: with nothing unseen in them, and not signs alone."""

import re

from union.kernel.refusal import Refusal

# controls, zero widths, and what turns the direction of all that follows; emoji need their joiner
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


def legible(text: str) -> str:
    """The words without what nobody sees; refuses what holds no letter and no digit."""
    words = seen(text)
    if words and not any(it.isalnum() for it in words):
        raise Refusal("kernel-only-signs")
    return words


def seen(text: str) -> str:
    """The words without what nobody sees."""
    return _UNSEEN.sub("", text).strip()


def letters(characters: int, text: str) -> int:
    """How many letters stand for so many Chinese characters: English needs twice as many."""
    return characters if re.search("[\u4e00-\u9fff]", text) else 2 * characters
