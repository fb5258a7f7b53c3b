"""The week summed up, for whoever wishes it."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.announcements.scenes import write
from union.announcements import store
from union.announcements.digest import Heard, ends, summed_up, week_of
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 11, 16, tzinfo=ZONE)
SINCE = NOW - timedelta(days=7)


def heard(days, wants=True, closed=False, over=False):
    due = NOW - timedelta(days=days)
    return Heard(days, f"第{days}天", due.date(), due, wants, closed, over)


def test_what_is_new_is_told_and_of_older_ones_what_is_open():
    told = summed_up([heard(20), heard(9, closed=True), heard(8, over=True), heard(3),
                      heard(2, closed=True), heard(1, wants=False)], SINCE)  # fmt: skip
    assert [(it["id"], it["got"]) for it in told["new"]] == [(3, "no"), (2, "yes"), (1, "none")]
    assert [it["id"] for it in told["old"]] == [20]


def test_where_there_was_nothing_nothing_is_told():
    assert summed_up([], SINCE) is None
    assert summed_up([heard(9, closed=True), heard(10, wants=False)], SINCE) is None


@pytest.mark.parametrize(
    ("day", "week"),
    [("2026-09-11", "2026-W37"), ("2026-12-31", "2026-W53"), ("2027-01-01", "2026-W53")],
)
def test_a_week_is_one_also_over_new_year(day, week):
    assert week_of(date.fromisoformat(day)) == week


def test_it_is_good_for_that_evening_and_an_hour_at_the_least():
    assert ends(NOW.date(), NOW, ZONE) == NOW.replace(hour=22)
    late = NOW.replace(hour=21, minute=30)
    assert ends(NOW.date(), late, ZONE) == late + timedelta(hours=1)


def digests(person):
    words = ("这一周的通知", "这一周没有新通知", "This week", "No new announcements")
    return [it for it in person.has_heard if it.startswith(words)]


async def wishes(person, label="每周小结"):
    await person.says("/announcements")
    await person.taps(label)


async def test_who_wishes_it_hears_on_friday_once_and_others_do_not(zhou, wang, li, at, stage):
    await wishes(wang)
    assert wang.pop_up == "好的，每周五 16:00 把这一周的通知汇总给您。"
    assert "不要小结" in wang.sees
    for text in ("体检通知", "停水", "家长会"):
        await write(zhou, text=text)
        if text == "家长会":
            await zhou.taps("不用点收到")
        await zhou.taps("发出")
        if text == "停水":
            await wang.taps("收到")
    await at("2026-09-10T16:00")
    assert digests(wang) == []
    await at("2026-09-11T15:59")
    assert digests(wang) == []
    await at("2026-09-11T16:00")
    told = (
        "这一周的通知，3 条\n"
        "9月7日（周一） 体检通知，还没点“收到”\n"
        "9月7日（周一） 停水 ✓\n"
        "9月7日（周一） 家长会"
    )
    assert digests(wang) == [told]
    assert wang.sees == ["体检通知", "不要小结"]
    await at("2026-09-11T16:30")
    await stage.is_killed_before_acknowledging()
    assert digests(wang) == [told]
    assert digests(li) == []
    await wang.taps("体检通知")
    await wang.taps("收到")
    await at("2026-09-18T16:00")
    assert len(digests(wang)) == 1  # nothing new, nothing open


async def test_what_is_open_is_told_again_until_it_is_over(zhou, helen, at):
    await wishes(helen, "Weekly digest")
    assert helen.pop_up == "All right: every Friday at 16:00 you get the announcements of the week."
    await write(zhou)
    await zhou.taps("有效期")
    await zhou.says("9月20日")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await at("2026-09-11T16:00")
    await at("2026-09-18T16:00")
    assert digests(helen)[1:] == [
        "No new announcements this week\n\nEarlier ones you have not confirmed:\n"
        "Mon 7 Sep 体检通知, not confirmed yet"
    ]
    await at("2026-09-25T16:00")
    assert len(digests(helen)) == 2


async def test_only_what_was_for_them_and_only_while_they_wish_it(zhou, wang, li, at):
    await wishes(wang)
    await wishes(li)
    await write(zhou, audience="李芳")
    await zhou.taps("发出")
    await at("2026-09-11T16:00")
    assert digests(wang) == []
    assert len(digests(li)) == 1
    await li.taps("不要小结")
    assert li.pop_up == "好的，每周小结不再发了。"
    await write(zhou, text="停水", audience="李芳")
    await zhou.taps("发出")
    await at("2026-09-18T16:00")
    assert len(digests(li)) == 1


async def test_too_late_is_not_sent_but_told_by_the_next(zhou, wang, at):
    await wishes(wang)
    await write(zhou)
    await zhou.taps("发出")
    await wang.taps("收到")
    await at("2026-09-10T16:00")
    await at("2026-09-12T09:00", down=True)  # off from Thursday evening to Saturday
    assert digests(wang) == []
    await zhou.says("/deliveries")
    assert "王建国" in zhou.hears


async def test_the_school_chooses_its_day_and_hour(zhou, wang, at):
    for name, value in (("通知小结周几", "4"), ("通知小结几点", "17:30")):
        await zhou.says("/settings " + name)
        await zhou.taps(name)
        await zhou.says(value)
        await zhou.taps("提交")
    await wishes(wang)
    assert wang.pop_up == "好的，每周四 17:30 把这一周的通知汇总给您。"
    await write(zhou)
    await zhou.taps("发出")
    await at("2026-09-10T16:00")
    assert digests(wang) == []
    await at("2026-09-10T17:30")
    await at("2026-09-11T17:30")
    assert len(digests(wang)) == 1


async def test_who_is_erased_wishes_nothing_any_more(wang, zhou, at, office):
    await wishes(wang)
    await write(zhou)
    await zhou.taps("发出")
    await wang.says("/me")
    await wang.taps("注销")
    await wang.taps("确定注销")
    assert office.ask(NOBODY, wishing) == []
    await at("2026-09-11T16:00")
    assert digests(wang) == []


@unattended
def wishing(uow):
    return store.wishing(uow.session)
