"""What was not sent in time is named by its kind, and sent late only where that makes sense."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import schedule
from bot.jobs.annual_plan import JOBS as PLAN_JOBS
from tests import people
from tests.scenes import claimed, settled
from tests.stage import GROUP
from union.birthdays import actions as birthdays
from union.deliveries import actions as deliveries
from union.deliveries import rules
from union.events import actions as events
from union.festivals import actions as festivals
from union.kernel.guards import unattended
from union.kernel.outbox import Fate, Letter, State
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members

NOW = datetime(2026, 9, 7, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def at(clock):
    """The clock stands at an hour of Shanghai."""

    def stands(iso):
        clock.now = datetime.fromisoformat(f"{iso}+08:00").astimezone(UTC)

    return stands


@unattended
def letter(uow, key, late_until=None, dedupe="一"):
    uow.post(GROUP, key, dedupe, timedelta(hours=1), late_until=late_until, name="甲")


@unattended
def states(uow, key):
    return [it.state for it in uow.session.query(Letter).filter_by(key=key).order_by(Letter.id)]


@unattended
def first_doubt(uow):
    return uow.session.query(Letter.id).filter(Letter.state == State.STALE).first()[0]


@pytest.mark.parametrize(
    ("is_late", "late_until", "may"),
    [
        (True, None, False),
        (True, NOW, False),
        (True, NOW + timedelta(seconds=1), True),
        (False, None, True),
        (False, NOW - timedelta(days=9), True),
    ],
)
def test_only_what_is_late_has_to_make_sense_still(is_late, late_until, may):
    assert rules.may_send(is_late, late_until, NOW) is may


def test_kinds_are_counted_in_one_order_and_the_unknown_are_the_others():
    keys = ["trips-brief-letter", "x", "birthdays-card", "events-reminder-letter"]
    assert list(rules.counted(keys).items()) == [("birthday", 1), ("reminder", 2), ("others", 1)]


def test_every_kind_is_of_a_letter_that_is_posted():
    sources = [it.read_text("utf-8") for it in (ROOT / "union").rglob("*.py")
               if it.parent.name != "deliveries"]  # fmt: skip
    assert set(rules.KINDS) <= set(re.findall(r'"([a-z-]+)"', "\n".join(sources)))


async def test_a_birthday_in_the_group_is_made_up_for_until_the_end_of_the_next_day(
    office, stage, zhou, group, at
):
    office.run(Actor(people.WANG), members.wish, about="birthday", choice="public")
    at("2026-09-10T08:00")
    office.run(NOBODY, birthdays.greet)
    at("2026-09-11T09:00")
    before = len(group.messages)
    await stage.posts()
    assert zhou.hears.endswith("1 条生日祝福没能按时发出。")
    await zhou.taps("看一看")
    assert zhou.sees == ["知道了", "补发"]
    assert "还可以补发，到9月11日（周五）为止。" in zhou.hears
    await zhou.taps("补发")
    assert len(group.messages) == before + 1
    assert group.hears == "9月10日（周四）是王建国老师的生日，补上一句：祝生日快乐，身体健康。"


async def test_a_wish_of_the_next_day_leaves_a_greeting_that_came_in_time_as_it_was(
    office, stage, li, zhou, group, at
):
    office.run(Actor(people.WANG), members.wish, about="birthday", choice="public")
    at("2026-09-10T08:00")
    office.run(NOBODY, birthdays.greet)
    await stage.posts()
    at("2026-09-11T08:00")
    await li.taps("送祝福", GROUP)
    await stage.posts()
    assert group.hears.startswith("今天是王建国老师的生日，祝生日快乐")
    assert "1 位同事送上了祝福" in group.hears


async def test_wishes_under_a_late_greeting_leave_it_late(office, stage, li, zhou, group, at):
    office.run(Actor(people.WANG), members.wish, about="birthday", choice="public")
    at("2026-09-10T08:00")
    office.run(NOBODY, birthdays.greet)
    at("2026-09-11T08:00")
    await stage.posts()
    await zhou.taps("看一看")
    await zhou.taps("补发")
    await li.taps("送祝福", GROUP)
    await stage.posts()
    assert group.hears.startswith("9月10日（周四）是王建国老师的生日，补上一句：祝生日快乐")
    assert "1 位同事送上了祝福" in group.hears


async def test_after_that_an_old_card_sends_nothing_and_the_new_one_says_why(
    office, stage, zhou, wang, at
):
    at("2026-09-10T08:00")
    office.run(NOBODY, birthdays.greet)
    at("2026-09-11T23:59")
    await stage.posts()
    await zhou.taps("看一看")
    heard = len(wang.messages)
    at("2026-09-12T00:00")
    await zhou.taps("补发")
    assert zhou.pop_up == "生日已经过了，补发不合适。"
    await zhou.says("/deliveries")
    assert zhou.sees == ["知道了"]
    assert "生日已经过了，补发不合适。" in zhou.hears
    await zhou.taps("知道了")
    assert "都送到了" in zhou.hears
    assert len(wang.messages) == heard


async def test_what_was_to_be_sent_late_is_not_sent_later_still(office, stage, zhou, at):
    at("2026-09-10T08:00")
    until = datetime(2026, 9, 11, 16, tzinfo=UTC)  # midnight
    office.run(NOBODY, letter, key="joining-two-of-that-name", late_until=until)
    at("2026-09-11T23:59")
    await stage.posts()
    number = office.ask(NOBODY, first_doubt)
    await zhou.says(" ")
    stage.world.faults.add("sendMessage", "flood")
    await zhou.presses(f"deliveries:again:{number}")
    at("2026-09-12T08:00")
    await stage.posts()
    assert office.ask(NOBODY, states, key="joining-two-of-that-name") == [State.STALE]


@on_sqlite
async def test_a_birthday_whose_line_broke_is_sent_again_with_its_day(
    office, stage, zhou, wang, at
):
    at("2026-09-10T08:00")
    office.run(NOBODY, birthdays.greet)
    sent = office.run(NOBODY, claimed)
    office.run(NOBODY, settled, letter_id=sent.id, fate=Fate(State.UNSURE))
    at("2026-09-13T08:00")
    await stage.posts()
    await zhou.taps("看一看")
    assert zhou.sees == ["收到了", "再发一次"]
    await zhou.taps("再发一次")
    assert wang.hears.startswith("王老师，9月10日（周四）是您的生日，祝福来晚了")


async def test_a_festival_is_made_up_for_with_its_day_and_without_the_afternoon_that_is_over(
    office, stage, zhou, group, at
):
    at("2027-03-08T00:10")
    office.run(NOBODY, festivals.plan)
    at("2027-03-09T07:00")
    await stage.posts()
    assert "节日祝福没能按时发出。" in zhou.hears
    await zhou.taps("看一看")
    await zhou.taps("补发")
    assert group.hears.startswith("3月8日（周一）没来得及说，晚了一步：\n三八节快乐。")
    assert "今天" not in group.hears
    assert "半天" not in group.hears


@on_sqlite
async def test_the_plan_of_the_month_comes_by_itself_for_three_days_and_by_hand_for_the_month(
    office, stage, zhou, group, at
):
    async def run_on(day):
        at(f"{day}T08:30")
        await schedule.beat(stage.app.bot_data.bridge, PLAN_JOBS[0])

    await zhou.presses("annual_plan:write")
    await zhou.says("十月份：1、会员体检\n十一月份：1、教工乒乓球赛\n十二月份：1、迎新年")
    for label in ("跳过", "提交"):
        await zhou.taps(label)
    await run_on("2026-09-30")
    await run_on("2026-10-01")
    at("2026-10-03T20:00")
    await stage.posts()
    assert group.hears == "10月工会工作\n1. 会员体检"
    await run_on("2026-11-01")
    at("2026-11-20T08:00")
    await stage.posts()
    assert zhou.hears.endswith("1 条工作安排没能按时发出。")
    await zhou.taps("看一看")
    assert "还可以补发，到11月30日（周一）为止。" in zhou.hears
    await zhou.taps("补发")
    assert group.hears == "11月工会工作\n1. 教工乒乓球赛"
    await run_on("2026-12-01")
    at("2027-01-01T08:00")
    await stage.posts()
    await zhou.taps("看一看")
    assert zhou.sees == ["知道了"]
    assert "已经过了时候，在 /plan 里看得到。" in zhou.hears


FACTS = {"title": "羽毛球", "starts": "2026-09-11T16:10", "place": "体育馆"}


async def test_a_notice_of_what_has_begun_is_not_sent_and_its_reminder_neither(
    office, stage, zhou, group, at
):
    office.run(Actor(people.ZHOU), events.publish, **FACTS, audience="everyone", quota="30")
    before = len(group.messages)
    at("2026-09-11T16:11")
    await stage.posts()
    assert len(group.messages) == before
    assert zhou.hears.endswith("1 条活动通知没能按时发出。")
    await zhou.taps("看一看")
    assert zhou.sees == ["知道了"]
    assert "活动已经开始了，补发没有用。" in zhou.hears
    number = office.ask(NOBODY, first_doubt)
    await zhou.presses(f"deliveries:again:{number}")
    assert "活动已经开始了，补发没有用。" in zhou.pop_up
    assert len(group.messages) == before


@on_sqlite
async def test_a_notice_that_waits_goes_out_until_the_new_hour_of_what_was_moved(
    office, stage, zhou, group, at
):
    office.run(Actor(people.ZHOU), events.publish, **FACTS, audience="everyone", quota="30")
    office.run(Actor(people.ZHOU), events.move, event_id=1, starts="2026-09-18T16:10")
    at("2026-09-12T08:00")
    await stage.posts()
    assert any("9月18日（周五）" in it for it in group.has_heard)


async def test_the_digest_names_what_is_late_by_kind(office, stage, zhou, clock):
    keys = ["birthdays-card", "birthdays-private-letter", "trips-brief-letter", "members-erased"]
    for it in keys:
        office.run(NOBODY, letter, key=it, dedupe=it)
    clock.passes(hours=2)
    await stage.posts()
    assert zhou.hears.startswith("有 4 条消息没送到，或者不知道送到没有。")
    assert zhou.hears.endswith("2 条生日祝福、1 条提醒、1 条其他消息没能按时发出。")


def test_what_is_too_late_for_anything_is_let_go_at_once_and_nothing_else(office, clock):
    for number in range(3):
        office.run(NOBODY, letter, key="events-reminder-letter", dedupe=f"r{number}")
    tomorrow = clock.now + timedelta(days=1)
    office.run(NOBODY, letter, key="birthdays-card", dedupe="b", late_until=tomorrow)
    clock.passes(hours=2)
    assert office.run(NOBODY, claimed) is None
    chair = Actor(people.ZHOU)
    found = office.ask(chair, deliveries.doubts)
    assert (found.total, found.late) == (4, 3)
    assert office.run(chair, deliveries.let_go_late) == 3
    assert office.ask(NOBODY, states, key="events-reminder-letter") == [State.LET_GO] * 3
    assert office.ask(NOBODY, states, key="birthdays-card") == [State.STALE]


def test_what_still_makes_sense_is_sent_late_at_once(office, clock):
    tomorrow = clock.now + timedelta(days=1)
    for number in range(2):
        dedupe = f"b{number}"
        office.run(NOBODY, letter, key="birthdays-card", dedupe=dedupe, late_until=tomorrow)
    office.run(NOBODY, letter, key="events-reminder-letter", dedupe="r")
    clock.passes(hours=2)
    assert office.run(NOBODY, claimed) is None
    chair = Actor(people.ZHOU)
    assert office.ask(chair, deliveries.doubts).sendable == 2
    assert office.run(chair, deliveries.send_all_late) == 2
    assert office.ask(NOBODY, states, key="birthdays-card") == [State.WAITING] * 2
    assert office.ask(NOBODY, states, key="events-reminder-letter") == [State.STALE]
