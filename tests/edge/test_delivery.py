"""What becomes of letters, whatever goes wrong on their way."""

import asyncio
import time
from datetime import timedelta

import aiohttp
import pytest
from sqlalchemy.exc import OperationalError
from telegram import error

from bot import carriers, delivery
from bot.fates import fate_after
from bot.transport import NotOpen, PoolBusy, told
from tests.people import EVERYBODY, HELEN, LI, WANG, ZHOU
from tests.scenes import claimed, settled
from tests.stage import GROUP, Person, Room, Stage
from union.kernel import actions as kernel
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Letter, State
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members
from union.members.rules import ChatKind
from union.members.store import Chat, Member

KEY = "joining-two-of-that-name"  # any text with one fact
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@unattended
def post(uow, chat=WANG, name="甲", dedupe="a", **how):
    uow.post(chat, KEY, dedupe, name=name, **how)


@unattended
def changes(uow, topic, name):
    uow.redraw(topic, name=name)


@unattended
def letter(uow, dedupe="a"):
    return uow.session.query(Letter).filter_by(dedupe=dedupe).one()


@unattended
def is_reachable(uow, account):
    return uow.session.query(Member).filter_by(account=account).one().reachable


@unattended
def bound(uow):
    return {it.chat for it in uow.session.query(Chat)}


@pytest.fixture
def scene(app, world, postman, monkeypatch):
    """Everybody has opened the chat, nobody has spoken, and nobody is made to wait a second."""
    monkeypatch.setattr("bot.pace.PER_CHAT_PAUSE", 0.0)
    stage = Stage(app, world, postman)
    for account in EVERYBODY:
        world.starts(account, stage.bot.id)
    stage.bot.queue.pending.clear()
    return stage


@pytest.fixture
def wang(scene):
    return Person(scene, WANG)


@pytest.fixture
def li(scene):
    return Person(scene, LI)


@pytest.fixture
def state(office):
    return lambda dedupe="a": office.ask(NOBODY, letter, dedupe=dedupe).state


def mentions(room, name="甲"):
    return sum(name in said for said in room.has_heard)


async def eventually(holds, seconds=5):
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it never came to be"
        await asyncio.sleep(0.01)


def refused_connection():
    key = aiohttp.client_reqrep.ConnectionKey("h", 443, True, True, None, None, None)
    return aiohttp.ClientConnectorError(key, OSError(111, "refused"))


@on_sqlite
@pytest.mark.parametrize(
    ("failure", "fate"),
    [
        (told(refused_connection()), State.WAITING),
        (told(aiohttp.ConnectionTimeoutError()), State.WAITING),
        (told(PoolBusy()), State.WAITING),
        (told(NotOpen()), State.WAITING),
        (error.RetryAfter(5), State.WAITING),
        (error.RetryAfter(timedelta(seconds=5.5)), State.WAITING),
        (error.InvalidToken(), State.WAITING),
        (error.Conflict("another"), State.WAITING),
        (error.BadRequest("chat not found"), State.FAILED),
        (error.Forbidden("bot was kicked"), State.BARRED),
        (told(TimeoutError()), State.UNSURE),
        (told(aiohttp.ServerTimeoutError()), State.UNSURE),
        (told(aiohttp.ServerDisconnectedError()), State.UNSURE),
        (told(ConnectionResetError()), State.UNSURE),
        (told(aiohttp.ClientPayloadError()), State.UNSURE),
        (error.NetworkError("Bad Gateway"), State.UNSURE),
        (error.TelegramError("odd"), State.UNSURE),
    ],
    ids=lambda it: it.value if isinstance(it, State) else f"{type(it).__name__}-{it}",
)
async def test_a_letter_is_sent_again_only_if_it_surely_was_not(
    failure, fate, office, postman, telegram, clock, wang, state
):
    office.run(NOBODY, post)
    telegram.broken = [failure]
    await postman.empty_outbox()
    assert (state(), mentions(wang)) == (fate, 0)
    postman.bot.rate_limiter.frozen.clear()  # the pause itself is a matter of test_pace
    clock.passes(minutes=1)
    await postman.empty_outbox()
    await postman.empty_outbox()
    assert mentions(wang) == (fate is State.WAITING)


