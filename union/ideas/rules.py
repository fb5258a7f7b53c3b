"""What an idea is, which step follows which and whose it is, when a drive speaks."""

import re
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from enum import StrEnum

from union.kernel.legible import legible, letters
from union.kernel.policy import Policy, number, words
from union.kernel.refusal import Refusal
from union.kernel.signature import unsigned
from union.members.rules import Duty

TEXT_LEAST, TEXT_MOST, PART_MOST, WORD_MOST, TITLE_MOST = 5, 200, 400, 300, 30
SIGNED, UNSIGNED = "signed", "unsigned"
SUBJECT_MOST, DRIVE_MOST = 30, timedelta(days=180)
DAY = timedelta(days=1)


def months(text: str) -> list[int]:
    """Months of the year, in their order."""
    found = sorted({int(it) for it in re.findall(r"\d+", text)})
    if not found or len(found) > 6 or not 1 <= found[0] <= found[-1] <= 12:
        raise Refusal("ideas-months")
    return found


CATEGORIES = Policy("ideas-categories", words(most=12, longest=10))
ASPECTS = Policy("ideas-aspects", words(most=4, longest=6))
POINTS = Policy("ideas-points", number(3, 8))
PRIZES = Policy("ideas-prizes", words(most=5, longest=8))
REPORTED_IN = Policy("ideas-reported_in", months)
ASKED_DAYS = Policy("ideas-asked_days", number(1, 30))


class State(StrEnum):
    """How far an idea has come."""

    NEW = "new"
    SHORTLISTED = "shortlisted"
    ADOPTED = "adopted"
    NOTED = "noted"
    IMPLEMENTED = "implemented"
    WITHDRAWN = "withdrawn"


# From where to where, and whose step it is; a withdrawal is the author's own.
STEPS: Mapping[State, Mapping[State, Duty]] = {
    State.NEW: {
        State.SHORTLISTED: Duty.WEIGH_IDEAS,
        State.NOTED: Duty.WEIGH_IDEAS,
        State.WITHDRAWN: Duty.BELONG,
    },
    State.SHORTLISTED: {State.ADOPTED: Duty.ADOPT_IDEAS, State.NOTED: Duty.ADOPT_IDEAS},
    State.ADOPTED: {State.IMPLEMENTED: Duty.WEIGH_IDEAS},
    State.NOTED: {},
    State.IMPLEMENTED: {},
    State.WITHDRAWN: {},
}
OPEN = (State.NEW, State.SHORTLISTED)  # can be liked
KEPT = (State.ADOPTED, State.IMPLEMENTED)  # the school's by now
WAITS_FOR: Mapping[State, Duty] = {
    State.NEW: Duty.WEIGH_IDEAS,
    State.SHORTLISTED: Duty.ADOPT_IDEAS,
    State.ADOPTED: Duty.WEIGH_IDEAS,
}
DESK = frozenset({Duty.WEIGH_IDEAS, Duty.ADOPT_IDEAS, Duty.CALL_FOR_IDEAS})


def check_step(now: State, then: State, duty: Duty) -> State:
    """Refuses what does not follow, or is another's to do."""
    if STEPS[now].get(then) is not duty:
        raise Refusal("ideas-settled-already", state=now.value)
    return then


def check_like(state: State, *, author: int, reader: int) -> None:
    """Refuses the author, and what is decided."""
    if author == reader:
        raise Refusal("ideas-own")
    if state not in OPEN:
        raise Refusal("ideas-settled-already", state=state.value)


def check_text(text: str) -> str:
    """The idea itself, in a sentence or two."""
    return _long(" ".join(text.split()), TEXT_LEAST, TEXT_MOST)


def check_part(text: str) -> str:
    """How things are, what should change, what comes of it."""
    return _long(text, 2, PART_MOST)


def check_word(text: str) -> str:
    """What the author is told, or what was done."""
    return _long(text, 2, WORD_MOST)


def check_title(text: str) -> str:
    """What a drive is called."""
    return _long(" ".join(text.split()), 2, TITLE_MOST)


def _long(said: str, least: int, most: int) -> str:
    said = legible(said)
    most = letters(most, said)
    if not least <= len(said) <= most:
        raise Refusal("ideas-length", least=least, most=most, now=len(said))
    return said


