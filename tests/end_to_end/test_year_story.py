"""February and March of a union, day by day: the clock is turned, and the page is looked at."""

from pathlib import Path

import pytest
import pytest_asyncio

from tests.end_to_end.demo import Demo
from tests.end_to_end.visitor import BOT, PHONE, STAFF, Visitor, greeted

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def winter(tmp_path: Path):
    """The sample school, on a Friday in the winter vacation."""
    async with Demo(tmp_path / "school", first_day="2027-02-19T15:00:00") as demo:
        yield demo
        assert "ERROR" not in demo.complaints


async def meets(me: Visitor, name: str) -> None:
    await me.becomes(name)
    await me.opens(BOT)


async def test_from_the_poll_of_february_to_the_minutes_of_march(winter, visits):
    me: Visitor = await visits(winter, **PHONE)
    await greeted(me, "周敏")
    await me.says("/meetings")
    await me.hears("最近没有要您参加的会")
    await me.taps("安排例会")
    await me.taps("工会委员会")
    await me.says("每月第一个星期三 15:30 工会办公室")
    await me.taps("跳过")
    await me.hears("每月 第 1 个周三 15:30，工会办公室", "接下来：3月3日（周三）")
    await me.shows("year-01-series")
    await me.taps("提交")
    await me.sees("安排好了")
    await greeted(me, "陈静")

    await me.turns_clock("2027-02-20T09:00:30")
    await me.hears("三八节，女教职工活动办什么")
    await me.taps("插花")
    await me.reads("选好了：插花")
    await me.shows("year-02-poll")
    await me.turns_clock("2027-02-25T16:00:30")
    await meets(me, "周敏")
    await me.sees("2月26日（周五）9:00 我会发出工会委员会例会的通知")
    await me.taps("加议题")
    await me.says("1. 三八节活动 2. 春季疗休养")
    await me.taps("提交")
    await me.hears("已加进工会委员会例会的议题")
    await me.shows("year-03-preview")
    await me.turns_clock("2027-02-26T09:00:30")
    await meets(me, "陈静")
    await me.sees("应到 3 人，还有 3 人没回复")
    await me.taps("参加")
    await me.reads("已记参加")
    await me.sees("参加 1 人：陈静")
    await me.shows("year-04-notice")

    await me.turns_clock("2027-02-28T18:06:00")
    await me.turns_clock("2027-03-01T09:00:30")
    await me.sees("三八节活动选出来了：插花（1 人参加）")
    await me.taps("办这个")
    await me.says("3月8日14:30")
    await me.says("三楼多功能厅")
    for step in (6, 7, 9, 10, 11):
        await me.hears(f"第 {step} 步")
        await me.taps("跳过")
    await me.hears("我理解的是")
    await me.shows("year-05-sign-up")
    await me.taps("提交")
    await me.hears("已发到群里")
    await me.turns_clock("2027-03-03T13:30:30")
    await me.sees("快开会了：工会委员会例会")
    await me.turns_clock("2027-03-03T15:30:30")
    await meets(me, "周敏")
    await me.sees("工会委员会例会到点了。")
    await me.taps("点名")
    await me.hears("应到 3 人，实到 1 人，人数不够")
    await me.taps("　周敏")
    await me.hears("实到 2 人，人数够，可以开会")
    await me.shows("year-06-roll")
    await me.taps("议题")
    await me.taps("第 1 项议过了")
    await me.hears("✓ 1. 三八节活动")
    await me.taps("看这次会")
    await me.taps("记决议")
    await me.says("三八节插花材料由工会出")
    await me.says("陈静")
    await me.says("3月5日")
    await me.taps("提交")
    await me.hears("三八节插花材料由工会出", "陈静负责，3月5日（周五）前")
    await me.taps("看这次会")
    await me.taps("会议纪要")
    await me.hears("出席", "2. 春季疗休养（未议，转下次）", "责任人：陈静")
    await me.shows("year-07-minutes")
    await me.taps("发给大家")
    await me.hears("纪要发给")

    await me.turns_clock("2027-03-07T10:00:30")
    await me.turns_clock("2027-03-08T08:00:30")
    await me.opens(STAFF)
    await me.sees("三八节快乐")
    await me.shows("year-08-women")
    await meets(me, "陈静")
    await me.shows("year-09-mine")
