"""Who may do what: one table. And how an invitation's code looks."""

import hashlib
import re
import secrets
from collections.abc import Iterable, Mapping, Set
from datetime import timedelta
from enum import StrEnum

from union.kernel.refusal import Refusal


class Role(StrEnum):
    """What a person is in the union; the words of the field are in GLOSSARY.md."""

    MEMBER = "member"
    RETIREE = "retiree"
    DELEGATE = "delegate"
    GROUP_LEADER = "group_leader"
    COMMITTEE_MEMBER = "committee_member"
    VICE_CHAIR = "vice_chair"
    CHAIR = "chair"
    WOMEN_COMMITTEE = "women_committee"
    AUDIT_COMMITTEE = "audit_committee"
    PROPOSAL_COMMITTEE = "proposal_committee"
    HANDLER_DEPT = "handler_dept"


class Duty(StrEnum):
    """What an action may ask for."""

    BELONG = "belong"
    TAKE_PART = "take-part"
    PROPOSE_AS_DELEGATE = "propose-as-a-delegate"
    REVIEW_PROPOSALS = "review-proposals"
    BIND_CHATS = "bind-chats"
    SET_POLICIES = "set-policies"
    WATCH_DELIVERIES = "watch-deliveries"


EVERYONE = Duty.BELONG

_RETIREE = {Duty.BELONG}
_MEMBER = _RETIREE | {Duty.TAKE_PART}
_CHAIR = _MEMBER | {
    Duty.REVIEW_PROPOSALS,
    Duty.BIND_CHATS,
    Duty.SET_POLICIES,
    Duty.WATCH_DELIVERIES,
}

DUTIES: Mapping[Role, Set[Duty]] = {
    Role.MEMBER: _MEMBER,
    Role.RETIREE: _RETIREE,
    Role.DELEGATE: _MEMBER | {Duty.PROPOSE_AS_DELEGATE},
    Role.GROUP_LEADER: _MEMBER,
    Role.COMMITTEE_MEMBER: _MEMBER,
    Role.VICE_CHAIR: _MEMBER | {Duty.WATCH_DELIVERIES},
    Role.CHAIR: _CHAIR,
    Role.WOMEN_COMMITTEE: _MEMBER,
    Role.AUDIT_COMMITTEE: _MEMBER,
    Role.PROPOSAL_COMMITTEE: _MEMBER | {Duty.REVIEW_PROPOSALS},
    Role.HANDLER_DEPT: _MEMBER,
}


class Standing(StrEnum):
    """How a person belongs: in service (temporary staff included), retired, or no longer."""

    IN_SERVICE = "in_service"
    TEMPORARY = "temporary"
    RETIRED = "retired"
    LEFT = "left"


BORN_ROLES: Mapping[Standing, Set[Role]] = {
    Standing.IN_SERVICE: {Role.MEMBER},
    Standing.TEMPORARY: {Role.MEMBER},
    Standing.RETIRED: {Role.RETIREE},
    Standing.LEFT: set(),
}


class UnitKind(StrEnum):
    UNION = "union"
    BRANCH = "branch"
    GROUP = "group"


class ChatKind(StrEnum):
    """What a bound group chat is for."""

    STAFF = "staff"
    COMMITTEE = "committee"
    PROPOSAL_COMMITTEE = "proposal_committee"


def duties_of(standing: Standing, held: Iterable[Role]) -> frozenset[Duty]:
    """All that a person may do; who has left may do nothing, whatever they once held."""
    if standing is Standing.LEFT:
        return frozenset()
    return frozenset().union(*(DUTIES[role] for role in {*BORN_ROLES[standing], *held}))


def check_duty(duties: Set[Duty], duty: Duty) -> None:
    """Refuse what no role of this person carries."""
    if Duty.BELONG not in duties:
        raise Refusal("members-unknown")
    if duty not in duties:
        raise Refusal("members-not-yours", duty=duty.value)


ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # nothing that reads like something else
CODE_LENGTH = 12  # 58 bits: guessing one is hopeless at Telegram's pace
SHAPE = re.compile(r"[0-9A-Za-z]{4}(?:[- ]?[0-9A-Za-z]{4}){2}")
GOOD_FOR = timedelta(days=14)


def tidy_code(text: str) -> str:
    """A code as typed: spaces, hyphens and small letters are forgiven."""
    return "".join(letter for letter in text.upper() if letter.isalnum())


def looks_like_code(text: str) -> bool:
    """A code always has a digit, so that no English word of twelve letters is one."""
    code = tidy_code(text)
    fits = SHAPE.fullmatch(text.strip()) and set(code) <= set(ALPHABET)
    return bool(fits) and any(letter.isdigit() for letter in code)


def new_code() -> str:
    """A code nobody can guess."""
    while not looks_like_code(
        code := "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    ):
        pass
    return code


def fingerprint(code: str) -> str:
    """What is kept of a code: enough to know it again, too little to use it."""
    return hashlib.sha256(tidy_code(code).encode()).hexdigest()


def grouped(code: str) -> str:
    """Four by four, as a person copies it."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))
