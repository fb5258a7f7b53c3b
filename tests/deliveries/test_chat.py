"""Whoever keeps watch is told of doubts, and settles them."""

from datetime import timedelta

import pytest

from bot.jobs.deliveries import JOBS
from bot.schedule import beat
from tests.people import LI, WANG, ZHOU
from tests.scenes import claimed, settled
from tests.stage import GROUP
from union.deliveries import actions as deliveries
from union.kernel import actions as kernel
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Lane, Letter, State
from union.kernel.unit import NOBODY, Actor
from union.proposals import actions as proposals

KEY = "joining-two-of-that-name"  # any text with one fact
UNSURE = Fate(State.UNSURE)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def nobody_waits_a_second(monkeypatch):
    monkeypatch.setattr("bot.pace.PER_CHAT_PAUSE", 0.0)


@unattended
def post(uow, chat, dedupe, **how):
    uow.post(chat, KEY, dedupe, name=dedupe, **how)


@unattended
def states(uow):
    found = uow.session.query(Letter).filter(Letter.key == KEY).order_by(Letter.id)
    return [it.state for it in found]


@pytest.fixture
def doubt(office):
    """A letter of which nobody knows whether it arrived."""

    def make(dedupe="甲", chat=WANG, **how):
        office.run(NOBODY, post, chat=chat, dedupe=dedupe, **how)
        letter = office.run(NOBODY, claimed)
        office.run(NOBODY, settled, letter_id=letter.id, fate=UNSURE)

    return make


def digests(person):
    """As they were sent: a tap turns one into something else."""
    sent = (it["result"]["result"] for it in person.stage.world.journal.since(0, "sendMessage"))
    told = [it["text"] for it in sent if it["chat"]["id"] == person.account]
    return [text for text in told if "没送到，或者不知道" in text]


async def test_the_chair_is_told_of_a_doubt_and_settles_it_as_arrived(
    doubt, zhou, wang, stage, office
):
    doubt()
    await stage.posts()
    assert zhou.hears.startswith("有 1 条消息没送到，或者不知道送到没有")
    await zhou.taps("看一看")
    assert "发给“王建国”" in zhou.hears
    assert "甲" not in zhou.hears
    await zhou.taps("收到了")
    assert "都送到了" in zhou.hears
    assert office.ask(NOBODY, states) == [State.SENT]
    assert not any("甲" in said for said in wang.has_heard)


@pytest.mark.parametrize(
    ("state", "says", "button", "becomes"),
    [
        (State.FAILED, "没发出去", "知道了", State.LET_GO),
        (State.STALE, "过了时间", "知道了", State.LET_GO),
        (State.UNSURE, "断了线", "收到了", State.SENT),
    ],
)
@on_sqlite
async def test_nothing_is_lost_in_silence(office, zhou, stage, state, says, button, becomes):
    office.run(NOBODY, post, chat=WANG, dedupe="甲")
    letter = office.run(NOBODY, claimed)
    office.run(NOBODY, settled, letter_id=letter.id, fate=Fate(state))
    await stage.posts()
    await zhou.taps("看一看")
    assert says in zhou.hears
    await zhou.taps(button)
    assert office.ask(NOBODY, states) == [becomes]


@pytest.mark.parametrize(("chat", "count"), [(WANG, 0), (GROUP, 1)])
@on_sqlite
async def test_who_shuts_the_bot_out_knows_it_but_a_group_is_everyones(
    office, zhou, stage, chat, count
):
    office.run(NOBODY, post, chat=chat, dedupe="甲")
    letter = office.run(NOBODY, claimed)
    office.run(NOBODY, settled, letter_id=letter.id, fate=Fate(State.BARRED))
    await stage.posts()
    assert len(digests(zhou)) == count


async def test_what_did_not_arrive_is_sent_once_more(doubt, zhou, wang, stage, office):
    doubt(good_for=timedelta(hours=1))
    await stage.posts()
    await zhou.taps("看一看")
    await zhou.taps("再发一次")
    await stage.posts()
    assert office.ask(NOBODY, states) == [State.SENT]
    assert sum("甲" in said for said in wang.has_heard) == 1


@on_sqlite
async def test_what_everybody_in_a_group_may_read_is_shown(zhou, office, stage):
    words = {"category": "后勤保障", "reason": "三楼没有饮水机", "measures": "加装一台饮水机"}
    office.run(Actor(WANG), proposals.propose, subject="在三楼增设饮水机", **words)
    card = office.run(NOBODY, claimed)
    assert card.chat == GROUP
    office.run(NOBODY, settled, letter_id=card.id, fate=UNSURE)
    await stage.posts()
    await zhou.says("/deliveries")
    assert "发给“教职工之家”" in zhou.hears
    assert "在三楼增设饮水机" in zhou.hears


@on_sqlite
async def test_the_same_doubts_are_told_once(doubt, zhou, stage, clock):
    doubt("甲")
    doubt("乙", LI)
    for _ in range(3):
        await stage.posts()
        clock.passes(minutes=20)
    assert len(digests(zhou)) == 1
    assert "有 2 条" in digests(zhou)[0]


@on_sqlite
async def test_settling_one_of_two_tells_nothing_anew(doubt, zhou, stage):
    doubt("甲")
    doubt("乙", LI)
    await stage.posts()
    for label in ("看一看", "收到了"):
        await zhou.taps(label)
        await stage.posts()
    assert "一共 1 条" in zhou.hears
    assert "李芳" in zhou.hears
    assert len(digests(zhou)) == 1


