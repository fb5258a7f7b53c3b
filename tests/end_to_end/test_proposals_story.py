"""One proposal in a real browser, from the page to the archive: every step answered and told."""

import pytest

from tests.end_to_end.test_story import MEASURES, WATER, WHOLE, propose_at_once
from tests.end_to_end.visitor import BOT, DESK, PHONE, STAFF, greeted

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def makes_department(chair, name, who):
    """A department, and who answers for it."""
    await chair.says("/groups")
    await chair.hears("小组和部门")
    await chair.taps("新建")
    await chair.hears("新建什么")
    await chair.taps("承办部门")
    await chair.hears("叫什么")
    await chair.says(name)
    await chair.hears("新建", name)
    await chair.taps("提交")
    await chair.hears(name)
    await chair.says("/roles")
    await chair.taps("任命")
    await chair.taps("承办联系人")
    await chair.taps(name)
    await chair.hears("任命谁")
    await chair.says(who)
    await chair.taps("跳过")
    await chair.taps("提交")
    await chair.hears(f"{name}承办联系人", who)


async def test_a_proposal_is_filed_handed_over_answered_rated_seen_through_and_closed(
    demo, visits
):  # fmt: skip
    wang, others = await visits(demo, **PHONE), await visits(demo, **DESK)
    for name in ("刘志强", "周明", "张慧", "周敏"):
        await greeted(others, name)
    await greeted(wang, "王建国")
    await makes_department_as_chair(others)
    await propose_at_once(wang, WHOLE)
    await wang.taps("提交")
    await wang.hears("还差 2 位")
    for name in ("周明", "张慧"):
        await others.becomes(name)
        await others.opens(STAFF)
        await others.taps("附议")
        await others.reads("附议")

    await others.becomes("刘志强")
    await others.opens(BOT)
    await others.says("/proposals")
    await others.taps("审查台")
    await others.hears("在办 1 件")
    await others.taps("待立案 1")
    await others.hears("待立案，第 1 件，共 1 件", WATER)
    await others.shows("proposals-01-desk")
    await others.taps("立案")
    await others.hears("待交办")
    await wang.hears("提案 2026-001 立案了", "下一步：交办给承办部门")
    await wang.shows("proposals-02-filed")
    await others.taps("交办")
    await others.taps("总务处")
    await others.hears("总务处")
    await others.shows("proposals-03-handing-over")
    await others.taps("确定交办")
    await others.hears("承办", "总务处")
    await wang.hears("交办给总务处了")

    await others.becomes("周明")
    await others.hears("提案 2026-001 由总务处主办")
    await others.shows("proposals-04-department")
    await others.says("/proposals")
    await others.taps("待我办 1")
    await others.page.get_by_test_id("inline-button").filter(has_text="2026-001").last.click()
    await others.hears(MEASURES)
    await others.taps("列入计划")
    await others.hears("第 1 步，共 2 步")
    await others.says("已列入寒假维修，先测水压。")
    await others.hears("计划哪天完成")
    await others.says("2027年1月20日")
    await others.hears("列入计划")
    await others.shows("proposals-05-answer")
    await others.taps("提交")
    await others.hears("待评价")
    await wang.hears("提案 2026-001 有答复了", "1月20日（周三）")
    await wang.shows("proposals-06-answered")
    await wang.taps("满意")
    await wang.hears("跟踪落实")

    await others.says("/proposals")
    await others.taps("待我办 1")
    await others.page.get_by_test_id("inline-button").filter(has_text="2026-001").last.click()
    await others.taps("已落实")
    await others.says("三楼东侧已经装好。")
    await others.taps("提交")
    await others.hears("已办结")
    await wang.hears("提案 2026-001 落实了")
    await wang.taps("看全文")
    await wang.taps("看经过")
    await wang.hears("立案", "交办", "已列入寒假维修")
    await wang.shows("proposals-07-course")
    await wang.opens(STAFF)
    await wang.hears("提案 2026-001 办结", "提案人评价：满意")
    await wang.shows("proposals-08-closed-in-the-group")
    await wang.opens(BOT)
    await wang.says("查提案 2026-1 到哪一步了")
    await wang.hears("2026-001", "已办结")


async def makes_department_as_chair(others):
    await others.becomes("周敏")
    await others.opens(BOT)
    await makes_department(others, "总务处", "周明")
