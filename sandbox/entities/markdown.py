"""Telegram's first Markdown, kept by Telegram for old bots."""

import re

from sandbox.entities.html import linked, wrong
from sandbox.entities.tidy import Entity, utf16_length

_KINDS = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}
_LANGUAGE = re.compile(r"([^\s`]+)[ \t]*\n|\n?")


def parse(text: str) -> tuple[str, list[Entity]]:
    out: list[str] = []
    entities: list[Entity] = []
    offset = at = 0
    while at < len(text):
        character = text[at]
        if character == "\\" and text[at + 1 : at + 2] in tuple("_*`["):
            out.append(text[at + 1])
            offset += 1
            at += 2
        elif character not in _KINDS:
            out.append(character)
            offset += utf16_length(character)
            at += 1
        else:
            words, entity, at = _span(text, at)
            length = utf16_length(words)
            if length and entity:
                entities.append({"offset": offset, "length": length, **entity})
            out.append(words)
            offset += length
    return "".join(out), entities


def _span(text: str, at: int) -> tuple[str, Entity, int]:
    pre = text.startswith("```", at)
    mark = "```" if pre else "]" if text[at] == "[" else text[at]
    start = at + (3 if pre else 1)
    language = ""
    if pre:
        match = _LANGUAGE.match(text, start)
        if match:
            language, start = match[1] or "", match.end()
    end = text.find(mark, start)
    if end < 0:
        byte = len(text[:at].encode())
        raise wrong(f"Can't find end of the entity starting at byte offset {byte}")
    words, after = text[start:end], end + len(mark)
    if pre:
        return words, {"type": "pre", "language": language} if language else {"type": "pre"}, after
    if mark != "]":
        return words, {"type": _KINDS[text[at]]}, after
    url = words
    if text[after : after + 1] == "(":
        close = text.find(")", after)
        close = len(text) if close < 0 else close
        url, after = text[after + 1 : close], close + 1
    return words, linked(url), after