@on_sqlite
async def test_settling_the_newest_first_tells_nothing_anew(doubt, zhou, stage, office):
    doubt("甲")
    doubt("乙", LI)
    await stage.posts()
    newest = office.ask(Actor(ZHOU), deliveries.doubts).shown[-1].letter_id
    office.run(Actor(ZHOU), deliveries.arrived, letter_id=newest)
    await stage.posts()
    assert len(digests(zhou)) == 1


async def test_an_old_letter_that_becomes_a_new_doubt_is_told(doubt, zhou, stage, office, clock):
    """It was surely not sent at first, and waited while a younger one became a doubt."""
    office.run(NOBODY, post, chat=LI, dedupe="早")
    early = office.run(NOBODY, claimed)
    wait = Fate(State.WAITING, timedelta(seconds=30))
    office.run(NOBODY, settled, letter_id=early.id, fate=wait)
    doubt("晚")
    await stage.posts()
    office.run(NOBODY, settled, letter_id=early.id, fate=UNSURE)
    await stage.posts()
    assert [said.split(" 条")[0] for said in digests(zhou)] == ["有 1", "有 2"]


async def test_a_letter_that_is_doubtful_a_second_time_is_told_a_second_time(
    doubt, zhou, stage, clock
):
    doubt()
    await stage.posts()
    await zhou.taps("看一看")
    stage.world.faults.add("sendMessage", "drop_after", after=0)
    clock.passes(minutes=1)
    await zhou.taps("再发一次")
    await stage.posts()
    assert len(digests(zhou)) == 2


async def test_it_is_told_again_each_morning_until_it_is_settled(doubt, zhou, stage, clock, bridge):

    async def next_morning():
        clock.passes(days=1)
        await beat(bridge, JOBS[0])
        await beat(bridge, JOBS[0])
        await stage.posts()

    await beat(bridge, JOBS[0])
    doubt()
    await stage.posts()
    assert len(digests(zhou)) == 1
    for mornings in (1, 2):
        await next_morning()
        assert len(digests(zhou)) == 1 + mornings
    await zhou.taps("看一看")
    await zhou.taps("收到了")
    await next_morning()
    assert len(digests(zhou)) == 3


@on_sqlite
async def test_after_a_week_away_the_reminders_of_the_days_between_are_not_sent(
    doubt, zhou, stage, clock, bridge
):
    await beat(bridge, JOBS[0])
    doubt()
    await stage.posts()
    clock.passes(days=7)
    await beat(bridge, JOBS[0])
    await stage.posts()
    assert len(digests(zhou)) == 2


@on_sqlite
async def test_a_digest_that_is_doubtful_is_no_doubt(doubt, zhou, stage, office):
    doubt()
    stage.world.faults.add("sendMessage", "drop_after")
    for _ in range(3):
        await stage.posts()
    assert len(digests(zhou)) == 1
    assert office.ask(Actor(ZHOU), deliveries.doubts).total == 1


async def test_a_digest_that_a_crash_met_is_told_anew_at_the_next_start(
    doubt, zhou, stage, office, clock
):
    def starts():
        clock.passes(seconds=1)
        office.run(NOBODY, kernel.recover)
        office.run(NOBODY, deliveries.tell_anew)

    doubt()
    office.run(NOBODY, deliveries.report)
    assert office.run(NOBODY, claimed).key == "deliveries-digest"
    assert digests(zhou) == []
    for _ in range(2):
        starts()
        await stage.posts()
        assert len(digests(zhou)) == 1


@on_sqlite
async def test_the_chair_hears_of_a_doubt_before_a_long_outbox_is_emptied(
    doubt, zhou, wang, stage, office
):
    doubt("甲", LI)
    for name in "乙丙丁":
        office.run(NOBODY, post, chat=WANG, dedupe=name, lane=Lane.BROADCAST)
    stage.world.journal.clear()
    await stage.postman.round()
    said = [int(it["params"]["chat_id"]) for it in stage.world.journal.since(0, "sendMessage")]
    assert said == [ZHOU, WANG, WANG, WANG]


@on_sqlite
async def test_two_taps_settle_a_doubt_once(doubt, zhou, stage, office, wang):
    doubt()
    await stage.posts()
    await zhou.taps("看一看")
    tapped = office.ask(Actor(ZHOU), deliveries.doubts).shown[0].letter_id
    await zhou.taps("收到了")
    await zhou.presses(f"deliveries:again:{tapped}")
    assert "已经处理过了" in zhou.pop_up
    assert not any("甲" in said for said in wang.has_heard)


@on_sqlite
@pytest.mark.parametrize("data", ["deliveries:arrived:1", "deliveries:again:1"])
async def test_nobody_else_may_look_or_settle(doubt, wang, stage, office, data):
    doubt(chat=GROUP)
    await wang.says("/deliveries")
    assert "由工会里负责的同事来办" in wang.hears
    await wang.presses(data)
    assert "由工会里负责的同事来办" in wang.pop_up
    assert office.ask(NOBODY, states) == [State.UNSURE]


@on_sqlite
async def test_when_nothing_is_in_doubt_it_says_so(zhou, stage):
    await zhou.says("/deliveries")
    assert "没有要处理的消息" in zhou.hears
