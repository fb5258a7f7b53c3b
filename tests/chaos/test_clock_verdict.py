"""Whoever judges the plays finds what is missing, doubled or hidden."""

from datetime import UTC, datetime, timedelta

import pytest

from bench.chaos.clock.reaper import Hit, InHand, Ledger, text_of
from bench.chaos.clock.school import CHAIR, FIRST, School
from bench.chaos.clock.verdict import judged
from union.deliveries.store import DIGEST
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
EVENING = datetime(2026, 9, 7, 15, tzinfo=UTC)  # eleven, by the school's clock
DUE = f"heartbeat:{FIRST}:1"
FACTS = {"sent": [], "all_sent": 0, "lost": 0, "unsettled": 0, "birthdays": 0, "events": 0,
         "closing": 0}  # fmt: skip


@unattended
def write(uow, dedupe=DUE, state=State.SENT, message=5, key="heartbeat-letter", **facts):
    letter = Letter(chat=CHAIR, key=key, dedupe=dedupe, facts=facts or FACTS, due=EVENING)
    letter.state, letter.message = state, message
    uow.session.add(letter)
    uow.session.flush()
    return letter


class Night:
    """What the books hold, what Telegram received, whom a kill met."""

    def __init__(self, office):
        self.office, self.calls, self.ledger = office, [], Ledger(turner=None)

    def has(self, **facts):
        return self.office.run(NOBODY, write, **facts)

    def hears(self, letter, message, at=0.0):
        self.calls.append({
            "status": 200,
            "at": at,
            "params": {"chat_id": CHAIR, "text": text_of(letter)},
            "result": {"result": {"message_id": message}},
        })  # fmt: skip

    def is_killed_with(self, letter, at=0.0):
        self.ledger.hits.append(Hit(at, EVENING - timedelta(hours=1)))
        met = InHand(CHAIR, text_of(letter), len(self.ledger.hits))
        self.ledger.met.setdefault(letter.id, met)

    @property
    def faults(self):
        """What is not as it should be."""
        school = School(self.office.zone, [FIRST], {}, frozenset(), [], [], {CHAIR: 1})

        @unattended
        def judge(uow):
            return judged(uow.session, school, self.ledger, self.calls, EVENING)

        verdict = self.office.ask(NOBODY, judge)
        names = ("missing", "unplanned", "unsettled", "doubled", "silently_lost",
                 "unsure_without_a_kill", "unsure_untold")  # fmt: skip
        found = {name: count for name in names if (count := getattr(verdict, name))}
        assert verdict.is_clean == (not found)
        return found


@pytest.fixture
def night(empty_office):
    return Night(empty_office)


def test_what_was_due_sent_and_received_is_clean(night):
    night.hears(night.has(), 5)
    assert night.faults == {}


def test_what_was_due_and_is_in_no_book_is_missing(night):
    assert night.faults == {"missing": 1}


def test_what_was_never_due_is_unplanned(night):
    night.hears(night.has(), 5)
    night.hears(night.has(dedupe="heartbeat:2026-09-08:1", message=6), 6)
    assert night.faults == {"unplanned": 1}


def test_what_was_received_twice_is_doubled(night):
    letter = night.has()
    night.hears(letter, 5)
    night.hears(letter, 6)
    assert night.faults == {"doubled": 1}


def test_what_is_called_sent_and_was_not_received_is_lost_in_silence(night):
    night.has()
    assert night.faults == {"silently_lost": 1}


@pytest.mark.parametrize("state", [State.WAITING, State.SENDING, State.LET_GO])
def test_what_still_waits_in_the_end_is_unsettled(night, state):
    night.has(state=state, message=None)
    assert night.faults == {"unsettled": 1}


def test_a_doubt_may_have_arrived_once_and_the_chair_is_told_within_a_minute(night):
    letter = night.has(state=State.UNSURE, message=None)
    night.is_killed_with(letter)
    assert night.faults == {"unsure_untold": 1}
    night.hears(night.has(key=DIGEST, dedupe="unsure:1", message=7, total=1), 7, at=59.0)
    assert night.faults == {}
    night.hears(letter, 8)
    assert night.faults == {}
    night.hears(letter, 9)
    assert night.faults == {"doubled": 1}


def test_a_chair_who_hears_after_more_than_a_minute_was_not_told(night):
    night.is_killed_with(night.has(state=State.UNSURE, message=None))
    night.hears(night.has(key=DIGEST, dedupe="unsure:1", message=7, total=1), 7, at=61.0)
    assert night.faults == {"unsure_untold": 1}


def test_a_doubt_that_no_kill_explains_is_a_fault(night):
    night.has(state=State.UNSURE, message=None)
    assert night.faults == {"unsure_without_a_kill": 1}
