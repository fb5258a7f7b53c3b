"""The way of a proposal: its steps, who takes them, whom each state waits for and how long."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from union.cases.rules import Chart, Count, Step
from union.kernel.policy import Policy
from union.members.rules import Duty
from union.proposals import rules
from union.proposals.rules import Grade, State

MATTER = "proposal"


class Verb(StrEnum):
    """What is done with a proposal."""

    SUBMIT = "submit"
    COME_LATE = "come_late"
    WITHDRAW = "withdraw"
    ACCEPT = "accept"
    MERGE = "merge"
    SEPARATE = "separate"
    CONVERT = "convert"
    REJECT = "reject"
    ASSIGN = "assign"
    FORWARD = "forward"
    HAND_BACK = "hand_back"
    RECALL = "recall"
    REPLY = "reply"
    ANSWER = "answer"
    RATE = "rate"
    OBJECT = "object"
    UNRATED = "unrated"
    MEET = "meet"
    TRACK = "track"
    POSTPONE = "postpone"
    FULFIL = "fulfil"
    CLOSE = "close"
    MOVE = "move"  # no step: its department became part of another
    NOTE = "note"  # no step: what those who see to it tell each other


class Who(StrEnum):
    """In what part somebody takes a step, or is waited for."""

    PROPOSER = "proposer"
    COMMITTEE = "committee"
    DEPARTMENT = "department"
    ITSELF = "itself"  # follows from another step


_REVIEW, _ASSIGN, _ANSWER = (
    Duty.REVIEW_PROPOSALS, Duty.ASSIGN_PROPOSALS, Duty.ANSWER_PROPOSALS,
)  # fmt: skip
CHART = Chart(
    Step(*row)
    for row in (
        (State.SEEKING, Verb.SUBMIT, State.SUBMITTED, Duty.TAKE_PART),
        (State.SEEKING, Verb.WITHDRAW, State.WITHDRAWN, Duty.BELONG),
        (State.SUBMITTED, Verb.COME_LATE, State.CONVERTED, Duty.TAKE_PART),
        (State.SUBMITTED, Verb.WITHDRAW, State.WITHDRAWN, Duty.BELONG),
        (State.SUBMITTED, Verb.ACCEPT, State.ACCEPTED, _REVIEW),
        (State.SUBMITTED, Verb.MERGE, State.MERGED, _REVIEW),
        (State.SUBMITTED, Verb.CONVERT, State.CONVERTED, _REVIEW),
        (State.SUBMITTED, Verb.REJECT, State.REJECTED, _REVIEW),
        (State.ACCEPTED, Verb.ASSIGN, State.ASSIGNED, _ASSIGN),
        (State.ACCEPTED, Verb.WITHDRAW, State.WITHDRAWN, Duty.BELONG),
        (State.ACCEPTED, Verb.MERGE, State.MERGED, _REVIEW),
        (State.ACCEPTED, Verb.CONVERT, State.CONVERTED, _REVIEW),
        (State.ACCEPTED, Verb.REJECT, State.REJECTED, _REVIEW),
        (State.MERGED, Verb.SEPARATE, State.SUBMITTED, Duty.BELONG),
        (State.CONVERTED, Verb.REPLY, State.CLOSED, _REVIEW),
        (State.CONVERTED, Verb.FORWARD, State.HANDED, _ASSIGN),
        (State.HANDED, Verb.ANSWER, State.CLOSED, _ANSWER),
        (State.HANDED, Verb.HAND_BACK, State.CONVERTED, _ANSWER),
        (State.HANDED, Verb.RECALL, State.CONVERTED, _ASSIGN),
        (State.ASSIGNED, Verb.ANSWER, State.ANSWERED, _ANSWER),
        (State.ASSIGNED, Verb.HAND_BACK, State.ACCEPTED, _ANSWER),
        (State.ASSIGNED, Verb.RECALL, State.ACCEPTED, _ASSIGN),
        (State.ANSWERED, Verb.RATE, State.RATED, Duty.BELONG),
        (State.ANSWERED, Verb.OBJECT, State.SECOND_HANDLING, Duty.BELONG),
        (State.ANSWERED, Verb.UNRATED, State.RATED, _REVIEW),
        (State.SECOND_HANDLING, Verb.ANSWER, State.SECOND_ANSWERED, _ANSWER),
        (State.SECOND_HANDLING, Verb.RECALL, State.FACE_TO_FACE, _ASSIGN),
        (State.SECOND_ANSWERED, Verb.RATE, State.RATED, Duty.BELONG),
        (State.SECOND_ANSWERED, Verb.OBJECT, State.FACE_TO_FACE, Duty.BELONG),
        (State.SECOND_ANSWERED, Verb.UNRATED, State.RATED, _REVIEW),
        (State.FACE_TO_FACE, Verb.MEET, State.RATED, _REVIEW),
        (State.RATED, Verb.TRACK, State.TRACKING, Duty.BELONG),
        (State.RATED, Verb.CLOSE, State.CLOSED, _REVIEW),
        (State.TRACKING, Verb.POSTPONE, State.TRACKING, _ANSWER),
        (State.TRACKING, Verb.FULFIL, State.CLOSED, _ANSWER),
        (State.TRACKING, Verb.CLOSE, State.CLOSED, _REVIEW),
    )
)

ENDED = frozenset({State.WITHDRAWN, State.MERGED, State.REJECTED, State.CLOSED})
LIVE = tuple(it for it in State if it not in ENDED | {State.SEEKING})
ASSIGNABLE = frozenset({State.ACCEPTED, State.CONVERTED})
WITH_DEPARTMENTS = ASSIGNABLE | {State.ASSIGNED, State.HANDED}  # where the chosen ones matter
RATEABLE = frozenset({State.ANSWERED, State.SECOND_ANSWERED})
STILL_RATEABLE = RATEABLE | {State.RATED, State.TRACKING}  # by those who stood behind it
MERGEABLE = frozenset({State.SUBMITTED, State.ACCEPTED, State.ASSIGNED})
PUBLIC = frozenset(State) - {State.SEEKING, State.WITHDRAWN, State.MERGED, State.REJECTED}
# each with a written reason; an answer is one, a withdrawal has its own
REASONED = frozenset({
    Verb.MERGE, Verb.CONVERT, Verb.REJECT, Verb.RECALL, Verb.HAND_BACK, Verb.OBJECT, Verb.UNRATED,
    Verb.MEET, Verb.POSTPONE, Verb.FULFIL,
})  # fmt: skip
TAKEN_BY: Mapping[Verb, Who] = {
    **dict.fromkeys((Verb.WITHDRAW, Verb.RATE, Verb.OBJECT), Who.PROPOSER),
    **dict.fromkeys((Verb.ANSWER, Verb.HAND_BACK, Verb.POSTPONE, Verb.FULFIL), Who.DEPARTMENT),
    **dict.fromkeys(
        (Verb.SUBMIT, Verb.COME_LATE, Verb.SEPARATE, Verb.TRACK, Verb.MOVE), Who.ITSELF
    ),
    **dict.fromkeys(
        (
            Verb.ACCEPT, Verb.MERGE, Verb.CONVERT, Verb.REJECT, Verb.ASSIGN, Verb.FORWARD,
            Verb.REPLY, Verb.UNRATED, Verb.MEET, Verb.CLOSE, Verb.RECALL,
        ),
        Who.COMMITTEE,
    ),
}  # fmt: skip


class Wait(NamedTuple):
    """For whom a state waits, and how long; without a policy it has no day, or one of its own."""

    who: Who
    days: Policy[int] | None
    unit: Count = Count.DAYS


WAITS: Mapping[State, Wait] = {
    State.SUBMITTED: Wait(Who.COMMITTEE, rules.ACCEPT_WORKDAYS, Count.WORKDAYS),
    State.ACCEPTED: Wait(Who.COMMITTEE, rules.ASSIGN_WORKDAYS, Count.WORKDAYS),
    State.CONVERTED: Wait(Who.COMMITTEE, rules.ANSWER_DAYS),
    State.HANDED: Wait(Who.DEPARTMENT, rules.ANSWER_DAYS),
    State.ASSIGNED: Wait(Who.DEPARTMENT, rules.ANSWER_DAYS),
    State.ANSWERED: Wait(Who.PROPOSER, rules.RATE_DAYS),
    State.SECOND_HANDLING: Wait(Who.DEPARTMENT, rules.SECOND_DAYS),
    State.SECOND_ANSWERED: Wait(Who.PROPOSER, rules.RATE_DAYS),
    State.FACE_TO_FACE: Wait(Who.COMMITTEE, rules.SECOND_DAYS),
    State.RATED: Wait(Who.COMMITTEE, rules.ASSIGN_WORKDAYS, Count.WORKDAYS),
    State.TRACKING: Wait(Who.DEPARTMENT, None),  # until the day that was promised
}


def waits_for(who: Who) -> list[State]:
    """The states in which somebody has to do something."""
    return [state for state, wait in WAITS.items() if wait.who is who]


def is_tracked(grade: Grade | None) -> bool:
    """Whether what was answered is a promise that has to be seen through."""
    return grade is Grade.PLANNED


def round_of(state: State) -> int:
    """Which of the two answers is spoken of."""
    return 2 if state in (State.SECOND_HANDLING, State.SECOND_ANSWERED) else 1