PARTS: Mapping[str, str] = {
    **dict.fromkeys(("金点子", "合理化建议", "点子", "内容", "idea"), "text"),
    **dict.fromkeys(("类别", "分类", "category"), "category"),
    **dict.fromkeys(("现状问题", "存在问题", "现状", "问题", "now", "problem"), "problem"),
    **dict.fromkeys(("改进措施", "改进办法", "改进", "措施", "办法", "建议", "change"), "change"),
    **dict.fromkeys(("预期效果", "预期", "效果", "effect"), "effect"),
}
_WORDS = "|".join(sorted(PARTS, key=len, reverse=True))
_MARK = re.compile(
    rf"(?:^|(?<=[。；;.，,\n\s】\]]))\s*[【\[]?({_WORDS})[】\]]?\s*[:：]|[【\[]({_WORDS})[】\]]",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\s*(?:[（(【\[]?(?:匿名|不署名)[)）】\]]?\s*)?"
    r"[【\[]?(?:(?:我有|提)?(?:一?[个条])?(?:金点子|合理化建议)(?=[\s：:，,】\]（(]|$)"
    r"|(?:good )?idea\s*(?=[:：\]]))[】\]]?[\s：:，,]*",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[。；;，,！!？?\n]|(?<=[a-z])\. ")


def begins_like_one(text: str) -> bool:
    """Whether a message is meant as one: it opens with 金点子, 合理化建议, or ``idea:``."""
    return bool(_OPENING.match(text))


def split(text: str) -> dict[str, str]:
    """The parts of an idea typed in one message; what has no mark is the idea itself."""
    opening = _OPENING.match(text)
    said, is_unsigned = unsigned(text[opening.end() :] if opening else text)
    is_unsigned |= bool(opening and re.search("匿名|不署名", opening[0]))
    marks = list(_MARK.finditer(said))
    parts = {"text": _bare(said[: marks[0].start()] if marks else said)}
    if parts["text"] and marks and not opening:
        return {}  # a sentence that happens to say 问题： answers what was asked
    ends = [*(it.start() for it in marks), len(said)][1:]
    for mark, end in zip(marks, ends, strict=False):
        name, of = PARTS[(mark[1] or mark[2]).lower()], _bare(said[mark.end() : end])
        parts[name] = "\n".join(filter(None, (parts.get(name), of)))
    if is_unsigned:
        parts["signed"] = UNSIGNED
    return {name: it for name, it in parts.items() if it}


def whole(text: str) -> dict[str, str]:
    """The same; if only parts are there, it is called by how that begins which should change."""
    parts = split(text)
    called = clause(parts.get("change") or parts.get("problem") or "")
    return {"text": called} | parts if called else parts


def _bare(said: str) -> str:
    return said.strip().strip("；;，,").strip()


def clause(text: str) -> str:
    """Its beginning, up to the first stop."""
    return _ENDS.split(text, maxsplit=1)[0].strip()


def subject(text: str) -> str:
    """What it is about, in one line of a proposal's length."""
    said = text.rstrip("。.；;")
    return said if len(said) <= SUBJECT_MOST else clause(said)[:SUBJECT_MOST]


def check_closes(opens: date, closes: date) -> date:
    """The last day of a drive: not today, and not after half a year."""
    if not DAY <= closes - opens <= DRIVE_MOST:
        raise Refusal("ideas-closes", most=DRIVE_MOST.days)
    return closes


def midway(opens: date, closes: date) -> date | None:
    """On which day a drive says how many there are; one of less than a week does not."""
    return opens + (closes - opens) // 2 if closes - opens >= 7 * DAY else None


def eve(opens: date, closes: date) -> date | None:
    """The day before the last, unless it began on it."""
    return closes - DAY if closes - DAY > opens else None


def is_reported(day: date, reported_in: Collection[int]) -> bool:
    """Whether on this day everybody hears what became of the ideas that were adopted."""
    return day.day == 1 and day.month in reported_in


def reported_before(day: date, reported_in: Collection[int]) -> date:
    """The last such day before this one."""
    first = day.replace(day=1)
    while True:
        first = first if first < day else (first - DAY).replace(day=1)
        if first.month in reported_in:
            return first
        day = first
