"""Whom somebody signs up for: 替李芳、周明报名."""

import re
from collections.abc import Iterable, Mapping

from union.events.chat import english, words


def may_name(text: str) -> bool:
    """Whether a text opens like one that signs up somebody."""
    return any(opens.match(text) for opens in (words.FOR, english.SIGN_UP))


def others_named(text: str, names: Iterable[str]) -> tuple[str, ...] | None:
    """The known names for whom the text signs up; None where it does not, or knows not all."""
    known = {name.casefold(): name for name in names if len(name) > 1}
    for opens, closes in ((words.FOR, words.SIGNED_UP), (english.SIGN_UP, english.SIGNED_UP)):
        opening = opens.match(text)
        if opening is None:
            continue
        named, end = _names_at(text, opening.end(), known)
        closing = closes.match(text, end) if named else None
        if closing and _only_details(text[closing.end() :], known):
            return tuple(dict.fromkeys(named))
    return None


def _names_at(text: str, start: int, known: Mapping[str, str]) -> tuple[list[str], int]:
    """The names from there on, and where the last one ends."""
    named: list[str] = []
    end = place = start
    while name := _longest(text, place, known):
        named.append(known[name])
        end = place = place + len(name)
        if among := words.AMONG.match(text, end):
            place = among.end()
    return named, end


def _longest(text: str, place: int, known: Mapping[str, str]) -> str:
    return max((it for it in known if text.startswith(it, place)), key=len, default="")


def _only_details(rest: str, known: Mapping[str, str]) -> bool:
    """李芳打女单, 后面两个双打: what is added about those who were named."""
    return all(_is_detail(it.strip(), known) for it in re.split(r"[,。!;~\n]", rest))


def _is_detail(clause: str, known: Mapping[str, str]) -> bool:
    name = _longest(clause, 0, known)
    if name:
        return bool(words.OF_ONE.fullmatch(clause[len(name) :]))
    return not clause or any(
        it.fullmatch(clause) for it in (words.OF_THE_NAMED, words.FILLER, english.FILLER)
    )
