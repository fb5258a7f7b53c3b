from datetime import date

import pytest

from union.annual_plan.rules import dated, kept, title, written
from union.annual_plan.written import Row
from union.kernel.refusal import Refusal

PLAN = """实验学校工会2026年下半年工作安排
九月份：1、庆祝教师节；2、召开工会委员会。
十月份：1、会员体检；2、教工乒乓球赛。
一月份：1、送温暖活动。"""


async def take_in(zhou, plan=PLAN):
    await zhou.says("/plan")
    await zhou.taps("录入计划")
    await zhou.says(plan)
    await zhou.taps("跳过")


async def test_a_plan_is_pasted_read_shown_and_kept_once(zhou, wang):
    await zhou.says("/plan")
    assert zhou.hears == "2026年9月还没有工作安排。"
    await zhou.taps("录入计划")
    await zhou.says("我们要加强学习，提高认识。")
    assert zhou.hears.startswith("没有读到分月的安排")
    await zhou.says(PLAN)
    await zhou.taps("跳过")
    assert "9月\n· 庆祝教师节\n· 召开工会委员会\n10月\n· 会员体检" in zhou.hears
    await zhou.taps("提交")
    assert zhou.hears == "记进计划 5 项。"
    await zhou.taps("看这个月")
    both = (
        "2026年9月工作安排\n1. 庆祝教师节\n2. 召开工会委员会\n\n"
        "下个月（10月）\n1. 会员体检\n2. 教工乒乓球赛"
    )
    assert zhou.hears == both
    await take_in(zhou)
    await zhou.taps("提交")
    assert zhou.hears == "记进计划 0 项，5 项早就有了，没有重复记。"
    await wang.says("/plan")
    assert wang.hears == both
    assert wang.sees == ["‹", "›", "全年小结"]
    for data in ("annual_plan:write", "annual_plan:read:1", "annual_plan:done:1",
                 "annual_plan:drop:1", "annual_plan:add:2026-09-01"):  # fmt: skip
        await wang.presses(data)
        assert "负责的同事来办" in wang.pop_up


async def test_what_became_of_it_who_sees_to_it_and_the_year_in_numbers(zhou, wang, li):
    await take_in(zhou)
    await zhou.taps("提交")
    await zhou.taps("看这个月")
    await zhou.taps("庆祝教师节")
    await zhou.taps("定责任人")
    await zhou.says("王建国")
    await zhou.taps("提交")
    assert "责任人 王建国" in zhou.hears
    assert wang.hears == "周老师请您负责9月的一项工作：庆祝教师节"
    await zhou.taps("做完了")
    assert "做完了" in zhou.hears
    await zhou.taps("看这个月")
    assert "✓ 1. 庆祝教师节（王建国）" in zhou.hears
    await zhou.taps("召开工会委员会")
    await zhou.taps("不做了")
    await zhou.says("并到十月")
    await zhou.taps("提交")
    assert "原因：并到十月" in zhou.hears
    await zhou.taps("看这个月")
    await zhou.taps("全年小结")
    assert zhou.hears.splitlines()[:3] == [
        "2026年工作小结",
        "做完 1 项，不做 1 项，未完成 2 项",
        "9月：做完 1，不做 1，未完成 0",
    ]
    await wang.says("/plan")
    assert "王建国" not in wang.hears  # who sees to it is the committee's


async def test_a_row_is_added_put_off_made_an_event_and_dropped(zhou, li):
    await zhou.says("/plan")
    await zhou.taps("加一项")
    await zhou.says("教工羽毛球赛")
    await zhou.taps("提交")
    await zhou.taps("教工羽毛球赛")
    await zhou.taps("推后一月")
    assert "2026年10月，还没做" in zhou.hears
    await zhou.taps("办成活动")
    assert "什么时候开始" in zhou.hears
    await zhou.says("/cancel")
    await zhou.presses("annual_plan:meeting:1")
    assert zhou.hears.startswith("第 1 步，共 5 步：谁的会？")
    await zhou.taps("工会委员会")
    await zhou.says("10月14日15:30")
    await zhou.says("工会办公室")
    assert "第 5 步" in zhou.hears  # its name is there already
    await zhou.says("/cancel")
    await zhou.presses("annual_plan:announce:1")
    await zhou.says("全体")
    assert zhou.hears.startswith("教工羽毛球赛\n\n发给：全体")
    await zhou.says("/cancel")
    await zhou.presses("annual_plan:drop:1")
    assert zhou.hears == "2026年10月还没有工作安排。"
    await zhou.presses("annual_plan:read:1")
    assert zhou.pop_up == "这项工作已经不在计划里了。"
    for iso in ("2026-99-99", "9999-12-01", "0001-01-01"):
        await zhou.presses(f"annual_plan:board:{iso}")
        assert "这个按钮过期了" in zhou.pop_up
        await zhou.presses(f"annual_plan:summary:{iso}")
        assert "这个按钮过期了" in zhou.pop_up


async def test_the_preview_on_the_25th_the_post_on_the_first_the_undone_on_the_28th(
    zhou, wang, group, beats
):
    await take_in(zhou)
    await zhou.taps("提交")
    await beats(hours=4)
    for _ in range(40):
        await beats(days=1)
    told = [it for it in zhou.has_heard if "安排" in it or "没完成" in it]
    assert any(
        it.startswith("下个月（10月）的安排，2 项，请提前准备：\n1. 会员体检") for it in told
    )
    assert any(it.startswith("9月还没完成的，2 项：\n1. 庆祝教师节") for it in told)
    posts = [it for it in group.has_heard if "工会工作" in it]
    assert posts == ["10月工会工作\n1. 会员体检\n2. 教工乒乓球赛"]
    assert not any("请提前准备" in it for it in wang.has_heard)


def test_a_month_before_the_first_is_of_the_next_year():
    rows = [Row(9, "a", 1), Row(12, "b", 2), Row(1, "c", 3), Row(7, "d", 4)]
    assert [it.month for it in dated(rows, 2026)] == [
        date(2026, 9, 1), date(2026, 12, 1), date(2027, 1, 1), date(2027, 7, 1),
    ]  # fmt: skip


def test_what_a_form_keeps_is_read_back_and_nothing_else():
    rows = [Row(9, "庆祝教师节", 2)]
    assert kept(written(rows, 2026)) == rows
    for broken in ("", "[]", "{}", '{"rows": [[13, "a", 1]]}', '{"rows": [["a", 1]]}', "null"):
        with pytest.raises(Refusal):
            kept(broken)


def test_what_is_made_of_a_work_is_not_called_by_its_note():
    assert title("教师节庆祝（9月10日，提前10天定方案）", 40) == "教师节庆祝"
    assert title("五四（青年节）庆祝", 40) == "五四（青年节）庆祝"
    assert title("（略）", 40) == "（略）"
    assert title("甲" * 50, 40) == "甲" * 40
