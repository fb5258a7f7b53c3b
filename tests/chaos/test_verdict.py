"""Which doubts the chair was told of, as the judge of the kills sees it."""

from types import SimpleNamespace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.chaos.verdict import untold
from tests.people import ZHOU
from union.deliveries import actions
from union.deliveries.store import DIGEST
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY

CAST = SimpleNamespace(chair=ZHOU)


@unattended
def doubt(uow, *, name, state=State.UNSURE):
    """A letter of which nobody knows whether it arrived, or that was too late."""
    uow.post(700, "k", name)
    uow.session.flush()
    uow.session.scalars(select(Letter).filter_by(dedupe=name)).one().state = state


@unattended
def sent(uow, *, message):
    """The newest digest went out, and Telegram gave it this number; None is one a kill met."""
    digests = select(Letter).where(Letter.key == DIGEST, Letter.chat == ZHOU)
    last = uow.session.scalars(digests.order_by(Letter.id.desc())).first()
    last.message, last.state = message, State.SENT if message else State.UNSURE


def counted(office, *arrived):
    calls = [{"params": {"chat_id": ZHOU}, "result": {"result": {"message_id": it}}}
             for it in arrived]  # fmt: skip
    with Session(office.engine) as session:
        unsure = session.scalars(select(Letter).filter_by(state=State.UNSURE, key="k")).all()
        return untold(session, CAST, unsure, calls)


def test_the_last_word_that_arrived_counts_whichever_doubt_came_last(office, clock):
    for name in "ab":
        office.run(NOBODY, doubt, name=name)
    assert counted(office) == 2
    office.run(NOBODY, actions.report)
    office.run(NOBODY, sent, message=5)
    assert (counted(office, 5), counted(office)) == (0, 2)
    office.run(NOBODY, doubt, name="c")
    assert counted(office, 5) == 1
    clock.passes(seconds=5)
    office.run(NOBODY, actions.report)
    office.run(NOBODY, sent, message=None)
    assert counted(office, 5) == 1


def test_what_was_told_of_others_is_not_told_of_these(office, clock):
    office.run(NOBODY, doubt, name="late", state=State.STALE)
    office.run(NOBODY, actions.report)
    office.run(NOBODY, sent, message=5)
    office.run(NOBODY, doubt, name="a")
    clock.passes(seconds=5)
    office.run(NOBODY, actions.report)
    office.run(NOBODY, sent, message=None)
    assert counted(office, 5) == 1


@pytest.mark.parametrize("arrives", [True, False])
def test_a_word_that_a_kill_met_is_followed_by_another(office, clock, arrives):
    office.run(NOBODY, doubt, name="a")
    office.run(NOBODY, actions.report)
    office.run(NOBODY, sent, message=None)
    clock.passes(seconds=5)
    office.run(NOBODY, actions.tell_anew)
    office.run(NOBODY, sent, message=6)
    assert counted(office, *([6] if arrives else [])) == (0 if arrives else 1)
