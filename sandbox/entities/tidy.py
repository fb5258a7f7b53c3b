"""Text as Telegram keeps it: trimmed, cleaned, measured in UTF-16 units."""

import re
from typing import Any

Entity = dict[str, Any]

_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\u2028-\u202e]")
_SPACE = " \t\n\v\r\0"
_UNSEEN = re.compile("[\\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]*")
_ORDER = {
    "expandable_blockquote": 0,
    "blockquote": 0,
    "text_link": 1,
    "text_mention": 1,
    "bold": 3,
    "italic": 4,
    "underline": 5,
    "strikethrough": 6,
    "spoiler": 7,
    "custom_emoji": 99,
}


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def tidied(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """What is left after Telegram has cleaned a text, with its entities moved along."""
    if "\r" in text and not entities:
        text = text.replace("\r", "")
    text = _UNWANTED.sub(" ", text)
    if _UNSEEN.fullmatch(text):
        return "", []
    kept = text.strip(_SPACE)
    if not entities:
        return kept, []
    before = len(text) - len(text.lstrip(_SPACE))
    return kept, _within(entities, before, utf16_length(kept))


def _within(entities: list[Entity], before: int, length: int) -> list[Entity]:
    moved = []
    for entity in entities:
        start = max(entity["offset"] - before, 0)
        end = min(entity["offset"] + entity["length"] - before, length)
        if start < end:
            moved.append({**entity, "offset": start, "length": end - start})
    return in_order(moved)


def in_order(entities: list[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda e: (e["offset"], -e["length"], _ORDER.get(e["type"], 2)))
