"""The report on how proposals were handled (提案办理情况报告): what is counted, and how."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from union.kernel.refusal import Refusal
from union.proposals.rules import Grade, Rating, State

WHOLE = 1000  # shares are counted in tenths of a per cent
FIRST_YEAR = 1990  # no congress of today looks further back


class Outcome(StrEnum):
    """What the committee made of what was handed in."""

    FILED = "filed"
    CONVERTED = "converted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Matter:
    """One numbered proposal as it is counted; ``proposer`` is a number, ``handed`` the day it was
    assigned, ``answered`` that of its first answer, ``due`` until when that was promised.
    """

    id: int
    number: str
    subject: str
    category: str
    proposer: int
    seconds: int
    state: State
    is_opinion: bool = False
    into: int | None = None
    lead: str = ""
    handed: date | None = None
    due: date | None = None
    answered: date | None = None
    grade: Grade | None = None
    rating: Rating | None = None
    was_again: bool = False
    is_outstanding: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """How many, and how much that is in tenths of a per cent."""

    name: str
    count: int
    tenths: int


@dataclass(frozen=True, slots=True)
class Handled:
    """What one department, as the lead, made of what it was handed."""

    name: str
    handled: int
    answered: int
    in_time: int
    satisfied: int


@dataclass(frozen=True, slots=True)
class Filed:
    """A proposal that was filed, as the last table lists it; ``with_it`` were merged into it."""

    number: str
    subject: str
    lead: str
    grade: Grade | None
    rating: Rating | None
    into: str
    with_it: list[str]
    is_outstanding: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """All numbers of the report; ``average`` is in tenths of a day, None if nothing was answered.

    From ``merged`` on it speaks of proposals filed, those merged into another counted with it.
    """

    school: str
    since: date
    until: date
    made: date
    received: int
    people: int
    seconds: int
    outcomes: dict[Outcome, int]
    opinions_answered: int
    categories: list[Share]
    merged: int
    handed: int
    answered: int
    in_time: int
    late: int
    closed: int
    again: int
    average: int | None
    grades: list[Share]
    ratings: list[Share]
    unrated: int
    departments: list[Handled]
    filed: list[Filed]

    @property
    def after_merging(self) -> int:
        return self.outcomes[Outcome.FILED] - self.merged


def check_span(since: str, until: str) -> tuple[date, date]:
    """The first and the last day (ISO texts) of what is reported on, in their order."""
    try:
        first, last = date.fromisoformat(since), date.fromisoformat(until)
    except ValueError:
        raise Refusal("kernel-old-button") from None
    if first.year < FIRST_YEAR or last.year > date.max.year - 1:
        raise Refusal("kernel-old-button")
    if last < first:
        raise Refusal("proposals-report-order")
    return first, last


def shares(counts: Sequence[int], whole: int = WHOLE) -> list[int]:
    """Parts of a whole that add up to it exactly, by the largest remainder; the earlier first."""
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    parts = [count * whole // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda at: -(counts[at] * whole % total))
    for at in by_remainder[: whole - sum(parts)]:
        parts[at] += 1
    return parts


def shared(counts: Mapping[str, int]) -> list[Share]:
    """Each with its share, in their order."""
    parts = shares(list(counts.values()))
    return [Share(name, count, part)
            for (name, count), part in zip(counts.items(), parts, strict=True)]  # fmt: skip


def mean(numbers: Sequence[int]) -> int | None:
    """In tenths, half a tenth rounded up; None of nothing."""
    if not numbers:
        return None
    return (20 * sum(numbers) + len(numbers)) // (2 * len(numbers))


def outcome(it: Matter) -> Outcome:
    """Of one that goes its own way."""
    if it.state is State.WITHDRAWN:
        return Outcome.WITHDRAWN
    if it.state is State.REJECTED:
        return Outcome.REJECTED
    if it.is_opinion:
        return Outcome.CONVERTED
    return Outcome.PENDING if it.state is State.SUBMITTED else Outcome.FILED


def leader(it: Matter, every: Mapping[int, Matter]) -> Matter:
    """The one it is seen to together with, or itself: what was merged follows that one."""
    while it.state is State.MERGED and it.into is not None and it.into in every:
        it = every[it.into]
    return it


def is_in_time(it: Matter) -> bool:
    return it.answered is not None and it.due is not None and it.answered <= it.due


def is_late(it: Matter, today: date) -> bool:
    """Whether a department still owes its first answer."""
    return it.state is State.ASSIGNED and it.due is not None and it.due < today


def report(
    school: str,
    span: tuple[date, date],
    today: date,
    here: Sequence[Matter],
    others: Iterable[Matter] = (),
) -> Report:
    """Of those handed in within the span; ``others`` are what some of them were merged into."""
    every = {it.id: it for it in (*others, *here)}
    became = {it.id: outcome(leader(it, every)) for it in here}
    filed = [it for it in here if became[it.id] is Outcome.FILED]
    alone = [it for it in filed if it.state is not State.MERGED]
    opinions = [leader(it, every) for it in here if became[it.id] is Outcome.CONVERTED]
    counts = Counter(became.values())
    answered = [it for it in alone if it.answered]
    return Report(
        school=school,
        since=span[0],
        until=span[1],
        made=today,
        received=len(here),
        people=len({it.proposer for it in here}),
        seconds=sum(it.seconds for it in here),
        outcomes={it: counts[it] for it in Outcome},
        opinions_answered=sum(it.answered is not None for it in opinions),
        categories=shared(by_number(Counter(it.category for it in here))),
        merged=len(filed) - len(alone),
        handed=sum(bool(it.lead) for it in alone),
        answered=len(answered),
        in_time=sum(map(is_in_time, alone)),
        late=sum(is_late(it, today) for it in alone),
        closed=sum(it.state is State.CLOSED for it in alone),
        again=sum(it.was_again for it in alone),
        average=mean([(it.answered - it.handed).days for it in answered
                      if it.answered and it.handed]),
        grades=shared({grade.value: sum(it.grade is grade for it in answered) for grade in Grade}),
        ratings=shared({said.value: sum(it.rating is said for it in answered) for said in Rating}),
        unrated=sum(it.rating is None for it in answered),
        departments=departments(alone),
        filed=listed(filed, every),
    )  # fmt: skip


def by_number(counts: Mapping[str, int]) -> dict[str, int]:
    """The most first; of as many in the order of their names."""
    return dict(sorted(counts.items(), key=lambda it: (-it[1], it[0])))


def departments(matters: Iterable[Matter]) -> list[Handled]:
    """Those that lead, the busiest first."""
    led: dict[str, list[Matter]] = {}
    for it in matters:
        if it.lead:
            led.setdefault(it.lead, []).append(it)
    found = [
        Handled(
            name,
            len(own),
            sum(it.answered is not None for it in own),
            sum(map(is_in_time, own)),
            sum(it.rating is Rating.SATISFIED for it in own),
        )
        for name, own in led.items()
    ]
    return sorted(found, key=lambda it: (-it.handled, it.name))


def listed(filed: Iterable[Matter], every: Mapping[int, Matter]) -> list[Filed]:
    """What was merged shows its own number and subject, and where its answer is."""
    with_it: dict[int, list[str]] = {}
    for one in every.values():
        if one.state is State.MERGED:
            with_it.setdefault(leader(one, every).id, []).append(one.number)
    return [
        Filed(it.number, it.subject, "", None, None, leader(it, every).number, [])
        if it.state is State.MERGED
        else Filed(it.number, it.subject, it.lead, it.grade, it.rating, "",
                   sorted(with_it.get(it.id, [])), it.is_outstanding)
        for it in filed
    ]  # fmt: skip
