"""From what a bot writes to what Telegram keeps: a text and its entities."""

from collections.abc import Callable
from typing import Any

from sandbox.entities import html, markdown, markdown_v2
from sandbox.entities.found import found
from sandbox.entities.tidy import Entity, in_order, tidied, utf16_length
from sandbox.refusal import bad_request

Who = Callable[[int], dict[str, Any] | None]
_MODES = {"html": html.parse, "markdownv2": markdown_v2.parse, "markdown": markdown.parse}


def read(
    text: str, mode: str | None, given: list[Entity] | None, who: Who
) -> tuple[str, list[Entity]]:
    """A parsed and cleaned text; `who` finds the people that are mentioned by id."""
    marked: list[Entity] = []
    if mode:
        parse = _MODES.get(mode.lower())
        if parse is None:
            raise bad_request("unsupported parse_mode")
        text, marked = parse(text)
    elif given:
        marked = [entity for entity in given if _fits(entity, text)]
    text, marked = tidied(text, marked)
    if marked:
        marked = _known(marked, who)
    new = found(text, marked)
    return text, in_order(marked + new) if new else marked


def _fits(entity: Entity, text: str) -> bool:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if start < 0 or entity["length"] < 0 or end > utf16_length(text):
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text "
            f"at UTF-16 offset {end}"
        )
    return entity["type"] not in _AUTOMATIC


# A bot may send them along, but Telegram looks for these itself.
_AUTOMATIC = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email"})


def _known(entities: list[Entity], who: Who) -> list[Entity]:
    kept = []
    for entity in entities:
        if entity["type"] == "text_mention":
            user = who(int(entity["user"]["id"]))
            if user is None:
                continue
            entity = {**entity, "user": user}
        kept.append(entity)
    return kept
