"""Until when an announcement holds, and what comes then."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.announcements.scenes import came, sends, write
from tests.scenes import later
from tests.stage import GROUP
from union.announcements import lasting
from union.announcements.written import ending
from union.kernel.refusal import Refusal

ZONE = ZoneInfo("Asia/Shanghai")
FRIDAY = datetime(2026, 9, 11, 23, 59, tzinfo=ZONE)


@pytest.fixture
def passes(stage, clock):
    async def on(**span):
        await later(stage, clock, **span)

    return on


def test_what_ends_before_it_goes_out_is_refused():
    lasting.check(None, FRIDAY)
    lasting.check(FRIDAY, FRIDAY.replace(minute=58))
    with pytest.raises(Refusal):
        lasting.check(FRIDAY, FRIDAY)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("到周五", "周五"),
        ("至9月30日", "9月30日"),
        ("有效期到 9月30日 16:00", "9月30日 16:00"),
        ("截止到周四中午", "周四中午"),
        ("有效期为截至9月30日止", "9月30日"),
        ("until Friday", "Friday"),
        ("valid until 30 September", "30 September"),
        ("周五", "周五"),
        ("明天下午", "明天下午"),
        ("到", "到"),
    ],
)
def test_the_day_is_found_behind_the_words_around_it(typed, day):
    assert ending(typed) == day


async def until(zhou, said):
    await zhou.taps("有效期")
    await zhou.says(said)
    await zhou.taps("提交")


async def test_after_it_the_card_says_so_and_nobody_is_asked_any_more(zhou, wang, group, passes):
    await write(zhou)
    await zhou.taps("群里私信都发")
    await until(zhou, "到周二")
    assert zhou.hears.startswith(
        "体检通知\n10月15日起，市中医院。\n有效期到 9月8日（周二）23:59\n——周敏"
    )
    await zhou.taps("发出")
    assert wang.hears.endswith("有效期到 9月8日（周二）23:59\n——周敏")
    assert "收到" in group.sees
    await passes(hours=25)
    assert wang.hears.startswith("这条通知您还没点“收到”：")
    await passes(hours=24)
    assert group.hears.endswith("已收到 0/7\n已过期")
    assert group.sees == []
    asked = len(came(wang))
    await passes(hours=30)
    assert len(came(wang)) == asked
    await zhou.says("/announcements")
    assert "体检通知，0/7 收到，已过期" in zhou.hears
    await zhou.taps("体检通知")
    assert zhou.hears.endswith("已过期")
    assert "提醒没点的" not in zhou.sees
    await zhou.presses("announcements:remind:1")
    assert zhou.pop_up == "这条通知已过有效期，不再提醒。"
    await wang.taps("收到")  # whoever read it late may still say so
    assert wang.pop_up == "记下了，谢谢。现在 1/7 人收到。"
    assert group.hears.endswith("已收到 1/7\n已过期")


async def test_what_was_held_back_until_then_never_goes_out(zhou, wang, group, passes):
    await write(zhou, text="今晚停水")
    await zhou.taps("群里私信都发")
    await zhou.taps("定时发")
    await zhou.says("今天 16:00")
    await zhou.taps("提交")
    await until(zhou, "今天 18:00")
    await zhou.taps("发出")
    await zhou.taps("暂停")
    await passes(hours=10)
    await zhou.says("/announcements")
    await zhou.taps("今晚停水")
    assert "停发 6" in zhou.hears
    assert not any("今晚停水" in it for it in (*wang.has_heard, *group.has_heard))
    await zhou.presses("announcements:go_on:1")
    await passes(minutes=1)
    assert not any("今晚停水" in it for it in (*wang.has_heard, *group.has_heard))


async def test_what_could_not_go_out_in_time_is_a_doubt_and_not_sent(zhou, wang, telegram, passes,
                                                                     clock, stage):  # fmt: skip
    await write(zhou, text="今晚停水", audience="王建国")
    await zhou.taps("定时发")
    await zhou.says("今天 16:00")
    await zhou.taps("提交")
    await until(zhou, "今天 18:00")
    await zhou.taps("发出")
    clock.passes(hours=11)  # nobody was there to send it
    await passes(minutes=1)
    assert not any("今晚停水" in it for it in wang.has_heard)
    await zhou.says("/deliveries")
    assert "王建国" in zhou.hears


async def test_an_end_that_is_past_or_before_it_goes_out_is_refused(zhou, passes):
    await write(zhou)
    await until(zhou, "今天 08:00")
    assert zhou.pop_up.startswith("这条通知还没发出就已过有效期")
    await zhou.taps("取消")
    await zhou.says("/announcements")
    await zhou.taps("草稿：体检通知")
    await until(zhou, "今天 16:00")
    await zhou.taps("定时发")
    await zhou.says("明天 16:00")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert zhou.pop_up.startswith("这条通知还没发出就已过有效期")
    await zhou.taps("有效期")
    await zhou.taps("跳过")
    await zhou.taps("提交")
    assert "有效期到" not in zhou.hears
    await zhou.taps("发出")
    assert "待发 6" in zhou.hears


async def test_it_may_not_end_in_the_silent_hours_in_which_it_would_wait(zhou, passes):
    await passes(hours=14)  # 22:30
    await write(zhou)
    await until(zhou, "今天 23:30")
    await zhou.taps("发出")
    assert zhou.pop_up.startswith("这条通知还没发出就已过有效期")
    await zhou.taps("设为紧急")
    await zhou.taps("发出")
    assert "有效期到 9月7日（周一）23:30" in zhou.hears


async def test_a_photo_in_the_group_is_over_too(zhou, wang, group, passes):
    await zhou.says("/announce")
    await sends(zhou, caption="停水")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("只发群里")
    await until(zhou, "今天 16:00")
    await zhou.taps("发出")
    await wang.taps("收到", GROUP)
    await passes(hours=8)
    kind, words, _ = came(group)[-1]
    assert kind == "photo"
    assert words.endswith("——周敏\n\n已收到 1/7\n已过期")
    assert "reply_markup" not in group.messages[-1]