@pytest.mark.parametrize("counts_in", ["true", "false"])
@pytest.mark.filterwarnings("ignore:.*retry_after")
def test_a_flood_is_waited_for_whichever_way_ptb_counts(counts_in, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", counts_in)
    flood = error.RetryAfter(7)
    assert fate_after(flood) == Fate(State.WAITING, timedelta(seconds=7))


def test_a_database_that_is_away_is_no_fault_of_the_letter():
    away = OperationalError("select", {}, Exception("gone"))
    assert fate_after(away).state is State.WAITING
    assert fate_after(KeyError("name")).state is State.FAILED


@pytest.mark.parametrize(
    ("kind", "fate", "arrives"),
    [
        ("drop_before", State.UNSURE, 0),
        ("drop_after", State.UNSURE, 1),
        ("truncate", State.UNSURE, 1),
        ("status", State.UNSURE, 0),
        ("flood", State.WAITING, 0),
    ],
)
@on_sqlite
async def test_where_the_line_breaks_decides_nothing_the_bot_cannot_know(
    kind, fate, arrives, office, postman, world, wang, state, clock
):
    office.run(NOBODY, post)
    world.faults.add("sendMessage", kind)
    await postman.empty_outbox()
    assert (state(), mentions(wang)) == (fate, arrives)


async def test_a_letter_of_yesterday_is_not_sent(office, postman, clock, wang, state):
    office.run(NOBODY, post, good_for=timedelta(hours=1))
    clock.passes(hours=2)
    await postman.round()
    assert (state(), mentions(wang)) == (State.STALE, 0)


async def test_what_was_on_its_way_in_a_crash_is_shown_and_never_sent_again(
    scene, office, postman, clock, wang, state
):
    zhou = Person(scene, ZHOU)
    for dedupe in "abc":
        office.run(NOBODY, post, dedupe=dedupe)
        office.run(NOBODY, claimed)
    office.run(NOBODY, kernel.recover)
    for _ in range(3):
        clock.passes(minutes=10)
        await postman.round()
    assert {state(dedupe) for dedupe in "abc"} == {State.UNSURE}
    assert mentions(wang) == 0
    assert [said for said in zhou.has_heard if "不知道送到没有" in said] == [zhou.hears]
    assert "有 3 条消息" in zhou.hears


@on_sqlite
async def test_when_the_postman_stumbles_the_letter_in_hand_is_settled_later_and_sent_once(
    scene, office, postman, monkeypatch, state, wang
):
    def stumbles(uow, **_):
        raise OperationalError("update", {}, Exception("gone"))

    monkeypatch.setattr(delivery, "BETWEEN_LOOKS", 0.02)
    office.run(NOBODY, post)
    with monkeypatch.context() as rough:
        rough.setattr(kernel.settle, "deed", stumbles)
        life = asyncio.create_task(postman.run())
        await eventually(lambda: postman.has_stumbled)
    await eventually(lambda: state() is State.SENT)
    office.run(NOBODY, post, chat=LI, dedupe="b")
    await eventually(lambda: state("b") is State.SENT)
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    assert mentions(wang) == 1


@on_sqlite
async def test_when_stopped_the_letter_in_hand_comes_to_its_end(
    office, postman, world, monkeypatch, wang, state
):
    for dedupe in "ab":
        office.run(NOBODY, post, dedupe=dedupe)
    world.faults.slow(0.2, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    await eventually(lambda: state() is State.SENDING)
    life.cancel()
    with pytest.raises(asyncio.CancelledError):
        await life
    assert (state("a"), state("b")) == (State.SENT, State.WAITING)
    assert mentions(wang) == 1


@on_sqlite
async def test_a_letter_that_hangs_does_not_hold_up_the_end(
    office, postman, world, monkeypatch, state
):
    monkeypatch.setattr(carriers, "LAST_MOMENTS", 0.1)
    office.run(NOBODY, post)
    world.faults.slow(30, ["sendMessage"])
    life = asyncio.create_task(postman.run())
    await eventually(lambda: state() is State.SENDING)
    life.cancel()
    await asyncio.wait([life], timeout=2)
    assert life.cancelled()
    office.run(NOBODY, kernel.recover)
    assert state() is State.UNSURE


async def test_a_group_that_moved_gets_its_letters_where_it_is_now(
    scene, office, postman, world, state
):
    old = world.group("小组", id=-77, members=[WANG, LI], bots=[scene.bot.id]).id
    office.run(Actor(ZHOU), members.bind, chat=old, title="小组", kind=ChatKind.COMMITTEE)
    new = world.upgrades(old).id
    scene.bot.queue.pending.clear()
    for dedupe in "ab":
        office.run(NOBODY, post, chat=old, dedupe=dedupe)
    await postman.round()
    assert {state("a"), state("b")} == {State.SENT}
    assert mentions(Room(scene, WANG, new)) == 2
    assert office.ask(NOBODY, bound) == {GROUP, new}


async def test_who_blocks_the_bot_is_left_alone_until_they_come_back(
    scene, office, postman, world, wang, li, state
):
    world.blocks(WANG, scene.bot.id)
    scene.bot.queue.pending.clear()
    office.run(NOBODY, post)
    office.run(NOBODY, post, chat=LI, dedupe="b")
    await postman.round()
    assert (state("a"), state("b")) == (State.BARRED, State.SENT)
    assert not office.ask(NOBODY, is_reachable, account=WANG)
    assert office.ask(NOBODY, is_reachable, account=LI)
    world.blocks(WANG, scene.bot.id, blocked=False)
    await scene.settles()
    assert office.ask(NOBODY, is_reachable, account=WANG)


@on_sqlite
async def test_a_full_group_holds_up_nobody_else(scene, office, postman, clock, wang, state):
    for number in range(19):
        office.run(NOBODY, post, chat=GROUP, dedupe=str(number))
    office.run(NOBODY, post)
    await asyncio.wait_for(postman.round(), 5)
    assert state() is State.SENT
    assert mentions(Room(scene, LI, GROUP)) == 18
    last = office.ask(NOBODY, letter, dedupe="18")
    assert last.state is State.WAITING
    assert clock.now + timedelta(seconds=50) < last.due <= clock.now + timedelta(seconds=60)


@on_sqlite
async def test_a_letter_speaks_the_language_its_reader_chose(office, postman, scene):
    office.run(Actor(HELEN), members.speak, locale="en")
    office.run(NOBODY, post, chat=HELEN)
    await postman.round()
    assert "two people" in Person(scene, HELEN).hears


@on_sqlite
async def test_a_letter_that_cannot_be_drawn_stops_no_other(office, postman, wang, li, state):
    office.run(NOBODY, unattended(lambda uow: uow.post(WANG, "no-such-key", "a")))
    office.run(NOBODY, post, chat=LI, dedupe="b")
    await postman.round()
    assert (state("a"), state("b")) == (State.FAILED, State.SENT)


def edits(world):
    return sum(it["method"] == "editMessageText" for it in world.journal.entries)


@on_sqlite
async def test_many_changes_of_a_card_are_few_edits_and_it_ends_up_true(
    scene, office, postman, world, monkeypatch, wang
):
    monkeypatch.setattr(delivery, "BETWEEN_LOOKS", 0.02)
    monkeypatch.setattr(delivery, "BETWEEN_EDITS", 0.3)
    office.run(NOBODY, post, chat=GROUP, topic="t")
    life = asyncio.create_task(postman.run())
    group = Room(scene, WANG, GROUP)
    await eventually(lambda: group.has_heard)
    began = time.monotonic()
    for number in range(60):
        office.run(NOBODY, changes, topic="t", name=f"第{number}回")
        await asyncio.sleep(0.01)
    await eventually(lambda: "第59回" in group.has_heard[-1])
    assert 1 <= edits(world) <= (time.monotonic() - began) / 0.3 + 1
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)


def test_a_group_sees_at_most_twenty_edits_a_minute():
    assert delivery.BETWEEN_EDITS >= 3


@on_sqlite
async def test_in_one_chat_one_card_is_edited_at_a_time(scene, office, postman, world):
    for dedupe in "abc":
        office.run(NOBODY, post, chat=GROUP, dedupe=dedupe, topic=dedupe)
    office.run(NOBODY, post, dedupe="d", topic="d")
    await postman.round()
    for topic in "abcd":
        office.run(NOBODY, changes, topic=topic, name="乙")
    await postman.round()
    await postman.round()
    assert edits(world) == 2
    assert mentions(Room(scene, WANG, GROUP), "乙") == 1
    assert mentions(Person(scene, WANG), "乙") == 1


@on_sqlite
async def test_a_change_while_the_card_is_on_its_way_is_not_lost(
    office, postman, world, wang, state
):
    office.run(NOBODY, post, topic="t")
    world.faults.slow(0.2, ["sendMessage"])
    sending = asyncio.create_task(postman.round())
    await eventually(lambda: state() is State.SENDING)
    office.run(NOBODY, changes, topic="t", name="乙")
    await sending
    await postman.round()
    assert mentions(wang, "乙") == 1
    assert mentions(wang) == 0


@on_sqlite
@pytest.mark.parametrize("kind", ["drop_before", "status", "flood"])
async def test_an_edit_that_fails_is_tried_again_and_holds_up_no_letter(
    kind, office, postman, world, wang, li
):
    office.run(NOBODY, post, topic="t")
    await postman.round()
    office.run(NOBODY, changes, topic="t", name="乙")
    office.run(NOBODY, post, chat=LI, dedupe="b")
    world.faults.add("editMessageText", kind, retry_after=30)
    await asyncio.wait_for(postman.round(), 2)
    assert mentions(li) == 1
    postman.edited.clear()
    postman.bot.rate_limiter.frozen.clear()
    await postman.round()
    assert mentions(wang, "乙") == 1


@on_sqlite
async def test_a_card_that_is_gone_is_given_up(office, postman, world, wang, scene):
    office.run(NOBODY, post, topic="t")
    await postman.round()
    world.deletes(WANG, scene.bot.id, wang.messages[-1]["message_id"])
    office.run(NOBODY, changes, topic="t", name="乙")
    for _ in range(3):
        postman.edited.clear()
        await postman.round()
    assert edits(world) == 1
    assert office.ask(NOBODY, kernel.outdated) == []


@on_sqlite
async def test_a_card_nobody_saw_us_send_is_not_looked_for_for_ever(office, postman, state):
    office.run(NOBODY, post, topic="t")
    sent = office.run(NOBODY, claimed)
    office.run(NOBODY, settled, letter_id=sent.id, fate=Fate(State.SENT))
    office.run(NOBODY, changes, topic="t", name="乙")
    await postman.round()
    assert office.ask(NOBODY, kernel.outdated) == []


@on_sqlite
async def test_what_is_good_for_no_time_at_all_is_not_sent_but_seen(
    office, postman, clock, wang, state
):
    office.run(NOBODY, post, good_for=timedelta())
    clock.passes(seconds=1)
    await postman.empty_outbox()
    assert (state(), mentions(wang)) == (State.STALE, 0)
