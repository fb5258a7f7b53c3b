"""What is reminded of, when, and to whom."""

import pytest

from tests import people
from tests.events.scenes import hold
from tests.scenes import appoint_leader, later
from tests.stage import GROUP


async def test_reminders_come_on_the_eve_and_two_hours_before_and_to_the_silent_before_it_closes(
    zhou, wang, li, hands, group, stage, clock
):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await hands[people.LIU].taps("不去", GROUP)
    await later(stage, clock, days=1, hours=2)  # Tuesday 10:30
    assert "您还没说来不来" in li.hears
    assert all("没说来不来" not in said for said in wang.has_heard)
    assert all("没说来不来" not in said for said in hands[people.LIU].has_heard)
    await later(stage, clock, days=2, hours=3)  # Thursday 13:30
    assert zhou.hears.startswith("羽毛球友谊赛报名截止了。")
    assert "参加 1 人，候补 0 人，不去 1 人，没回复" in zhou.hears
    await later(stage, clock, hours=6)  # 19:30
    assert wang.hears.startswith("提醒您，羽毛球友谊赛：\n9月11日（周五）16:10，体育馆")
    heard = len(wang.has_heard)
    await later(stage, clock, hours=19)  # Friday 14:30
    assert len(wang.has_heard) == heard + 1
    await later(stage, clock, hours=2)
    assert "活动已开始，1 人参加" in group.hears
    await later(stage, clock, days=1)
    assert wang.hears.startswith("谢谢您来参加羽毛球友谊赛")


async def test_who_wants_no_reminder_gets_none(zhou, wang, group, stage, clock):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await wang.says("/events")
    await wang.taps("羽毛球友谊赛")
    await wang.taps("提醒设置")
    await wang.taps("不提醒")
    assert "✓不提醒" in wang.sees
    await later(stage, clock, days=3, hours=12)
    assert all("提醒您，" not in said for said in wang.has_heard)


async def test_a_beat_too_late_reminds_nobody_of_what_was(zhou, wang, group, stage, clock):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await later(stage, clock, days=9)
    assert all("提醒您，" not in said for said in wang.has_heard)
    assert "活动已结束，1 人报名" in group.hears
    await zhou.says("/deliveries")
    assert zhou.hears.startswith("发给“王建国”的一条，过了时间，没有发。")


async def test_after_an_outage_what_is_half_an_hour_late_is_sent_by_hand_or_not_at_all(
    zhou, wang, li, group, stage, clock
):
    await hold(zhou)
    for person in (wang, li):
        await person.taps("参加", GROUP)
    await li.presses("events:remind:1")
    await li.taps("前一晚")
    await later(stage, clock, days=4, hours=6)  # Friday 14:30, away since Monday
    assert sum("提醒您，" in said for said in wang.has_heard) == 1
    assert not any("提醒您，" in said for said in li.has_heard)  # of the evening before: too late
    await zhou.says("/deliveries")
    assert "发给“李芳”的一条，过了时间，没有发。" in zhou.hears
    await zhou.taps("补发")
    assert sum("提醒您，" in said for said in li.has_heard) == 1


async def test_a_tap_between_a_reminders_time_and_the_next_beat_does_not_lose_it(
    zhou, wang, li, group, stage, clock
):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    clock.passes(days=3, hours=10, minutes=30, seconds=20)  # Thursday 19:00:20, before the beat
    await li.presses("events:go:1", GROUP)
    await later(stage, clock, seconds=40)
    assert wang.hears.startswith("提醒您，羽毛球友谊赛")


async def test_a_leader_hears_who_of_the_group_is_silent(zhou, wang, group, stage, clock):
    await appoint_leader(zhou, "数学组", "王建国")
    await hold(zhou)
    await later(stage, clock, days=1, hours=2)
    assert any("您组里还没回复的：陈国平" in said for said in wang.has_heard)


@pytest.mark.parametrize(("wish", "hours"), [("提前半天", 6), ("提前一小时", 1)])
async def test_one_is_reminded_as_long_before_as_one_wishes(zhou, wang, stage, clock, wish, hours):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await wang.presses("events:remind:1")
    await wang.taps(wish)
    assert f"✓{wish}" in wang.sees
    heard = len(wang.messages)
    await later(stage, clock, days=4, hours=7 - hours, minutes=30)  # ten minutes too early
    assert len(wang.messages) == heard
    await later(stage, clock, minutes=15)
    assert len(wang.messages) == heard + 1
    await later(stage, clock, hours=hours - 1, minutes=50)
    assert len(wang.messages) == heard + 1
