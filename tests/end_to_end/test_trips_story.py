"""A trip, from its routes to the places, played on the demo in a real browser."""

import pytest
from playwright.async_api import expect

from tests.end_to_end.visitor import BOT, PHONE, STAFF, greeted

pytestmark = pytest.mark.asyncio(loop_scope="module")

ROUTES = "黄山四日 10月5日—10月8日 限2人 满2人成团 自付800元\n莫干山三日 10月12日—10月14日 限1人"


async def test_routes_are_chosen_ranked_told_and_a_place_moves_on(demo, visits):
    me = await visits(demo, **PHONE)
    await greeted(me, "周敏")
    await me.says("/trips")
    await me.hears("眼下没有疗休养安排")
    await me.taps("发布线路")
    for step, words in enumerate(("秋季疗休养", ROUTES, "9月9日17:00"), 1):
        await me.hears(f"第 {step} 步")
        await me.says(words)
    await me.hears("第 4 步")
    await me.taps("跳过")
    await me.hears("我理解的是", "黄山四日", "满 2 人成团，自付800元")
    await me.shows("trips-01-understood")
    await me.taps("提交")
    await me.hears("已发到群里")
    for name, began, last in (
        ("王建国", "2008", "2018"),
        ("李芳", "2012", None),
        ("张慧", "2015", "2019"),
    ):
        await greeted(me, name)
        await me.opens(STAFF)
        await me.hears("秋季疗休养", "限 2 人")
        if name == "王建国":
            await me.shows("trips-02-card")
        await me.opens(BOT)
        await me.says("/trips")
        await me.taps("秋季疗休养")
        await me.taps("填志愿")
        await me.taps("黄山四日")
        await me.hears("第 2 步")
        await me.taps("莫干山三日" if name == "王建国" else "跳过")
        await me.hears("参加工作")
        await me.says(began)
        await me.hears("上次疗休养")
        await (me.says(last) if last else me.taps("跳过"))
        await me.hears("请看一遍")
        await me.taps("提交")
        await me.hears("记下了：首选 黄山四日")
    await me.shows("trips-03-chosen")
    await me.becomes("周敏")
    for day in ("9月8日", "9月9日", "9月10日"):
        await me.page.get_by_test_id("clock").click()
        await me.page.locator("[data-option=tomorrow]").click()
        await expect(me.page.get_by_test_id("clock")).to_contain_text(day)
    await me.opens(BOT)
    await expect(me.message.filter(has_text="填报截止了，3 人填了志愿").last).to_be_visible()
    await me.taps("名次")
    await me.hears("1. 李芳（2012 年参加工作，没去过", "3. 张慧")
    await me.shows("trips-04-ranking")
    await me.taps("管理")
    await me.shows("trips-05-manage")
    await me.taps("公布名单")
    await me.hears("2 人有名额，1 人候补")
    await me.taps("现在公布")
    await me.hears("已通知 3 位同事")
    await me.becomes("李芳")
    await me.opens(BOT)
    await me.hears("您排在第 1 位", "您去黄山四日")
    await me.shows("trips-06-told")
    await me.taps("让出名额")
    await me.hears("再想去要从头排队")
    await me.taps("确定让出")
    await me.becomes("张慧")
    await me.opens(BOT)
    await expect(me.message.filter(has_text="有人让出了名额，轮到您了").last).to_be_visible()
    await me.shows("trips-07-offer")
    await me.taps("参加")
    await me.hears("黄山四日：您有名额")
    await me.opens(STAFF)
    await expect(me.message.filter(has_text="2 人成行：王建国、张慧").last).to_be_visible()
    await me.shows("trips-08-card")
