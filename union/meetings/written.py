"""Meetings as people write them: 每月第一个星期三 15:30 工会办公室; 例会 9月4日16:00 议题：…."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from union.calendar.recurrence import Recurrence as Kept
from union.calendar.understood import kept_as
from union.calendar.written import Customs, Nothing, Recurrence, find
from union.meetings.rules import Kind

SOME_DAY = datetime.fromisoformat("2026-01-05")
EVERY = re.compile(r"每|every|each", re.I)
MARKS = " \t\n，,。.；;：:、"
KINDS = (
    ("扩大会", Kind.ENLARGED), ("组长会", Kind.ENLARGED), ("女工委", Kind.WOMEN),
    ("女职工委员会", Kind.WOMEN), ("小组会", Kind.GROUP), ("组会", Kind.GROUP),
    ("例会", Kind.COMMITTEE), ("委员会", Kind.COMMITTEE), ("委员会议", Kind.COMMITTEE),
)  # fmt: skip
OPENING = re.compile(
    r"^\s*(?:开会|通知开会|(?P<word>(?:工会|召开)*(?:委员)*(?:扩大会|组长会|女工委员会|女工委|"
    r"女职工委员会|小组会|组会|例会|委员会))(?:议)?|meeting\b)(?=[\s:：，,\d]|[今明后本下这周]|$)",
    re.I,
)
AGENDA = re.compile(
    r"\s*(?:会议)?(?:议题|议程)\s*(?:是|有|为)?\s*[:：]?\s*|\s*\bagenda\s*[:：]\s*", re.I
)
NUMBERED = re.compile(
    r"(?:^|(?<=[\s；;。，,]))\(?(\d{1,2})\s*"
    r"(?P<sign>[.、)]\s+|[.、)]?\s*(?=[^\d\s:：.年月日点号楼]))"
)
SAYS_ITEM = re.compile(
    r"^\s*(?:(?:加|提|增加|补充|建议)(?:一个|一项|个)?(?:会议)?议题(?:[:：]|\s)\s*"
    r"|(?:会议)?议题\s*(?:[:：]\s*|\n|(?=1))|agenda\s*[:：]\s*)",
    re.I,
)
WISHES_ITEM = re.compile(r"^\s*我?(?:建议|想|希望|能不能|可否)(?:讨论|议一下|议一议|研究)")
LISTS_ITEMS = re.compile(r"^\s*\(?1\)?\s*[.、)）．]\s*(?!\d)")
LEAVE = re.compile(
    r"^\s*(?:我?(?:要|想)?请(?:个?假)|我?(?:来|去|到|参加)不了了?|我?不(?:来|去|参加)了?"
    r"|我?不能(?:来|去|参加|到会)|缺席|(?:i\s+)?can(?:no|['’])t (?:come|make it)|regrets?)"
    r"(?=$|[，,。；;：:\s因有])[，,。；;：:\s]*(?:因为)?",
    re.I,
)
COMES = re.compile(
    r"^\s*我?(?:准时)?会?(?:参加|到会|到场|来|到|能来|能到|一定到|i(?:'ll| will) (?:be there|come))"
    r"[。.！!~～\s]*$",
    re.I,
)
LONGEST = 600
HALF = str.maketrans("０１２３４５６７８９（）．", "0123456789().")  # sign for sign


class Kinds(StrEnum):
    """What a reply under a notice is."""

    COMES = "comes"
    LEAVE = "leave"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer, with the reason of a leave; or items."""

    kind: Kinds
    why: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A meeting in one line; what is not said is empty."""

    kind: Kind | None
    starts: str
    place: str
    items: str


def rhythm_of(text: str, now: datetime, customs: Customs | None = None) -> Kept | None:
    """The rhythm that is written, if the text is a rhythm and nothing else."""
    found = find(text, now, customs)
    is_whole = found and not found.rest.strip(MARKS) and isinstance(found.reading, Recurrence)
    return kept_as(found.reading) if found and is_whole else None  # type: ignore[arg-type]


def split_series(text: str) -> dict[str, str]:
    """``每月第一个星期三 15:30 工会办公室``: the rhythm, and the place behind it."""
    found = find(text, SOME_DAY)
    if found is None or not isinstance(found.reading, Recurrence):
        return {}
    place = found.rest.strip(MARKS)
    if not place or EVERY.search(place):
        return {}
    return {"rhythm": found.text, "place": place}


def begins_like_one(text: str) -> bool:
    """Whether a message calls a meeting: it opens with 例会, 开会, 女工委 and names a day."""
    opened = OPENING.match(text)
    return bool(opened) and find(text[opened.end() if opened else 0 :], SOME_DAY) is not None


def read_line(text: str, now: datetime, customs: Customs | None = None) -> Line:
    """Which body, when, where and what about."""
    opened = OPENING.match(text)
    word = (opened and opened["word"]) or ""
    kind = next((it for name, it in KINDS if name in word), None)
    body = text[opened.end() :] if opened else text
    head, *items = AGENDA.split(body, maxsplit=1)
    found = find(head, now, customs)
    if found is None or isinstance(found.reading, Nothing):
        return Line(kind, "", head.strip(MARKS), "\n".join(split_items(" ".join(items))))
    place = found.rest.strip(MARKS).removeprefix("在").strip(MARKS)
    return Line(kind, found.text, place, "\n".join(split_items(" ".join(items))))


def split_items(text: str) -> list[str]:
    """``1教师节活动方案 2中秋慰问标准`` as items; without numbers each line is one."""
    text = text.strip()
    marks: list[re.Match[str]] = []
    for mark in NUMBERED.finditer(text.translate(HALF)):
        if int(mark[1]) == len(marks) + 1:  # 2027年 and 3人 are no numbers of items
            marks.append(mark)
    if len(marks) < 2 and not (marks and marks[0].start() == 0 and marks[0]["sign"].strip()):
        return [it.strip(MARKS) for it in re.split(r"[\n；;]", text) if it.strip(MARKS)]
    ends = [*(it.start() for it in marks[1:]), len(text)]
    parts = [text[it.end() : end].strip(MARKS) for it, end in zip(marks, ends, strict=True)]
    return [it for it in (text[: marks[0].start()].strip(MARKS), *parts) if it]


def heard(text: str) -> Heard | None:
    """What a reply under a notice certainly says; None for 收到, thanks and chatter."""
    if len(text) > LONGEST:
        return None
    if leave := LEAVE.match(text):
        why = text[leave.end() :].strip(MARKS)
        return Heard(Kinds.LEAVE, why=why if any(it.isalnum() for it in why) else "")
    if COMES.match(text):
        return Heard(Kinds.COMES)
    if said := SAYS_ITEM.match(text):
        items = split_items(text[said.end() :])
        return Heard(Kinds.ITEMS, items=tuple(items)) if items else None
    if WISHES_ITEM.match(text):
        return Heard(Kinds.ITEMS, items=(text.strip(),))
    if LISTS_ITEMS.match(text.translate(HALF)):
        return Heard(Kinds.ITEMS, items=tuple(split_items(text)))
    return None
