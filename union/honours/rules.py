"""The steps of a round, whose each is, and what may not be passed over."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum

from union.cases.rules import Chart, Step
from union.kernel.policy import Policy, number, words
from union.kernel.refusal import Refusal
from union.members.rules import Duty

MATTER = "honours"  # as the engines of cases and of points know it
YEARS_BACK, LISTED_MOST = 20, 50

ASPECTS = Policy("honours-aspects", words(most=5, longest=6))
POINTS = Policy("honours-points", number(3, 8))
MOST = Policy("honours-most", number(1, LISTED_MOST))
DEPARTMENTS = Policy("honours-departments", number(0, 20))
NOTICE_WORKDAYS = Policy("honours-notice_workdays", number(5, 30))
HANDLED_LEAST = Policy("honours-handled_least", number(1, 20))


class State(StrEnum):
    """How far the honours of a year have come."""

    UNBEGUN = "unbegun"
    CHOOSING = "choosing"
    PUBLISHED = "published"
    CONFIRMED = "confirmed"
    CALLED_OFF = "called_off"


class Verb(StrEnum):
    """What is done with them."""

    BEGIN = "begin"
    PUBLISH = "publish"
    CONFIRM = "confirm"
    CALL_OFF = "call_off"


CHART = Chart(
    Step(*row)
    for row in (
        (State.UNBEGUN, Verb.BEGIN, State.CHOOSING, Duty.REVIEW_PROPOSALS),
        (State.CHOOSING, Verb.PUBLISH, State.PUBLISHED, Duty.CONFIRM_HONOURS),
        (State.CHOOSING, Verb.CALL_OFF, State.CALLED_OFF, Duty.CONFIRM_HONOURS),
        (State.PUBLISHED, Verb.CONFIRM, State.CONFIRMED, Duty.CONFIRM_HONOURS),
        (State.PUBLISHED, Verb.CALL_OFF, State.CALLED_OFF, Duty.CONFIRM_HONOURS),
        (State.CALLED_OFF, Verb.BEGIN, State.CHOOSING, Duty.REVIEW_PROPOSALS),
    )
)


class Kind(StrEnum):
    """What a line of the list is about."""

    PROPOSAL = "proposal"
    DEPARTMENT = "department"


def check_step(state: State, verb: Verb) -> State:
    """Where a step leads; refused where the table has none."""
    if verb not in CHART.verbs(state):
        raise Refusal("honours-not-now", state=state.value)
    return CHART.step(state, verb).after


def check_state(state: State, wanted: State) -> None:
    """Refuses what belongs to another time."""
    if state is not wanted:
        raise Refusal("honours-not-now", state=state.value)


def check_year(year: int | None, today: date) -> int:
    """This one unless another is asked for; one of another age is no button of ours."""
    asked = today.year if year is None else year
    if not today.year - YEARS_BACK <= asked <= today.year:
        raise Refusal("kernel-old-button")
    return asked


def check_list(nominees: Collection[object], departments: Collection[object]) -> None:
    """Nothing is published or confirmed where nothing stands."""
    if not nominees and not departments:
        raise Refusal("honours-list-empty")


def check_notice(until: date, today: date) -> None:
    """Objections are heard until the end of the notice's last day."""
    if today > until:
        raise Refusal("honours-notice-over", until=until.isoformat())


def check_confirm(until: date, today: date, still_open: int) -> None:
    """Not before the notice is over, nor over anybody's objection."""
    if today <= until:
        raise Refusal("honours-notice-runs", until=until.isoformat())
    if still_open:
        raise Refusal("honours-objections-open", count=still_open)


def may_confirm(until: date, today: date, still_open: int) -> bool:
    return today > until and not still_open


def is_told_again(until: date, today: date) -> bool:
    """On the day after the notice, and every week from then on."""
    return today > until and (today - until).days % 7 == 1


def most_listed(wished: int, scored: int) -> int:
    """So many places as were chosen, and no more than have points."""
    return max(0, min(wished, scored))


_ROLL = re.compile(
    r"\s*(?:看|查|查看)?(?:(?P<year>20\d\d)年?(?:的)?)?\s*(?:优秀提案|先进承办部门)(?:名单)?[？?。.]?\s*"
    r"|\s*honoured proposals(?: (?:of |in )?(?P<of>20\d\d))?[?.]?\s*",
    re.IGNORECASE,
)


def speaks_of_honours(text: str) -> bool:
    """Whether a message asks which proposals are outstanding, and nothing else."""
    return bool(_ROLL.fullmatch(text))


def year_in(text: str) -> int | None:
    """Of which year, if it says so."""
    found = _ROLL.fullmatch(text)
    groups: Mapping[str, str | None] = found.groupdict() if found else {}
    return next((int(it) for it in groups.values() if it), None)
