"""Telegram's MarkdownV2, as strict as the real one about what must be escaped."""

from dataclasses import dataclass

from sandbox.entities.html import linked, wrong
from sandbox.entities.tidy import Entity, utf16_length

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!\n")
_NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "pre_code": "PreCode",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}
_WIDTH = {"underline": 2, "spoiler": 2, "pre": 3, "pre_code": 3}
_SINGLE = {"*": "bold", "~": "strikethrough", "[": "text_link", "`": "code", "_": "italic"}


@dataclass(slots=True)
class Open:
    kind: str
    offset: int
    at: int
    begin: int
    language: str = ""


class Reader:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.out: list[str] = []
        self.offset = 0
        self.open: list[Open] = []
        self.quoting = False
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.text):
            character = self.text[self.at]
            following = self.text[self.at + 1 : self.at + 2]
            if character == "\\" and following and "\0" < following <= "~":
                self.put(following)
                self.at += 2
            elif not self.reserved(character):
                self.put(character)
                self.at += 1
            elif self.ends(character):
                self.finish(character)
            else:
                self.begin(character)
        if self.quoting and self.open and self.open[-1].kind == "blockquote":
            self.add(self.open.pop(), {})
        if self.open:
            raise self.unfinished()
        return "".join(self.out), self.entities

    def put(self, words: str) -> None:
        self.out.append(words)
        self.offset += utf16_length(words)

    def reserved(self, character: str) -> bool:
        if self.open and self.open[-1].kind in ("code", "pre", "pre_code"):
            return character == "`"
        return character in _RESERVED

    def ends(self, character: str) -> bool:
        if not self.open:
            return False
        if self.quoting and character == "\n" and self.text[self.at + 1 : self.at + 2] != ">":
            return True
        here = self.text[self.at : self.at + 3]
        return {
            "bold": character == "*",
            "italic": character == "_" and here[1:2] != "_",
            "code": character == "`",
            "pre": here == "```",
            "pre_code": here == "```",
            "text_link": character == "]",
            "custom_emoji": character == "]",
            "underline": here.startswith("__"),
            "strikethrough": character == "~",
            "spoiler": here.startswith("||"),
            "blockquote": False,
        }[self.open[-1].kind]

    def begin(self, character: str) -> None:
        at, two = self.at, self.text[self.at : self.at + 2]
        if character == "\n":
            self.begin_line(two)
        elif character == ">" and at == 0:
            self.quoting = True
            self.enter("blockquote", 1)
        elif two == "__":
            self.enter("underline", 2)
        elif two == "||":
            self.enter("spoiler", 2)
        elif two == "![":
            self.enter("custom_emoji", 2)
        elif self.text.startswith("```", at):
            self.begin_pre()
        elif character in _SINGLE:
            self.enter(_SINGLE[character], 1)
        else:
            raise wrong(
                f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
            )

    def begin_line(self, two: str) -> None:
        self.put("\n")
        if two != "\n>":
            self.at += 1
        elif self.quoting:
            self.at += 2
        else:
            self.quoting = True
            self.enter("blockquote", 2)

    def begin_pre(self) -> None:
        start = end = self.at + 3
        while end < len(self.text) and self.text[end] not in " \t\n\r`":
            end += 1
        named = start != end and end < len(self.text) and self.text[end] != "`"
        at = self.at
        self.enter("pre_code" if named else "pre", 3, self.text[start:end] if named else "")
        self.open[-1].at = at
        if named:
            self.at = end
        if self.text[self.at : self.at + 2] in ("\r\n", "\n\r"):
            self.at += 2
        elif self.text[self.at : self.at + 1] in ("\n", "\r"):
            self.at += 1

    def enter(self, kind: str, width: int, language: str = "") -> None:
        self.open.append(Open(kind, self.offset, self.at, len(self.out), language))
        self.at += width

    def finish(self, character: str) -> None:
        opened = self.open[-1]
        if character == "\n" and opened.kind != "blockquote":
            raise self.unfinished()
        entity: Entity = {}
        if opened.kind == "blockquote":
            self.quoting = False
            self.put("\n")
            self.at += 1
        elif opened.kind == "text_link":
            entity = linked(self.address("a URL") or "".join(self.out[opened.begin :]))
            if not entity:
                self.open.pop()
                return
        elif opened.kind == "custom_emoji":
            entity = self.emoji()
        else:
            self.at += _WIDTH.get(opened.kind, 1)
        self.add(self.open.pop(), entity)

    def address(self, what: str) -> str:
        self.at += 1
        if self.text[self.at : self.at + 1] != "(":
            return ""
        self.at += 1
        start, url = self.at, ""
        while self.at < len(self.text) and self.text[self.at] != ")":
            if self.text[self.at] == "\\" and self.at + 1 < len(self.text):
                self.at += 1
            url += self.text[self.at]
            self.at += 1
        if self.at >= len(self.text):
            raise wrong(f"Can't find end of {what} at byte offset {self.byte(start)}")
        self.at += 1
        return url

    def emoji(self) -> Entity:
        url = self.address("a custom emoji URL")
        prefix, _, number = url.partition("id=")
        if prefix != "tg://emoji?" or not number.isdigit():
            raise wrong("Custom emoji entity must contain a tg://emoji URL")
        return {"custom_emoji_id": number}

    def add(self, opened: Open, entity: Entity) -> None:
        if self.offset == opened.offset:
            return
        kind = "pre" if opened.kind == "pre_code" else opened.kind
        made: Entity = {
            "offset": opened.offset,
            "length": self.offset - opened.offset,
            "type": kind,
            **entity,
        }
        if opened.language:
            made["language"] = opened.language
        self.entities.append(made)

    def unfinished(self) -> Exception:
        opened = self.open[-1]
        return wrong(
            f"Can't find end of {_NAMES[opened.kind]} entity at byte offset {self.byte(opened.at)}"
        )

    def byte(self, at: int) -> int:
        return len(self.text[:at].encode("utf-8", "surrogatepass"))


def parse(text: str) -> tuple[str, list[Entity]]:
    return Reader(text).read()
