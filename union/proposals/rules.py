"""What makes a proposal, and who may stand behind it."""

import re
from collections.abc import Mapping, Set
from enum import StrEnum

from union.kernel.policy import Policy, choice, number, words
from union.kernel.refusal import Refusal
from union.members.rules import Duty

SUBJECT_MOST, BODY_LEAST, BODY_MOST, WITHDRAWAL_MOST = 30, 5, 600, 100
DELEGATES, ALL = "delegates", "everyone"

SECONDERS = Policy("proposals-seconders", number(1, 20))
AUTHORS = Policy("proposals-authors", choice(DELEGATES, ALL), choices=(DELEGATES, ALL))
CATEGORIES = Policy("proposals-categories", words(most=12, longest=10))
FILES_MOST = Policy("proposals-files_most", number(0, 10))
ACCEPT_WORKDAYS = Policy("proposals-accept_workdays", number(1, 60))


class State(StrEnum):
    """How far a proposal has come; what follows submission comes with the second half."""

    SEEKING = "seeking_seconders"
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"


def check_subject(text: str) -> str:
    """One line, a sentence at most: the matter itself."""
    subject = " ".join(text.split())
    if not subject:
        raise Refusal("proposals-subject-empty")
    if len(subject) > (most := letters(SUBJECT_MOST, subject)):
        raise Refusal("proposals-subject-long", most=most, now=len(subject))
    return subject


def check_body(text: str) -> str:
    """Some paragraphs: long enough to be understood, short enough to be read on a phone."""
    body = text.strip()
    if len(body) < BODY_LEAST:
        raise Refusal("proposals-body-short", least=BODY_LEAST)
    if len(body) > (most := letters(BODY_MOST, body)):
        raise Refusal("proposals-body-long", most=most, now=len(body))
    return body


def letters(characters: int, text: str) -> int:
    """How many letters stand for so many Chinese characters: English needs twice as many."""
    return characters if re.search("[\u4e00-\u9fff]", text) else 2 * characters


def check_withdrawal(text: str) -> str:
    """Why a proposal is withdrawn, in one sentence."""
    reason = " ".join(text.split())
    most = letters(WITHDRAWAL_MOST, reason)
    if not 0 < len(reason) <= most:
        raise Refusal("proposals-withdrawal-length", most=most, now=len(reason))
    return reason


def check_author(authors: str, duties: Set[Duty]) -> None:
    """Refuse whom this school's congress does not hear."""
    if not may_author(authors, duties):
        raise Refusal("proposals-delegates-only")


def may_author(authors: str, duties: Set[Duty]) -> bool:
    """正式代表 only, or everyone in service, as the school decided."""
    return (Duty.PROPOSE_AS_DELEGATE if authors == DELEGATES else Duty.TAKE_PART) in duties


def check_second(*, proposer: int, seconder: int, state: State) -> None:
    """Refuse the proposer, who stands behind it already, and what no longer seeks names."""
    check_seeking(state)
    if proposer == seconder:
        raise Refusal("proposals-own")


def check_seeking(state: State) -> None:
    if state is State.SUBMITTED:
        raise Refusal("proposals-submitted-already")
    if state is State.WITHDRAWN:
        raise Refusal("proposals-withdrawn-already")


def missing(needed: int, seconders: int) -> int:
    """How many names a proposal still needs."""
    return max(0, needed - seconders)


PARTS: Mapping[str, str] = {
    "提案": "subject", "案由": "subject", "标题": "subject", "案名": "subject", "题目": "subject",
    "类别": "category", "分类": "category",
    "理由": "reason", "原因": "reason", "背景": "reason",
    "建议措施": "measures", "建议": "measures", "措施": "measures", "办法": "measures",
    "proposal": "subject", "subject": "subject", "category": "category", "reason": "reason",
    "measures": "measures", "suggestion": "measures",
}  # fmt: skip
_WORDS = "|".join(sorted(PARTS, key=len, reverse=True))
_MARK = re.compile(
    rf"(?:^|(?<=[。；;.\n\s】]))\s*[【\[]?({_WORDS})[】\]]?\s*[:：]"
    rf"|^\s*[【\[](提案|proposal)[】\]]\s*",
    re.IGNORECASE,
)


_OPENING = re.compile(
    r"\s*[【\[]?(?:我要提案|提案(?=[\s：:，,】\]]|$)|proposal\s*(?=[:：\]]))", re.IGNORECASE
)


def begins_like_one(text: str) -> bool:
    """Whether a message is meant as a proposal: it opens with 提案 (or ``proposal:``)."""
    return bool(_OPENING.match(text))


def _without_opening(text: str) -> str:
    return _OPENING.sub("", text, count=1).strip(" \t\n，,：:】]")


def split(text: str) -> dict[str, str]:
    """The parts of a whole proposal typed in one message; what has no mark is the subject.

    "提案：… 理由：… 建议：…" gives subject, reason and measures; an empty part is left out.
    """
    marks = list(_MARK.finditer(text))
    if not marks:
        bare = _without_opening(text)
        return {"subject": bare} if bare else {}
    parts: dict[str, str] = {}
    before = text[: marks[0].start()].strip()
    if before and not begins_like_one(before):
        return {}  # a sentence that happens to say 原因： is not a proposal
    if before := _without_opening(before):
        parts["subject"] = before
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=True):
        name = PARTS[(mark[1] or mark[2]).lower()]
        said = text[mark.end() : end].strip().strip("；;，,").strip()
        if said:
            parts[name] = f"{parts[name]}\n{said}" if name in parts else said
    if "subject" in parts:
        parts["subject"] = parts["subject"].rstrip("。.；;")
    return parts


def speaks_of_seconding(text: str) -> bool:
    """Whether somebody says in words that they stand behind a proposal."""
    said = r"(?:我|算我|这条).{0,6}附议|\s*附议|\s*i\s+second\b"
    return bool(re.match(said, text, re.IGNORECASE))
