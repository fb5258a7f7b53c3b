"""Who may read a letter of the box, what may become of it, and by which day."""

import re
import secrets
import unicodedata
from collections.abc import Mapping, Set
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from union.calendar.workdays import DayTable, add_workdays, is_workday, workdays_between
from union.kernel.policy import Policy, clock_time, day_or_none, number
from union.kernel.refusal import Refusal
from union.kernel.signature import unsigned
from union.members.rules import Duty

TEXT_LEAST, TEXT_MOST = 4, 1500
UNDER_PHOTO_MOST = 700  # Bot API: a caption has 1024, and the preview says more than the words
FIRST_DAYS = 10  # of a month: holidays may shift its first working day
NONCE_BYTES = 12  # 16 letters, 96 bits
RECEIPT_DIGITS = 16  # 53 bits
EMPTIED_AT = Policy("voice_box-emptied_at", clock_time())
ANSWER_WORKDAYS = Policy("voice_box-answer_workdays", number(1, 30))
EXPLAIN_WORKDAYS = Policy("voice_box-explain_workdays", number(2, 60))
EXPIRE_DAYS = Policy("voice_box-expire_days", number(30, 730))
SMALL_GROUP = Policy("voice_box-small_group", number(2, 50))
DAILY = Policy("voice_box-daily", number(1, 20))
HOURLY_OF_ALL = Policy("voice_box-hourly_of_all", number(10, 1000))

SHUT_UNTIL = Policy("voice_box-shut_until", day_or_none())


class Way(StrEnum):
    """How much of the writer is kept: nothing, a sealed chat, the name."""

    ANONYMOUS = "anonymous"
    CONFIDENTIAL = "confidential"
    NAMED = "named"


class State(StrEnum):
    RECEIVED = "received"
    FORWARDED = "forwarded"
    ANSWERED = "answered"
    REFUSED = "refused"
    PUBLISHED = "published"
    CLOSED = "closed"


class Spent(StrEnum):
    """Why no more is taken just now: of one person today, of everybody in this hour."""

    OWN = "enough"
    OF_ALL = "full"


class Verb(StrEnum):
    """What is done to a letter, by its keepers or by its writer."""

    FORWARD = "forward"
    ANSWER = "answer"
    EXPLAIN = "explain"
    REFUSE = "refuse"
    PUBLISH = "publish"
    WRITE_BACK = "write_back"
    CLOSE = "close"


_OPEN = {State.RECEIVED, State.FORWARDED}
_ANSWERED = {State.ANSWERED, State.REFUSED, State.PUBLISHED}
MOVES: Mapping[Verb, tuple[Set[State], State | None]] = {
    Verb.FORWARD: (_OPEN, State.FORWARDED),
    Verb.ANSWER: (_OPEN | _ANSWERED, State.ANSWERED),
    Verb.EXPLAIN: (_OPEN, None),
    Verb.REFUSE: (_OPEN, State.REFUSED),
    Verb.PUBLISH: ({State.ANSWERED}, State.PUBLISHED),
    Verb.WRITE_BACK: (_OPEN | _ANSWERED, None),
    Verb.CLOSE: (_OPEN | _ANSWERED, State.CLOSED),
}
RATINGS = ("satisfied", "partly", "dissatisfied")


def moved(state: State, verb: Verb) -> State:
    """Where a letter stands after this, or a refusal."""
    froms, to = MOVES[verb]
    if state not in froms:
        raise Refusal("voice-box-closed" if state is State.CLOSED else "voice-box-not-now")
    if verb is Verb.WRITE_BACK:  # who was answered and writes again waits again
        return State.RECEIVED if state in _ANSWERED else state
    return to or state


def is_open(state: State) -> bool:
    """Whether an answer is owed."""
    return state in _OPEN


UNION, PRINCIPAL, WOMEN, UNIT = "union", "principal", "women", "unit-"


def unit_of(to: str) -> int | None:
    """The department a letter goes to, if it is one."""
    found = re.fullmatch(r"unit-([0-9]{1,9})", to)
    return int(found[1]) if found else None


class Reader(NamedTuple):
    """Who wants to read: what they may, whether they are the principal, which departments'."""

    duties: Set[Duty]
    is_principal: bool
    departments: Set[int]

    @property
    def keeps(self) -> bool:
        """The keeper of the box is not the principal, whatever else they are."""
        return Duty.KEEP_VOICES in self.duties and not self.is_principal

    @property
    def keeps_womens(self) -> bool:
        return Duty.KEEP_WOMENS_VOICES in self.duties and not self.is_principal


def is_kept_by(reader: Reader, to: str) -> bool:
    """Whether this letter is theirs to handle: the women's committee alone opens its own."""
    return reader.keeps_womens if to == WOMEN else reader.keeps


def may_read(reader: Reader, to: str, forwarded: str | None) -> bool:
    """Its keepers, and whom they forwarded it to."""
    if is_kept_by(reader, to) or (forwarded == PRINCIPAL and reader.is_principal):
        return True
    return forwarded is not None and unit_of(forwarded) in reader.departments


# printable by Unicode's word, and yet nobody sees them: joiners, fillers, variation selectors
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
_BLANK = re.compile(r"[^\S\n]")


def check_text(text: str) -> str:
    """Words and nothing else: what is invisible, and could mark its writer, is left out."""
    lines = _BLANK.sub(" ", _UNSEEN.sub("", "\n".join(text.splitlines())))
    words = "".join(it for it in lines if it == "\n" or it.isprintable()).strip()
    if len(words) < TEXT_LEAST:
        raise Refusal("voice-box-text-short")
    if len(words) > TEXT_MOST:
        raise Refusal("voice-box-text-long", most=str(TEXT_MOST), now=str(len(words)))
    return words


