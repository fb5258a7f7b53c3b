"""How far an application has come, which changes of standing there are, and what is typed."""

import hashlib
import secrets
from collections.abc import Mapping, Set
from datetime import timedelta
from enum import StrEnum

from union.kernel.policy import Policy, number
from union.kernel.refusal import Refusal
from union.members.rules import BELONGING, SERVING, Duty, Standing

FORM = "admissions"
GOOD_FOR = timedelta(days=14)
USES_MOST = 30
WHY_MOST = 100
SURE = {"退会", "leave"}
VOICES = Policy("admissions-voices", number(1, 15))
STALE_DAYS = Policy("admissions-stale_days", number(1, 365))


class State(StrEnum):
    """How far an application has come."""

    FILLING = "filling"
    WITH_LEADER = "with_leader"
    WITH_COMMITTEE = "with_committee"
    RETURNED = "returned"
    ADMITTED = "admitted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    STALE = "stale"


PENDING = {State.WITH_LEADER, State.WITH_COMMITTEE, State.RETURNED}
CLOSED = {State.REFUSED, State.STALE}


class How(StrEnum):
    """Whether somebody joins a union or comes over from another (转入会籍)."""

    NEW = "new"
    MOVED_IN = "moved_in"


KINDS = (Standing.IN_SERVICE, Standing.TEMPORARY)
SEXES = ("female", "male")


class Change(StrEnum):
    """What a keeper of the register can do to a membership."""

    RETIRE = "retire"
    TRANSFER = "transfer"
    LEAVE = "leave"


BECOMES: Mapping[Change, Standing] = {
    Change.RETIRE: Standing.RETIRED,
    Change.TRANSFER: Standing.TRANSFERRED,
    Change.LEAVE: Standing.LEFT,
}
OPEN_TO: Mapping[Change, Set[Standing]] = {
    Change.RETIRE: SERVING,
    Change.TRANSFER: BELONGING,
    Change.LEAVE: BELONGING,
}
RESTORED_TO: Mapping[Standing, Set[Standing]] = {
    Standing.RETIRED: SERVING,
    Standing.TRANSFERRED: BELONGING,
    Standing.LEFT: BELONGING,
}


def changes(standing: Standing) -> list[Change]:
    """What can be done to a membership that stands so."""
    return [change for change, those in OPEN_TO.items() if standing in those]


def restores(standing: Standing) -> list[Standing]:
    """What a membership can become again, in the order of the words."""
    return [it for it in Standing if it in RESTORED_TO.get(standing, set())]


def check_change(word: str, standing: Standing) -> Change:
    """Refuses a change that this standing does not allow."""
    found = next((it for it in changes(standing) if it == word), None)
    if found is None:
        raise Refusal("admissions-not-now")
    return found


def check_restore(word: str, standing: Standing) -> Standing:
    """Refuses to make a membership again what it is, or what it cannot be."""
    found = next((it for it in restores(standing) if it == word), None)
    if found is None:
        raise Refusal("admissions-not-now")
    return found


def check_power(mine: Set[Duty], theirs: Set[Duty], name: str) -> None:
    """Whoever gives offices is not put out by somebody who does not."""
    if Duty.GIVE_ROLES in theirs - mine:
        raise Refusal("admissions-more-than-yours", name=name)


def check_sure(text: str) -> str:
    """Leaving is typed, so that no slip of a finger does it."""
    said = text.strip().strip("“”\"'。.").lower()
    if said not in SURE:
        raise Refusal("admissions-not-sure")
    return said


def check_why(text: str) -> str:
    """A reason, in a sentence."""
    said = " ".join(text.split())
    if not 0 < len(said) <= WHY_MOST:
        raise Refusal("admissions-why-length", most=WHY_MOST, now=len(said))
    return said


def missing(needed: int, able: int, voices: int) -> int:
    """How many of the committee must still say yes; never more than there are."""
    return max(0, min(needed, max(able, 1)) - voices)


def new_code() -> str:
    """A code nobody can guess: 48 bits, at Telegram's pace."""
    return secrets.token_hex(6)


def fingerprint(code: str) -> str:
    """What is kept of a code: enough to know it again, too little to use it."""
    return hashlib.sha256(code.encode()).hexdigest()
