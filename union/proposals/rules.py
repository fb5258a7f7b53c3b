"""What makes a proposal, and who may stand behind it."""

from collections.abc import Set
from datetime import date
from enum import StrEnum

from union.kernel.legible import legible, letters
from union.kernel.policy import NO_DAY, Policy, choice, day_or_none, number, words
from union.kernel.refusal import Refusal
from union.members.rules import Duty

SUBJECT_MOST, BODY_LEAST, BODY_MOST, WITHDRAWAL_MOST = 30, 5, 600, 100
DELEGATES, ALL = "delegates", "everyone"

FILES_EVER, AHEAD_YEARS = 10, 10
SECONDERS = Policy("proposals-seconders", number(1, 20))
AUTHORS = Policy("proposals-authors", choice(DELEGATES, ALL), choices=(DELEGATES, ALL))
CATEGORIES = Policy("proposals-categories", words(most=12, longest=10))
FILES_MOST = Policy("proposals-files_most", number(0, FILES_EVER))
ACCEPT_WORKDAYS = Policy("proposals-accept_workdays", number(1, 60))
ASSIGN_WORKDAYS = Policy("proposals-assign_workdays", number(1, 60))
ANSWER_DAYS = Policy("proposals-answer_days", number(5, 200))
SECOND_DAYS = Policy("proposals-second_days", number(5, 100))
RATE_DAYS = Policy("proposals-rate_days", number(3, 100))
PAUSE = Policy("proposals-pause", choice("on", "off"), choices=("on", "off"))
DEADLINE = Policy("proposals-deadline", day_or_none())


class State(StrEnum):
    """How far a proposal has come; ``chain`` says which step leads where."""

    SEEKING = "seeking_seconders"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    MERGED = "merged"
    CONVERTED = "converted"
    HANDED = "handed_over"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ASSIGNED = "assigned"
    ANSWERED = "answered"
    SECOND_HANDLING = "second_handling"
    SECOND_ANSWERED = "second_answered"
    FACE_TO_FACE = "face_to_face"
    RATED = "rated"
    TRACKING = "tracking"
    CLOSED = "closed"


class Grade(StrEnum):
    """What an answer comes to: A 已解决或采纳, B 列入计划, C 暂不能解决."""

    SOLVED = "a"
    PLANNED = "b"
    CANNOT = "c"


class Rating(StrEnum):
    """What those who proposed it and stood behind it say of the answer."""

    SATISFIED = "satisfied"
    BASICALLY = "basically"
    DISSATISFIED = "dissatisfied"


def check_subject(text: str) -> str:
    """One line, a sentence at most: the matter itself."""
    subject = " ".join(legible(text).split())
    if not subject:
        raise Refusal("proposals-subject-empty")
    if len(subject) > (most := letters(SUBJECT_MOST, subject)):
        raise Refusal("proposals-subject-long", most=most, now=len(subject))
    return subject


def check_body(text: str) -> str:
    """Some paragraphs: long enough to be understood, short enough to be read on a phone."""
    body = legible(text)
    if len(body) < BODY_LEAST:
        raise Refusal("proposals-body-short", least=BODY_LEAST)
    if len(body) > (most := letters(BODY_MOST, body)):
        raise Refusal("proposals-body-long", most=most, now=len(body))
    return body


def check_withdrawal(text: str) -> str:
    """Why a proposal is withdrawn, in one sentence."""
    reason = " ".join(legible(text).split())
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
    """Refuse what has its names already, or was withdrawn."""
    if state is State.WITHDRAWN:
        raise Refusal("proposals-withdrawn-already")
    if state is not State.SEEKING:
        raise Refusal("proposals-submitted-already")


def is_late(deadline: str, today: date) -> bool:
    """Whether proposals for this congress are no longer taken (an opinion still is)."""
    return deadline != NO_DAY and today > date.fromisoformat(deadline)


def check_promise(grade: Grade, promised: str | None, today: date) -> date | None:
    """By when it is done: A and B name a day, C has none; a plan lies ahead."""
    if grade is Grade.CANNOT:
        return None
    if promised is None:
        raise Refusal("proposals-promise-missing")
    day = check_ahead(promised, today) if grade is Grade.PLANNED else date.fromisoformat(promised)
    return check_near(day, today)


def check_ahead(iso: str, today: date) -> date:
    """A day to come, and one that somebody here will live to see."""
    day = date.fromisoformat(iso)
    if day <= today:
        raise Refusal("proposals-promise-past")
    return check_near(day, today)


def check_near(day: date, today: date) -> date:
    """Refuses what lies further ahead than any plan."""
    if day.year > today.year + AHEAD_YEARS:
        raise Refusal("proposals-promise-far", years=AHEAD_YEARS)
    return day


def check_postponed(promised: str, before: date | None, today: date) -> date | None:
    """A later day than the one that was promised, and one that lies ahead."""
    day = check_promise(Grade.PLANNED, promised, today)
    if day and before and day <= before:
        raise Refusal("proposals-postponed-back", before=before.isoformat())
    return day


def missing(needed: int, seconders: int) -> int:
    """How many names a proposal still needs."""
    return max(0, needed - seconders)