def check_caption(text: str) -> str:
    """What is written under a photo, which may speak for itself."""
    if not text.strip():
        return ""
    words = check_text(text)
    if len(words) > UNDER_PHOTO_MOST:
        now, most = str(len(words)), str(UNDER_PHOTO_MOST)
        raise Refusal("voice-box-caption-long", most=most, now=now)
    return words


def new_nonce() -> str:
    """What a button carries, so that the same tap brought twice is the same letter."""
    return secrets.token_urlsafe(NONCE_BYTES)


def receipt_of(mark: bytes) -> str:
    """Sixteen digits, near enough alike in chance."""
    return f"{int.from_bytes(mark) % 10**RECEIPT_DIGITS:0{RECEIPT_DIGITS}}"


ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
CODE_LETTERS = 12
LOOKS_A_DAY, BACKS_A_DAY = 40, 10


def code_of(mark: bytes) -> str:
    """What a letter is called: twelve letters and digits (71 bits)."""
    left, letters = int.from_bytes(mark), ""
    for _ in range(CODE_LETTERS):
        left, at = divmod(left, len(ALPHABET))
        letters += ALPHABET[at]
    return letters


def digits_of(said: str) -> str | None:
    """A receipt, with whatever blanks and dashes it was typed; or nothing."""
    digits = re.sub(r"[\s\-–—]", "", unicodedata.normalize("NFKC", said))
    return digits if re.fullmatch(r"[0-9]{16}", digits) else None


def endings(receipt: str, mark: bytes) -> list[str]:
    """Four endings to choose from, one of them right; the same whenever it is asked."""
    found = [int(receipt[-4:])]
    for at in (0, 2, 4):
        other = int.from_bytes(mark[at : at + 2]) % 10_000
        while other in found:
            other = (other + 1) % 10_000
        found.append(other)
    return [f"{it:04}" for it in sorted(found)]


def due(day: date, workdays: int, table: DayTable) -> date:
    """By when it is answered: so many working days after the day it was put in."""
    return add_workdays(day, workdays, table)


def days_late(due: date, today: date, table: DayTable) -> int:
    """Working days since it was due."""
    return workdays_between(due, today, table)


def month_before(slot: datetime) -> str | None:
    """At the first emptying of a month, the month that is over (``2026-11``)."""
    if slot.day > FIRST_DAYS:
        return None
    return (slot.date().replace(day=1) - timedelta(days=1)).isoformat()[:7]


def last_slot(now: datetime, at: str, table: DayTable) -> datetime:
    """The last moment at which the box was to be emptied: a working day, at its hour."""
    hour = time.fromisoformat(at)
    day = now.date() if now.time() >= hour else now.date() - timedelta(days=1)
    while not is_workday(day, table):
        day -= timedelta(days=1)
    return datetime.combine(day, hour)


def next_slot(now: datetime, at: str, table: DayTable) -> datetime:
    """The next one: from then on its keepers see what was put in."""
    hour = time.fromisoformat(at)
    day = now.date() if now.time() < hour else now.date() + timedelta(days=1)
    while not is_workday(day, table):
        day += timedelta(days=1)
    return datetime.combine(day, hour)


class Said(NamedTuple):
    """A letter written in one message: how, to whom, and the words."""

    way: Way
    to: str
    text: str


_OPENS = re.compile(
    r"\s*(?P<named>匿名|保密|实名)?\s*(?P<to>校长信箱|意见箱|意见反馈信箱|信箱|女工信箱)?\s*[：:，,\s]\s*(?P<text>.{4,})",
    re.DOTALL,
)
_WAYS = {"匿名": Way.ANONYMOUS, "保密": Way.CONFIDENTIAL, "实名": Way.NAMED}
_TO = {"校长信箱": PRINCIPAL, "女工信箱": WOMEN}


def written(words: str) -> Said | None:
    """ "匿名：食堂…", "校长信箱 绩效…不用署名": a letter to the box, as people type it.

    Who says both, signed and not, is taken at the more careful word.
    """
    found = _OPENS.match(words)
    if not found or not (found["named"] or found["to"]):
        return None
    text, is_unsigned = unsigned(found["text"])
    if len(text) < TEXT_LEAST:
        return None
    way = Way.ANONYMOUS if is_unsigned else _WAYS.get(found["named"] or "", Way.ANONYMOUS)
    return Said(way, _TO.get(found["to"] or "", UNION), text)


_SURELY = re.compile(r"\s*(匿名|保密)\s*(校长信箱|意见箱|意见反馈信箱|信箱|女工信箱)?\s*[：:，,]")


def is_surely_written(words: str) -> bool:
    """ "匿名：…": whatever else is asked just now, this is for the box and for nothing else."""
    return _SURELY.match(words) is not None


_COMPLAINS = re.compile(
    r"不公平|不合理|投诉|举报|凭什么|太过分|欺负|受不了|忍无可忍|意见很大|有意见|想不通|不服|拖欠|克扣|没人管|说法"
)
COMPLAINT_LEAST, SIGNS_LEAST = 40, 2


def complains(words: str) -> bool:
    """Whether this is a long complaint, better written where not everybody reads it."""
    signs = set(_COMPLAINS.findall(words))
    return len(words) >= COMPLAINT_LEAST and len(signs) >= SIGNS_LEAST
