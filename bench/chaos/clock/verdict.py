"""What was due against the books; the books against what Telegram received."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from statistics import median
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.chaos.clock import almanac
from bench.chaos.clock.reaper import InHand, Ledger
from bench.chaos.clock.school import CHAIR, School
from union.deliveries.store import DIGEST
from union.kernel.outbox import Letter, State

IN_TIME = 60.0  # real seconds from the kill until the chair has heard of its doubt
KNOWN = {State.SENT, State.UNSURE, State.STALE, State.FAILED}


class Message(NamedTuple):
    """What Telegram received, by its own record."""

    chat: int
    id: int
    text: str
    at: float


@dataclass(frozen=True, slots=True)
class Verdict:
    days: int
    due: int
    missing: int  # due, and in no book
    unplanned: int  # in the books, and never due
    unsettled: int
    doubled: int
    silently_lost: int  # said to be sent, and never received
    letters: int
    stale: int
    failed: int
    unsure: int
    unsure_that_arrived: int
    unsure_without_a_kill: int
    unsure_most_of_a_kill: int
    unsure_untold: int  # the chair never heard, or too late
    told_after_median: float
    told_after_most: float
    examples: list[str]  # of what is missing or unplanned

    @property
    def is_clean(self) -> bool:
        faults = (
            self.missing,
            self.unplanned,
            self.unsettled,
            self.doubled,
            self.silently_lost,
            self.unsure_without_a_kill,
            self.unsure_untold,
        )
        return not any(faults) and self.unsure_most_of_a_kill <= 1

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def judged(
    session: Session, school: School, ledger: Ledger, calls: Iterable[Mapping[str, Any]],
    until: datetime,
) -> Verdict:  # fmt: skip
    letters = list(session.scalars(select(Letter).order_by(Letter.id)))
    of = {state: [it for it in letters if it.state is state] for state in State}
    due = almanac.due(school, until)
    known = {it.dedupe for it in letters if it.key in almanac.KEYS}
    said = received(calls)
    sent = {(it.chat, it.message): it.id for it in of[State.SENT]}
    strays = [it for it in said if (it.chat, it.id) not in sent]
    met = {it.id: ledger.met[it.id] for it in of[State.UNSURE] if it.id in ledger.met}
    arrived = claimed(strays, met.values())
    waits = [told_after(it, ledger, of[State.SENT], said) for it in met.values()]
    in_time = [it for it in waits if it is not None and it <= IN_TIME]
    return Verdict(
        days=(until.astimezone(school.zone).date() - school.days[0]).days + 1,
        due=len(due),
        missing=len(due - known),
        unplanned=len(known - due),
        unsettled=sum(it.state not in KNOWN for it in letters),
        doubled=len(strays) - arrived + len(of[State.SENT]) - len(sent),
        silently_lost=len(sent.keys() - {(it.chat, it.id) for it in said}),
        letters=len(letters),
        stale=len(of[State.STALE]),
        failed=len(of[State.FAILED]),
        unsure=len(of[State.UNSURE]),
        unsure_that_arrived=arrived,
        unsure_without_a_kill=len(of[State.UNSURE]) - len(met),
        unsure_most_of_a_kill=max(Counter(it.hit for it in met.values()).values(), default=0),
        unsure_untold=len(waits) - len(in_time),
        told_after_median=round(median(in_time), 2) if in_time else 0.0,
        told_after_most=round(max(in_time), 2) if in_time else 0.0,
        examples=sorted(due ^ known)[:5],
    )


def received(calls: Iterable[Mapping[str, Any]]) -> list[Message]:
    return [
        Message(
            int(it["params"]["chat_id"]),
            it["result"]["result"]["message_id"],
            it["params"]["text"],
            it["at"],
        )
        for it in calls
        if it["status"] == 200
    ]


def claimed(strays: Sequence[Message], doubts: Iterable[InHand]) -> int:
    """How many messages without a letter are each that of one unsure letter, word for word."""
    open_ones = Counter((it.chat, it.text) for it in doubts)
    return (open_ones & Counter((it.chat, it.text) for it in strays)).total()


def told_after(
    doubt: InHand, ledger: Ledger, sent: Iterable[Letter], said: Sequence[Message]
) -> float | None:
    """Seconds from the kill until a digest written after it reached the chair."""
    hit = ledger.hits[doubt.hit - 1]
    digests = [it for it in sent if it.key == DIGEST and it.chat == CHAIR]
    after = {it.message for it in digests if it.due > hit.pretended}
    heard = [it.at - hit.at for it in said if it.chat == CHAIR and it.id in after]
    return min(heard, default=None)
