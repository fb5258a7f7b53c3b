"""Several letters on their way at once: whose they are, who waits, and what a crash can hide."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot import carriers
from tests.people import EVERYBODY, LI, WANG
from tests.scenes import claimed, settled
from tests.stage import Person, Stage
from union.kernel import actions as kernel
from union.kernel import batches
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Lane, Letter, State
from union.kernel.unit import NOBODY

KEY = "joining-two-of-that-name"
BATCH = "announcement:1"
CROWD = 120
FIRST = 10_001


@unattended
def post_many(uow, count=CROWD):
    chats = {FIRST + it: f"{BATCH}:{it}" for it in range(count)}
    batches.post(uow.session, BATCH, chats, KEY, uow.now, None, {"name": "甲"})


@unattended
def post(uow, chat, dedupe, **how):
    uow.post(chat, KEY, dedupe, name=dedupe, **how)


@unattended
def states(uow):
    return batches.counts(uow.session, BATCH)


@unattended
def hold(uow):
    batches.hold(uow.session, BATCH)


@unattended
def go_on(uow):
    batches.go_on(uow.session, BATCH, uow.now)


@unattended
def let_one_go(uow):
    waiting = uow.session.query(Letter).filter_by(batch=BATCH, state=State.WAITING)
    waiting.order_by(Letter.id.desc()).first().state = State.LET_GO


@pytest.fixture
def crowd(app, world, postman, office):
    """A bot to which many more have spoken, and an announcement to all of them."""
    stage = Stage(app, world, postman)
    for account in (*EVERYBODY, *range(FIRST, FIRST + CROWD)):
        if account >= FIRST:
            world.person("某某", id=account)
        world.starts(account, stage.bot.id)
    stage.bot.queue.pending.clear()
    office.run(NOBODY, post_many)
    return stage


def heard(world):
    """Whom a message of it reached, in order."""
    return [int(it["params"]["chat_id"]) for it in world.journal.entries
            if it["method"] == "sendMessage" and it["status"] == 200]  # fmt: skip


async def eventually(holds, seconds=10):
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it never came to be"
        await asyncio.sleep(0.01)


def test_two_who_claim_at_once_never_hold_the_same_letter(office):
    office.run(NOBODY, post_many, count=120)

    def take(_):
        return [it.id for it in office.run(NOBODY, kernel.claim, most=5)]

    with ThreadPoolExecutor(4) as several:
        taken = [number for some in several.map(take, range(24)) for number in some]
    assert len(taken) == len(set(taken)) == 120
    assert office.ask(NOBODY, states) == {State.SENDING: 120}


def test_a_pause_comes_through_while_others_claim_again_and_again(office):
    office.run(NOBODY, post_many, count=4000)
    is_over = threading.Event()

    def carry():
        fates = {}
        while not is_over.wait(0.02):
            taken = office.run(NOBODY, kernel.exchange, fates=fates, most=4)
            fates = {it.id: Fate(State.SENT, message=1) for it in taken}
        office.run(NOBODY, kernel.settle, fates=fates)

    with ThreadPoolExecutor(1) as other:
        carried = other.submit(carry)
        office.run(NOBODY, hold)
        is_over.set()
        carried.result()
    went = office.ask(NOBODY, states)
    assert went.keys() <= {State.SENT, State.HELD}
    assert sum(went.values()) == 4000


def test_to_one_chat_one_letter_at_a_time_goes_out_and_in_order(office):
    for dedupe in "abc":
        office.run(NOBODY, post, chat=WANG, dedupe=dedupe)
    office.run(NOBODY, post, chat=LI, dedupe="d", lane=Lane.BROADCAST)
    first = office.run(NOBODY, kernel.claim, most=4)
    assert [(it.chat, it.dedupe) for it in first] == [(WANG, "a"), (LI, "d")]
    assert office.run(NOBODY, kernel.claim, most=4, busy=[WANG, LI]) == []
    sent = {it.id: Fate(State.SENT) for it in first}
    after = office.run(NOBODY, kernel.exchange, fates=sent, most=4)
    assert [it.dedupe for it in after] == ["b"]


def test_what_is_too_late_hides_nothing_that_is_not(office, clock):
    @unattended
    def post_late(uow):
        chats = {FIRST + it: f"late:{it}" for it in range(20)}
        batches.post(uow.session, "late", chats, KEY, uow.now, uow.now, {"name": "甲"})

    office.run(NOBODY, post_late)
    office.run(NOBODY, post, chat=WANG, dedupe="a", lane=Lane.BROADCAST)
    clock.passes(seconds=5)
    assert [it.dedupe for it in office.run(NOBODY, kernel.claim, most=3)] == ["a"]


async def test_letters_are_on_their_way_side_by_side_and_never_more_than_hands(
    crowd, office, postman, world
):
    most = 0
    world.faults.slow(0.3, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    while (went := office.ask(NOBODY, states)).get(State.SENT, 0) < 30:
        most = max(most, went.get(State.SENDING, 0))
        await asyncio.sleep(0.02)
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    assert 3 <= most <= carriers.HANDS


async def test_a_pause_leaves_only_what_was_in_hand_and_goes_on_where_it_stood(
    crowd, office, postman, world
):
    world.faults.slow(0.2, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    await eventually(lambda: len(heard(world)) > 5)
    office.run(NOBODY, hold)
    in_hand = office.ask(NOBODY, states)[State.SENDING]
    sent = len(heard(world))
    await eventually(lambda: State.SENDING not in office.ask(NOBODY, states))
    assert len(heard(world)) <= sent + in_hand <= sent + carriers.HANDS
    went = office.ask(NOBODY, states)
    assert set(went) == {State.SENT, State.HELD}
    assert went[State.SENT] == len(heard(world))
    world.faults.latency.clear()
    office.run(NOBODY, go_on)
    await eventually(lambda: office.ask(NOBODY, states) == {State.SENT: CROWD}, 30)
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    assert sorted(heard(world)) == list(range(FIRST, FIRST + CROWD))


async def test_what_telegram_puts_off_during_a_pause_is_held_as_the_others(
    crowd, office, postman, world, telegram
):
    world.faults.slow(0.3, ["sendMessage"])
    world.faults.add("sendMessage", "flood", times=0, retry_after=1)
    life = asyncio.create_task(postman.run())
    await eventually(lambda: State.SENDING in office.ask(NOBODY, states))
    office.run(NOBODY, hold)
    await eventually(lambda: State.SENDING not in office.ask(NOBODY, states))
    assert office.ask(NOBODY, states) == {State.HELD: CROWD}
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)


def test_of_a_batch_that_goes_out_one_let_go_by_hand_takes_no_other_with_it(office):
    office.run(NOBODY, post_many, count=3)
    office.run(NOBODY, let_one_go)
    taken = office.run(NOBODY, claimed)
    office.run(NOBODY, settled, letter_id=taken.id, fate=Fate(State.WAITING))
    assert office.ask(NOBODY, states) == {State.WAITING: 2, State.LET_GO: 1}


async def test_when_stopped_all_letters_in_hand_come_to_their_end(crowd, office, postman, world):
    world.faults.slow(0.3, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    await eventually(lambda: office.ask(NOBODY, states).get(State.SENDING, 0) > 3)
    life.cancel()
    with pytest.raises(asyncio.CancelledError):
        await life
    went = office.ask(NOBODY, states)
    assert set(went) == {State.SENT, State.WAITING}
    assert went[State.SENT] == len(heard(world)) > 3


async def test_a_crash_leaves_in_doubt_what_was_in_hand_and_nothing_is_sent_twice(
    crowd, office, postman, world
):
    world.faults.slow(0.2, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    await eventually(lambda: len(heard(world)) > 5)
    for task in postman.carriers.out:  # as if the process were gone
        task.cancel()
    postman.carriers.out.clear()
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    office.run(NOBODY, kernel.recover)
    assert 1 <= office.ask(NOBODY, states)[State.UNSURE] <= carriers.HANDS
    world.faults.latency.clear()
    await postman.empty_outbox()
    went = office.ask(NOBODY, states)
    assert set(went) == {State.SENT, State.UNSURE}
    assert went[State.SENT] + went[State.UNSURE] == CROWD
    assert len(heard(world)) == len(set(heard(world)))


async def test_a_post_overtakes_a_broadcast(crowd, office, postman, world):
    world.faults.slow(0.1, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    await eventually(lambda: len(heard(world)) > 5)
    office.run(NOBODY, post, chat=WANG, dedupe="a")
    await eventually(lambda: WANG in heard(world))
    assert heard(world).index(WANG) < 60
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)


async def test_a_card_is_kept_true_while_a_broadcast_goes_out(crowd, office, postman, world):
    @unattended
    def changes(uow):
        uow.redraw("t", name="乙")

    office.run(NOBODY, post, chat=WANG, dedupe="a", topic="t")
    life = asyncio.create_task(postman.run())
    await eventually(lambda: WANG in heard(world))
    office.run(NOBODY, changes)
    wang = Person(crowd, WANG)
    await eventually(lambda: any("乙" in it for it in wang.has_heard))
    assert State.WAITING in office.ask(NOBODY, states)
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
