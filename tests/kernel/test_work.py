"""One action, one transaction, one effect: on SQLite and on PostgreSQL."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from time import sleep

import pytest
from sqlalchemy import event, update
from sqlalchemy.exc import DBAPIError, StatementError

from tests.people import WANG
from union.kernel import actions as kernel
from union.kernel.causes import Cause, update_of
from union.kernel.guards import unattended
from union.kernel.lease import Lease, Taken
from union.kernel.outbox import Lane, Letter, State
from union.kernel.refusal import AlreadyDone, Refusal
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Deed

ONCE = Actor(cause=update_of(1, 77))


@unattended
def count(uow):
    return uow.session.query(Letter).count()


@unattended
def write(uow, chat=1, dedupe=None, no=None):
    uow.post(chat, "k", dedupe or f"letter {count(uow)}", words="secret")
    if no:
        raise no


def test_one_cause_has_one_effect(office):
    office.run(ONCE, write)
    with pytest.raises(AlreadyDone):
        office.run(ONCE, write)
    assert office.ask(ONCE, count) == 1


def test_another_bot_counts_its_updates_anew(office):
    office.run(ONCE, write)
    office.run(Actor(cause=update_of(2, 77)), write)
    assert office.ask(NOBODY, count) == 2


def test_a_no_leaves_nothing_behind_and_may_become_a_yes(office):
    with pytest.raises(Refusal):
        office.run(ONCE, write, no=Refusal("no"))
    assert office.ask(NOBODY, count) == 0
    office.run(ONCE, write)


def test_a_question_cannot_write(office):
    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        office.ask(NOBODY, unattended(lambda uow: (write(uow), uow.session.flush())))


def test_an_error_does_not_tell_what_members_wrote(office):
    with pytest.raises(DBAPIError) as error:
        office.run(NOBODY, write, chat=None)
    assert "secret" not in str(error.value)


def test_an_instant_needs_a_zone(office):
    naive = Letter.due < datetime(2025, 9, 1)  # noqa: DTZ001
    with pytest.raises(StatementError, match="zone"):
        office.ask(NOBODY, unattended(lambda uow: uow.session.query(Letter).filter(naive).all()))


def test_many_writers_lose_and_double_nothing(office):
    """Each letter is named after how many there are: a reader of old news would double a name."""
    with ThreadPoolExecutor(4) as writers:
        list(writers.map(lambda _: office.run(NOBODY, write), range(60)))
    assert office.ask(NOBODY, count) == 60


def test_one_cause_brought_by_many_at_once_has_one_effect(office):
    def bring(number):
        try:
            office.run(Actor(cause=update_of(1, number // 4)), write, dedupe=f"of {number}")
        except AlreadyDone:
            return 0
        return 1

    with ThreadPoolExecutor(4) as several:
        assert sum(several.map(bring, range(40))) == 10


def together(office, *deeds):
    return office.run_together([Deed((actor, write), facts) for actor, facts in deeds])


def test_of_several_written_together_one_that_fails_is_undone_alone(office):
    twice = Actor(cause=update_of(1, 5))
    said = together(
        office, (twice, {}), (NOBODY, {"no": Refusal("no")}), (twice, {}), (NOBODY, {"chat": None}),
        (NOBODY, {}),
    )  # fmt: skip
    kinds = [type(it).__name__ for it in said]
    assert kinds == ["NoneType", "Refusal", "AlreadyDone", "IntegrityError", "NoneType"]
    assert office.ask(NOBODY, count) == 2
    assert [type(it) for it in together(office, (twice, {}), (NOBODY, {}))][0] is AlreadyDone


def test_several_are_written_together_or_none_is_and_each_hears_of_it(office):
    def breaks(_):
        raise OSError("the disk is full")

    event.listen(office.engine, "commit", breaks)
    said = together(office, (NOBODY, {}), (NOBODY, {"no": Refusal("no")}))
    assert [type(it) for it in said] == [OSError, OSError]
    event.remove(office.engine, "commit", breaks)
    assert office.ask(NOBODY, count) == 0


async def test_many_who_come_at_once_share_the_wait_and_keep_their_order(office, bridge):
    deeds = [bridge.run(NOBODY, write, dedupe=f"{n:03}") for n in range(100)]
    await asyncio.gather(*deeds)
    named = unattended(
        lambda uow: [it.dedupe for it in uow.session.query(Letter).order_by(Letter.id)]
    )
    found = office.ask(NOBODY, named)
    assert sorted(found) == [f"{n:03}" for n in range(100)]
    assert not bridge.is_alone or found == sorted(found)


async def test_who_is_called_away_does_not_hold_up_the_others(office, bridge):
    first, second = (asyncio.ensure_future(bridge.run(NOBODY, write, dedupe=it)) for it in "ab")
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.gather(first, bridge.run(NOBODY, write, dedupe="c"))
    await asyncio.gather(second, return_exceptions=True)
    assert office.ask(NOBODY, count) >= 2


def test_a_person_is_never_the_clock(office):
    with pytest.raises(Refusal, match="kernel-unattended"):
        office.run(Actor(WANG), kernel.recover)


def test_old_causes_are_forgotten_but_days_of_jobs_are_not(office, clock):
    office.run(ONCE, write)
    office.run(Actor(cause=Cause("a.job", 5)), write)
    clock.passes(days=4)
    office.run(NOBODY, kernel.forget_causes)
    office.run(ONCE, write)
    assert office.ask(NOBODY, kernel.last_run, job="a.job") == 5


def test_only_one_process_keeps_the_time_of_a_database(office):
    first = Lease(office.engine)
    with pytest.raises(Taken):
        Lease(office.engine)
    first.close()
    for _ in range(100):
        with suppress(Taken):
            return Lease(office.engine).close()
        sleep(0.05)
    pytest.fail("nobody can take it any more")


@unattended
def behind(uow):
    """Two letters of a broadcast, and then a card, all drawn as they no longer are."""
    for number, lane in enumerate([Lane.BROADCAST, Lane.BROADCAST, Lane.POST], start=1):
        uow.post(number, "k", f"behind {number}", lane=lane)
    uow.session.flush()
    uow.session.execute(update(Letter).values(state=State.SENT, version=1))


def test_a_card_is_kept_true_before_the_many_letters_of_a_correction(office):
    office.run(NOBODY, behind)
    assert [it.chat for it in office.ask(NOBODY, kernel.outdated, most=2)] == [3, 1]


@unattended
def plan(uow):
    """How SQLite would look for the cards that are behind."""
    asked = []
    event.listen(uow.session.get_bind(), "before_cursor_execute", lambda *call: asked.append(call))
    kernel.outdated(uow)
    _, _, words, facts, *_ = asked[-1]
    lines = uow.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", facts)
    return [line[-1] for line in lines]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_cards_that_are_behind_are_found_without_walking_through_all_letters(office):
    assert office.ask(NOBODY, plan) == ["SEARCH letters USING INDEX ix_letters_outdated (state=?)"]
