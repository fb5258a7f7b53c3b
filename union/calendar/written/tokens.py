"""Cuts a text into words, numbers and clock times; whatever is none of these stands for itself."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from union.calendar.written.numerals import SIGNS, counted
from union.calendar.written.words import TRADITIONAL, words

WORDS = words()
BY_LENGTH = sorted(WORDS, key=len, reverse=True)
LENGTHS: dict[str, tuple[int, ...]] = {
    first: tuple(dict.fromkeys(map(len, alike)))
    for first, alike in groupby(sorted(BY_LENGTH, key=itemgetter(0)), itemgetter(0))
}
FIGURES = re.compile(
    r"(?P<ymd>\d{4}([-/.])\d{1,2}\2\d{1,2}(?![\d]|[.:/]\d)(?:t(?=\d))?)"
    r"|(?P<ymd_mixed>\d{1,4}([-/.])\d{1,2}\4\d{1,4}(?![\d]))"
    r"|(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))"
    r"|(?P<slashed>\d{1,2}/\d{1,2}(?![\d/.]))"
    r"|(?P<dotted>\d{1,2}\.\d{1,2}(?![\d/]|\.\d))"
    r"|(?P<nth>\d{1,2}(?:st|nd|rd|th)(?![a-z]))"
    r"|(?P<number>\d+)",
    re.ASCII,
)
LATIN = re.compile(r"[a-z]+")
CUT_OFF = {"初": frozenset("一二三四五六七八九十"), "中": frozenset("秋元旬")}
SPACES = " \t\r\u00a0\u200b\ufeff"


class Folded(dict[int, str]):
    """Full-width and other forms of one sign become the plain sign, one for one."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if unicodedata.decomposition(sign).startswith(("<wide>", "<narrow>")):
            sign = unicodedata.normalize("NFKC", sign)
        small = sign.lower()
        self[code] = found = (small if len(small) == 1 else sign).translate(TRADITIONAL)
        return found


FOLDED = Folded({ord("’"): "'", ord("‘"): "'"})


def folded(text: str) -> str:
    """The text in simplified signs, half width and small letters; as long as before."""
    if len(FOLDED) > 10_000:  # whoever types all of Unicode shall not fill the memory
        FOLDED.clear()
    return text.translate(FOLDED)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number, where it stands, and all that it may be."""

    text: str
    start: int
    end: int
    kinds: dict[str, Any]
    spaced: bool = False  # a space stands before it


END = Token("", -1, -1, {"end": 0})
AFTER = (END,) * 8  # so far may a rule look ahead


def cut(text: str) -> list[Token]:
    """The tokens of a folded text, and what comes after the last."""
    found: list[Token] = []
    at, spaced = 0, False
    while at < len(text):
        if text[at] in SPACES:
            at, spaced = at + 1, True
            continue
        token = token_at(text, at, spaced)
        found.append(token)
        at, spaced = token.end, False
    return [*found, *AFTER]


def token_at(text: str, at: int, spaced: bool) -> Token:
    sign = text[at]
    if "0" <= sign <= "9":
        return figures(text, at, spaced)
    end = longest_word(text, at)
    if end:
        word = text[at:end]
        kinds = WORDS[word]
    elif sign in SIGNS:
        end = at + 1
        while end < len(text) and text[end] in SIGNS:
            end += 1
        word = text[at:end]
        kinds = {"number": counted(word), "han": word}
    else:
        latin = LATIN.match(text, at)
        end = latin.end() if latin else at + 1
        word, kinds = text[at:end], {"unknown": 0}
    return Token(word, at, end, kinds, spaced)


def longest_word(text: str, at: int) -> int:
    """Where the longest known word that begins here ends; 0 where none does."""
    for length in LENGTHS.get(text[at], ()):
        word = text[at : at + length]
        if word in WORDS and not cuts_another(text, at, at + len(word)):
            return at + len(word)
    return 0


def cuts_another(text: str, start: int, end: int) -> bool:
    """Whether the word would cut a Latin one, or another date word: 十月初一, 今年中秋."""
    after = CUT_OFF.get(text[end - 1])
    if after is not None and end - start > 1:
        return text[end : end + 1] in after
    if text[end - 1] in "0123456789":  # 周3 and 15:30, but nobody knows 周315:30
        return "0" <= text[end : end + 1] <= "9"
    return text[end - 1].isascii() and cuts_latin(text, start, end)


def cuts_latin(text: str, start: int, end: int) -> bool:
    """Whether a word would begin or end inside a Latin one."""
    after = end < len(text) and "a" <= text[end] <= "z" and "a" <= text[end - 1] <= "z"
    before = start > 0 and "a" <= text[start - 1] <= "z" and "a" <= text[start] <= "z"
    return after or before


def figures(text: str, at: int, spaced: bool) -> Token:
    found = FIGURES.match(text, at)
    assert found  # a figure stands here
    kind, word = str(found.lastgroup), found[0]
    longer = longest_word(text, at)  # 38妇女节, 51节
    if longer > found.end():
        return Token(text[at:longer], at, longer, WORDS[text[at:longer]], spaced)
    if kind == "number":
        value = int(word) if len(word) <= 8 else None
        return Token(word, at, found.end(), {"number": value, "arabic": word}, spaced)
    parts = tuple(int(it) for it in re.findall(r"\d+", word))
    return Token(word, at, found.end(), {kind: parts}, spaced)
