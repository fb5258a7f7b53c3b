"""Badminton on Friday, played on the demo in a real browser."""

import pytest
from playwright.async_api import expect

from tests.end_to_end.visitor import BOT, PHONE, STAFF, greeted

pytestmark = pytest.mark.asyncio(loop_scope="module")

LINE = "活动：本周五16:10 教工羽毛球友谊赛 体育馆 限4人 周四中午截止 可带家属1人 自带球拍"


async def test_five_answer_one_goes_the_waiting_one_moves_up_and_all_are_reminded(demo, visits):
    me = await visits(demo, **PHONE)
    await greeted(me, "周敏")
    await me.says(LINE)
    await me.hears("我理解的是", "教工羽毛球友谊赛", "9月11日（周五）16:10", "体育馆", "自带球拍")
    await me.shows("events-01-understood")
    await me.taps("提交")
    await me.hears("已发到群里")

    await me.opens(STAFF)
    await me.hears("教工羽毛球友谊赛", "限 4 人", "已报名 0 人")
    await me.shows("events-02-card")
    for name, button, told in (
        ("王建国", "参加", "第 1 位"),
        ("李芳", "家属+1", "含家属 1 位"),
        ("张慧", "参加", "第 4 位"),
        ("周明", "候补", "候补第 1 位"),
        ("吴晓燕", "不去", "记下您不去"),
    ):
        await me.becomes(name)
        await me.opens(STAFF)
        await me.taps(button)
        await me.reads(told)
    await me.hears("名额已满，4 人参加，候补 1 人", "王建国、李芳+1、张慧", "候补：周明")
    await me.shows("events-03-full")

    await me.becomes("张慧")
    await me.opens(STAFF)
    await me.taps("不去")
    await me.reads("记下您不去")
    await me.becomes("周明")
    await me.opens(BOT)
    await expect(me.message.filter(has_text="轮到您了").last).to_be_visible()
    await me.shows("events-04-offer")
    await me.taps("参加")
    await expect(me.message.filter(has_text="您已报名").last).to_be_visible()
    await me.shows("events-05-sheet")
    await me.opens(STAFF)
    await me.hears("王建国、李芳+1、周明")

    for day in ("9月8日", "9月9日", "9月10日"):
        await me.page.get_by_test_id("clock").click()
        await me.page.locator("[data-option=tomorrow]").click()
        await expect(me.page.get_by_test_id("clock")).to_contain_text(day)
    await me.turns_clock("2026-09-10T19:00:30")  # a reminder is good for half an hour
    await me.opens(BOT)
    await expect(me.message.filter(has_text="提醒您，教工羽毛球友谊赛").last).to_be_visible()
    await me.shows("events-06-reminded")
    await me.becomes("周敏")
    await me.opens(BOT)
    await expect(me.message.filter(has_text="报名截止了").last).to_contain_text("参加 4 人")
    await me.taps("管理")
    await expect(me.button("点名").last).to_be_visible()
    await me.shows("events-07-manage")
    await me.taps("点名")
    await expect(me.message.filter(has_text="名单上 3 位").last).to_be_visible()
    await me.shows("events-08-roll")
    await me.taps("管理")
    await me.taps("签到表")
    await expect(me.message.filter(has_text="签到表.docx").last).to_be_visible()
