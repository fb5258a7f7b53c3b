"""What a colleague writes in the group about an event becomes an intent, or nothing at all.

A message counts only if every clause of it is known: silence is better than a wrong sign-up.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from union.events.chat import english, words
from union.events.chat.counts import companions_in, mouths
from union.events.chat.names import may_name, others_named

LONGEST = 40  # letters; whoever writes more tells something


class Kind(StrEnum):
    """What a colleague wants; WAIT is a place if there is one, else the waiting list."""

    COME = "come"
    COME_NOT = "come_not"
    WAIT = "wait"
    BRING = "bring"
    LIST = "list"
    FOR_OTHERS = "for_others"


@dataclass(frozen=True, slots=True)
class Intent:
    """What is meant; with COME ``companions`` is how many come along, with BRING how many more."""

    kind: Kind
    companions: int = 0
    names: tuple[str, ...] = ()


def meant(text: str, names: Mapping[str, int] | Iterable[str], is_reply: bool) -> Intent | None:
    """What a message says about the event it answers, or about the only one that is open."""
    if len(text.strip()) > LONGEST:
        return None
    said = plain(text)
    if others := None if "?" in said else others_named(said, names):
        return Intent(Kind.FOR_OTHERS, names=others)
    found = clauses(said)
    if sum("+1" in it for it in found) > 1:  # two people, or one who is impatient
        return None
    return _together([_meaning(it, alone=len(found) == 1) for it in found], is_reply)


def may_be_for_others(text: str) -> bool:
    """Whether names are worth looking up."""
    return may_name(plain(text))


_PICTURES, _UNSEEN = {"So", "Sk"}, {"Mn", "Cf"}
_BRACKETS = str.maketrans("()", ",,")


def plain(text: str) -> str:
    """Half width, small letters, pictures as exclamation marks."""
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("‘", "'")
    text = text.translate(_BRACKETS)
    return "".join(map(_sign, text)).strip()


def _sign(sign: str) -> str:
    category = unicodedata.category(sign)
    return "!" if category in _PICTURES else "" if category in _UNSEEN else sign


_ENDS = ",。.;~?!\n "
_CLAUSE = re.compile(r"!*[^,。.!;~\n?]+[,。.;~\n]*[?!]*")


def clauses(said: str) -> list[str]:
    """The clauses, each with the sign that ends it; among Chinese a space ends one too."""
    found: list[str] = []
    for clause in _CLAUSE.findall(said):
        latin = clause.isascii() and re.search("[a-z]", clause)
        found += [clause.strip()] if latin else clause.split()
    return found


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one clause says, and whether it is enough without a reply to the event."""

    what: str
    enough: bool = True
    people: int = 0


UNKNOWN = Meaning("unknown")


def _meaning(clause: str, alone: bool) -> Meaning:
    """The first meaning that fits the whole clause."""
    said = clause.strip(_ENDS)
    if "?" in clause:
        return next(_asked(said), UNKNOWN)
    found = _stated(said, exclaimed="!" in clause)
    return next((it for it in found if not (alone and it.what == "filler")), UNKNOWN)


def _asked(said: str) -> Iterator[Meaning]:
    if _fits(said, words.LIST, english.LIST):
        yield Meaning("list")
    if _fits(said, words.LIST_IN_REPLY, english.LIST_IN_REPLY):
        yield Meaning("list", enough=False)
    if _fits(said, words.WHO_COMES_ASKS):
        yield Meaning("come adds")


_ORDER = (
    ("come_not", True, words.COME_NOT, english.COME_NOT),
    ("wait", True, words.WAIT, english.WAIT),
    ("list", True, words.LIST, english.LIST),
    ("filler", True, words.FILLER, english.FILLER),
    ("come adds", True, words.WHO_COMES_ADDS, english.WHO_COMES_ADDS),
    ("not adds", True, words.WHO_STAYS_ADDS, english.WHO_STAYS_ADDS),
    ("come adds", True, words.WHO_COMES_ASKS, words.WHO_COMES_ASKS),
    ("without", True, words.NO_PLACE_LEFT, words.NO_PLACE_LEFT),
    ("come_not", False, words.COME_NOT_IN_REPLY, english.COME_NOT_IN_REPLY),
    ("come", False, words.COME_IN_REPLY, english.COME_IN_REPLY),
    ("come adds", True, words.ALONE, words.ALONE),
    ("wait", False, words.WAIT_IN_REPLY, words.WAIT_IN_REPLY),
    ("list", False, words.LIST_IN_REPLY, english.LIST_IN_REPLY),
)


def _stated(said: str, exclaimed: bool) -> Iterator[Meaning]:
    if _fits(said, words.COME, english.COME):
        yield Meaning("come", enough=not (exclaimed and said == "我去"))  # 我去！ is an oath too
    yield from _numbered(said)
    for what, enough, *patterns in _ORDER:
        if _fits(said, *patterns):
            yield Meaning(what, enough)
    yield from _come_with(said)


def _numbered(said: str) -> Iterator[Meaning]:
    if _fits(said, words.MORE, english.MORE):
        yield Meaning("bring", True, companions_in(said))
    if _fits(said, words.MORE_IN_REPLY):
        yield Meaning("bring", False, companions_in(said))
    if _fits(said, words.WITH, english.WITH):
        yield Meaning("with", False, companions_in(said))
    if family := words.FAMILY.fullmatch(said):
        yield Meaning("with", False, mouths(family["mouths"]))


def _come_with(said: str) -> Iterator[Meaning]:
    """我去带娃, +1 with my kid: both in one clause."""
    for pattern in (words.COME, english.COME, words.COME_IN_REPLY, english.COME_IN_REPLY):
        comes = pattern.match(said)
        rest = said[comes.end() :].strip() if comes else ""
        if rest and _fits(rest, words.WITH, english.WITH):
            yield Meaning("come", True, companions_in(rest))


def _fits(said: str, *patterns: re.Pattern[str]) -> bool:
    return any(it.fullmatch(said) for it in patterns)


_OF_ONE_MIND = (
    (Kind.WAIT, {"wait"}, {"without", "list", "come", "with", "come adds"}),
    (Kind.COME, {"come", "with"}, {"list", "bring", "come adds"}),
    (Kind.COME_NOT, {"come_not"}, {"not adds"}),
    (Kind.BRING, {"bring"}, set[str]()),
    (Kind.LIST, {"list"}, set[str]()),
)
_COUNTED = {Kind.COME, Kind.BRING, Kind.WAIT}


def _together(found: list[Meaning], is_reply: bool) -> Intent | None:
    """One intent of all clauses, if they are of one mind."""
    kinds = {it.what for it in found} - {"filler"}
    if not (is_reply or _enough(found, kinds)):
        return None
    for kind, says, may_add in _OF_ONE_MIND:
        if kinds & says and kinds <= says | may_add:
            people = sum(it.people for it in found) if kind in _COUNTED else 0
            return Intent(kind, people)
    return None


def _enough(found: list[Meaning], kinds: set[str]) -> bool:
    """Whether it needs no reply: a clear word, or two that bear each other out."""
    clear = any(it.enough for it in found if it.what in _CLEAR)
    return clear or {"come", "with"} <= kinds


_CLEAR = {"come", "come_not", "wait", "list", "bring"}
