"""Telegram's HTML: its tags, its entities and its own words for what is wrong."""

import re
from dataclasses import dataclass

from sandbox.entities import links
from sandbox.entities.tidy import Entity, utf16_length
from sandbox.refusal import Refused, bad_request

_PLAIN = re.compile("[^<&]+")
_SPACE = " \t\n\r\v\0"
_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
_TAGS = frozenset({*_SIMPLE, "a", "pre", "code", "blockquote", "tg-emoji", "tg-time"})
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z]+));?")
_ARGUMENT = {
    ("a", "href"): "",
    ("code", "class"): "language-",
    ("span", "class"): "tg-",
    ("tg-emoji", "emoji-id"): "",
    ("tg-time", "unix"): "",
}


@dataclass(slots=True)
class Open:
    tag: str
    argument: str
    offset: int
    begin: int
    extra: str = ""


class Reader:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.out: list[str] = []
        self.offset = 0
        self.open: list[Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        text = self.text
        while self.at < len(text):
            plain = _PLAIN.match(text, self.at)
            if plain:
                self.put(plain.group())
                self.at = plain.end()
            elif text[self.at] == "&":
                self.put(self.reference())
            elif text.startswith("</", self.at):
                self.close_tag()
            else:
                self.open_tag()
        if self.open:
            raise wrong(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.out), self.entities

    def put(self, words: str) -> None:
        self.out.append(words)
        self.offset += utf16_length(words)

    def reference(self) -> str:
        match = _REFERENCE.match(self.text, self.at)
        character = _character(match) if match else ""
        if not match or not character:
            self.at += 1
            return "&"
        self.at = match.end()
        return character

    def byte(self, at: int) -> int:
        return len(self.text[:at].encode("utf-8", "surrogatepass"))

    def peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def skip_space(self) -> None:
        while self.peek() and self.peek() in _SPACE:
            self.at += 1

    def upto(self, stops: str) -> str:
        start = self.at
        while self.peek() and self.peek() not in stops:
            self.at += 1
        return self.text[start : self.at]

    def open_tag(self) -> None:
        begin = self.byte(self.at)
        self.at += 1
        tag = self.upto(_SPACE + ">").lower()
        if not self.peek():
            raise wrong(f"Unclosed start tag at byte offset {begin}")
        if tag not in _TAGS:
            raise wrong(f'Unsupported start tag "{tag}" at byte offset {begin}')
        opened = Open(tag, "", self.offset, len(self.out))
        while True:
            self.skip_space()
            if self.peek() == ">":
                break
            self.attribute(opened, begin)
        self.at += 1
        if tag == "span" and opened.argument != "spoiler":
            raise wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(opened)

    def attribute(self, opened: Open, begin: int) -> None:
        name = self.upto(_SPACE + "=>")
        if not name:
            if not self.peek():
                raise wrong(f'Unclosed start tag "{opened.tag}" at byte offset {begin}')
            raise wrong(f'Empty attribute name in the tag "{opened.tag}" at byte offset {begin}')
        self.skip_space()
        if self.peek() != "=":
            if not self.peek():
                raise wrong(f'Unclosed start tag "{opened.tag}" at byte offset {begin}')
            if (opened.tag, name.lower()) == ("blockquote", "expandable"):
                opened.argument = "expandable"
            return
        self.at += 1
        self.skip_space()
        if not self.peek():
            raise wrong(f'Unclosed start tag "{opened.tag}" at byte offset {begin}')
        self.keep(opened, name, self.value(begin))

    def value(self, begin: int) -> str:
        quote = self.peek()
        if quote not in "'\"":
            start = self.at
            while self.peek() and (self.peek().isalnum() or self.peek() in ".-"):
                self.at += 1
            if self.peek() and self.peek() not in _SPACE + ">":
                raise wrong(f"Unexpected end of name token at byte offset {self.byte(start)}")
            value = self.text[start : self.at].lower()
        else:
            self.at += 1
            value = unescaped(self.upto(quote))
            self.at += 1
        if not self.peek():
            raise wrong(f"Unclosed start tag at byte offset {begin}")
        return value

    def keep(self, opened: Open, name: str, value: str) -> None:
        prefix = _ARGUMENT.get((opened.tag, name.lower()))
        if prefix is not None and value.startswith(prefix):
            opened.argument = value.removeprefix(prefix)
        elif (opened.tag, name.lower()) == ("blockquote", "expandable"):
            opened.argument = "expandable"
        elif (opened.tag, name.lower()) == ("tg-time", "format"):
            opened.extra = value

    def close_tag(self) -> None:
        begin = self.byte(self.at)
        if not self.open:
            raise wrong(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        tag = self.upto(_SPACE + ">").lower()
        self.skip_space()
        if self.peek() != ">":
            raise wrong(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            raise wrong(
                f"Unmatched end tag at byte offset {begin}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        if self.offset > opened.offset:
            self.close(opened)

    def close(self, opened: Open) -> None:
        span = {"offset": opened.offset, "length": self.offset - opened.offset}
        if opened.tag in _SIMPLE:
            self.entities.append({**span, "type": _SIMPLE[opened.tag]})
        elif opened.tag == "blockquote":
            kind = "expandable_blockquote" if opened.argument else "blockquote"
            self.entities.append({**span, "type": kind})
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit():
                raise wrong("Invalid custom emoji identifier specified")
            emoji = {"type": "custom_emoji", "custom_emoji_id": opened.argument}
            self.entities.append({**span, **emoji})
        elif opened.tag == "tg-time":
            self.close_time(opened, span)
        elif opened.tag == "a":
            self.close_link(opened, span)
        else:
            self.close_code(opened, span)

    def close_time(self, opened: Open, span: Entity) -> None:
        if not opened.argument.lstrip("-").isdigit():
            raise wrong("Invalid Unix time specified")
        time: Entity = {"type": "date_time", "unix_time": int(opened.argument)}
        if opened.extra:
            time["date_time_format"] = opened.extra
        self.entities.append({**span, **time})

    def close_link(self, opened: Open, span: Entity) -> None:
        entity = linked(opened.argument or "".join(self.out[opened.begin :]))
        if entity:
            self.entities.append({**span, **entity})

    def close_code(self, opened: Open, span: Entity) -> None:
        last = self.entities[-1] if self.entities else {}
        same = last.get("offset") == span["offset"] and last.get("length") == span["length"]
        language = opened.argument
        if opened.tag == "pre":
            if same and last["type"] == "code" and last.get("language"):
                last["type"] = "pre"
            else:
                self.entities.append({**span, "type": "pre"})
        elif same and last["type"] == "pre" and language:
            last["language"] = language
        else:
            self.entities.append({**span, "type": "code", "language": language})


def linked(url: str) -> Entity:
    """A link, or a person to be named; nothing when it is neither."""
    person = links.person_of(url)
    if person:
        return {"type": "text_mention", "user": {"id": person}}
    address = links.checked(url)
    return {"type": "text_link", "url": address} if address else {}


def parse(text: str) -> tuple[str, list[Entity]]:
    if "<" not in text and "&" not in text:
        return text, []
    words, entities = Reader(text).read()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return words, entities


def unescaped(text: str) -> str:
    return _REFERENCE.sub(lambda match: _character(match) or match.group(), text)


def _character(match: re.Match[str]) -> str:
    if match[3]:
        return _NAMED.get(match[3], "")
    code = int(match[1], 16) if match[1] else int(match[2])
    if not 0 < code < 0x10FFFF or len(match.group().rstrip(";")) >= 10:
        return ""
    return chr(code)


def wrong(words: str) -> Refused:
    return bad_request(f"can't parse entities: {words}")
