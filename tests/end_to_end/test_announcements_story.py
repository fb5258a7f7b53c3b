"""An announcement in a real browser: one sends it, two get it, and all three see the same."""

import pytest
from playwright.async_api import expect

from tests.end_to_end.visitor import BOT, DESK, PHONE, STAFF, greeted

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_chair_sends_corrects_and_takes_back_while_two_colleagues_look_on(demo, visits):
    chair, wang, li = [await visits(demo, **look) for look in (PHONE, PHONE, DESK)]
    for person, name in ((wang, "王建国"), (li, "李芳"), (chair, "周敏")):
        await greeted(person, name)
    await chair.says("/announcements")
    await chair.taps("写通知")
    await chair.hears("通知写什么？")
    await chair.says("教师体检安排\n10月15日起，市中医院东院，空腹，带身份证。")
    await chair.hears("发给谁？")
    await chair.says("数学组、语文组，除退休")
    await chair.hears("提交后先给您看样子")
    await chair.taps("提交")
    await chair.hears("以上是大家看到的样子", "对象：数学组、语文组，除退休", "联系不上")
    await chair.shows("announcements-01-draft")
    await chair.taps("群里私信都发")
    await chair.hears("私信，也发群里（实验学校教职工之家）")
    await chair.taps("发出")
    await chair.hears("点了收到 0")

    for person in (wang, li):
        await person.hears("教师体检安排", "空腹，带身份证", "——周敏")
    await wang.shows("announcements-02-got-it")
    await wang.taps("收到")
    await wang.reads("记下了，谢谢。现在 1/")
    await li.opens(STAFF)
    await li.hears("教师体检安排", "已收到 1/")
    await li.shows("announcements-03-in-the-group")
    await li.taps("收到")
    await li.reads("现在 2/")
    await li.hears("已收到 2/")

    await chair.taps("刷新")
    await chair.hears("点了收到 2")
    await chair.taps("谁没收到")
    await chair.hears("2/", "人已知道", "张慧")
    await chair.shows("announcements-04-roll")
    await chair.taps("刷新")
    await chair.taps("更正")
    await chair.hears("更正成什么")
    await chair.says("教师体检安排\n改到10月22日起，市中医院东院，空腹，带身份证。")
    await chair.taps("重新确认")
    await chair.hears("更正成", "点过“收到”的人：重新确认")
    await chair.taps("提交")
    await chair.hears("现在是第 2 版", "点了收到 0")
    await chair.shows("announcements-05-corrected")
    await wang.hears("更正", "改到10月22日起")
    await expect(wang.message.filter(has_text="10月15日")).to_have_count(0)
    await wang.shows("announcements-06-correction")
    await expect(li.message.filter(has_text="改到10月22日").last).to_contain_text("已收到 0/")

    await chair.taps("撤回")
    await chair.hears("撤回教师体检安排？")
    await chair.taps("确定撤回")
    await chair.hears("撤回了")
    await expect(li.message.filter(has_text="教师体检安排")).to_have_count(0)
    await wang.opens(BOT)
    await expect(wang.message.filter(has_text="改到10月22日")).to_have_count(0)
    await chair.shows("announcements-07-taken-back")
