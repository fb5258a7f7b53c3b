"""From the desk to the end, as it is done in the chat."""

import pytest

from tests.people import HELEN, LI, LIU, ZHOU
from tests.proposals.scenes import answer, assign, department, does, rate, submit, units
from tests.scenes import appoint
from union.kernel.unit import NOBODY
from union.proposals import actions

NUMBER = "2026-001"


async def opens(person, which, label):
    await person.says("/proposals")
    await person.taps(which)
    await person.taps(label)


async def reason(person, text="学校今年已经安排"):
    await person.says(text)
    await person.taps("提交")


@pytest.fixture
def filed(office, stage):
    """One department, one proposal that was submitted."""
    return department(office), submit(office)


@pytest.fixture
async def assigned(filed, office, stage):
    unit, number = filed
    assign(office, number, unit)
    await stage.settles()
    return number


async def test_the_whole_way_by_taps(filed, office, wang, helen, liu, li, group, stage):
    await stage.settles()
    await liu.says("/proposals")
    await liu.taps("审查台")
    assert "在办 1 件，其中超期 0 件" in liu.hears
    await liu.taps("待立案 1")
    assert "待立案，第 1 件，共 1 件" in liu.hears
    assert "9月14日（周一）到期，还有 7 天" in liu.hears
    assert liu.sees == [
        "看经过", "内部备注", "提案表", "立案", "并案", "转意见", "不立案", "审查台",
    ]  # fmt: skip
    await liu.taps("立案")
    assert "待交办" in liu.hears
    assert "提案 2026-001 立案了" in wang.hears
    assert "下一步：交办给承办部门，最晚 9月14日（周一）" in wang.hears
    await liu.taps("交办")
    assert "还没有" not in liu.hears
    await liu.taps("总务处")
    assert "主办 总务处" in liu.sees
    await liu.taps("改期限")
    await liu.says("2026年12月1日")
    await liu.taps("提交")
    assert "12月1日（周二）" in liu.hears
    await liu.taps("确定交办")
    assert "承办　总务处" in liu.hears
    assert "提案 2026-001 由总务处主办" in li.hears
    assert "交办给总务处了" in wang.hears
    assert "王老师的提案 2026-001，办理中" in group.hears
    await opens(li, "待我办 1", "2026-001 装饮水机")
    assert li.sees == ["看经过", "内部备注", "已解决", "列入计划", "暂不能解决", "退回"]
    await li.taps("列入计划")
    await li.says("已列入寒假维修，先测水压")
    await li.says("2027年1月20日")
    assert "列入计划" in li.hears
    await li.taps("提交")
    assert "待评价" in li.hears
    assert "提案 2026-001 有答复了" in wang.hears
    assert "完成时间：2027年1月20日（周三）" in wang.hears
    assert wang.sees == ["满意", "基本满意", "不满意", "看全文"]
    await helen.taps("Basically")
    await wang.taps("基本满意")
    assert "跟踪落实" in wang.hears
    assert "提案人：基本满意。合计满意 0，基本满意 2，不满意 0" in wang.hears
    await opens(li, "待我办 1", "2026-001 装饮水机")
    await li.taps("已落实")
    await reason(li, "三楼东侧已经装好")
    assert "已办结" in li.hears
    [closed] = [it for it in group.has_heard if "提案 2026-001 办结，前后 0 天" in it]
    assert "提案人评价：基本满意" in closed
    assert "提案 2026-001 落实了" in wang.hears
    await wang.taps("看全文")
    await wang.taps("看经过")
    assert "9月7日（周一）　立案" in wang.hears
    assert "已列入寒假维修，先测水压" in wang.hears
    assert "（刘志强）" not in wang.hears


@pytest.mark.parametrize(
    ("tap", "asked", "then"),
    [
        ("不立案", "为什么不立案", "不立案："),
        ("转意见", "为什么转为意见建议", "转为意见建议，仍会"),
    ],
)
async def test_a_no_is_asked_for_its_reason_and_told(filed, wang, liu, tap, asked, then):
    await opens(liu, "待我办 1", "2026-001 装饮水机")
    await liu.taps(tap)
    assert asked in liu.hears
    await liu.says("x")
    assert "请写 2 到 600 个字" in liu.hears
    await reason(liu)
    assert then in wang.hears
    assert "提案委员会：学校今年已经安排" in wang.hears


async def test_two_alike_are_laid_beside_each_other_and_merged(
    filed, office, stage, wang, helen, liu
):
    more = {"subject": "教学楼装饮水机", "measures": "一楼和五楼各装两台"}
    submit(office, who=HELEN, behind=(ZHOU, LI), **more)
    await stage.settles()
    await liu.says("/proposals")
    await liu.taps("审查台")
    await liu.taps("待立案 2")
    assert "可能是同一件事，可以并案" in liu.hears
    await liu.taps("下一件")
    assert "教学楼装饮水机" in liu.hears
    await liu.taps("并案")
    assert "各装两台" in liu.hears
    assert "总务处加装一台" in liu.hears
    await liu.taps(NUMBER)
    await reason(liu, "都是饮水机")
    assert "并入提案 2026-001 一起办理" in liu.hears
    assert "is about the same as 2026-001" in helen.hears
    assert "有同事的提案并了进来" in wang.hears


async def test_an_opinion_gets_its_written_answer(filed, office, stage, wang, liu, group):
    does(office, LIU, actions.decide, filed[1], verb="convert", why="属于日常维修")
    await stage.settles()
    await opens(liu, "待我办 1", "2026-001 装饮水机")
    await liu.taps("书面答复")
    await reason(liu, "总务处这周就去看")
    assert "总务处这周就去看" in wang.hears
    assert "到这里办结" in wang.hears
    await liu.says("/proposals 2026-1")
    assert "意见建议 2026-001，9月7日（周一）正式提交。\n现在　已办结" in liu.hears
    [closed] = [it for it in group.has_heard if "书面答复　总务处这周就去看" in it]
    assert closed.endswith("这件是意见建议，书面答复后办结。")


async def test_dissatisfied_says_why_and_the_department_answers_again(
    assigned, office, stage, wang, li, liu
):
    answer(office, assigned)
    await stage.settles()
    await wang.taps("不满意")
    await reason(wang, "没有说什么时候")
    assert "二次办理" in wang.hears
    assert "提案人：没有说什么时候" in li.hears
    await opens(li, "待我办 1", "2026-001 装饮水机")
    await li.taps("暂不能解决")
    await reason(li, "要等明年预算，三月再报")
    await wang.taps("不满意")
    await reason(wang, "还是没有准话")
    assert "等提案委员会处理" in liu.hears
    await liu.taps("看全文")
    await liu.taps("记当面答复")
    await reason(liu, "9月7日下午当面谈过")
    assert "待归档" in liu.hears
    assert "当面答复过了" in wang.hears
    await liu.taps("归档")
    assert "已办结" in liu.hears


async def test_a_department_moves_its_day_or_hands_back(assigned, office, stage, wang, li, liu):
    await opens(li, "待我办 1", "2026-001 装饮水机")
    await li.taps("退回")
    await reason(li, "归教务处管")
    assert "退回了提案 2026-001" in wang.hears
    assert "归教务处管" in liu.hears
    does(
        office, LIU, actions.pick_department, assigned, unit_id=office.ask(NOBODY, units)["总务处"]
    )
    does(office, LIU, actions.hand_over, assigned)
    answer(office, assigned, "b", "寒假加装", "2027-01-15")
    rate(office, assigned)
    await stage.settles()
    await opens(li, "待我办 1", "2026-001 装饮水机")
    await li.taps("推后完成")
    await li.says("设备没到货")
    await reason(li, "2027年3月1日")
    assert "3月1日（周一）到期" in li.hears
    assert "总务处：设备没到货" in wang.hears
    await liu.says("/proposals 2026-1")
    await liu.taps("已落实")
    await reason(liu, "去看过，装好了")
    assert "已办结" in liu.hears


async def test_the_committee_takes_it_back_from_a_department(assigned, wang, li, liu):
    await liu.says("/proposals 2026-1")
    await liu.taps("收回")
    await reason(liu, "改由<教务处>办，<b>周五&周六</b>")
    assert "待交办" in liu.hears
    assert "从总务处收回了提案 2026-001" in li.hears
    assert "提案委员会：改由<教务处>办，<b>周五&周六</b>" in wang.hears


async def test_notes_apart_are_seen_by_those_who_see_to_it(assigned, wang, li, liu):
    await opens(li, "待我办 1", "2026-001 装饮水机")
    await li.taps("内部备注")
    await reason(li, "厂家月底来量尺寸")
    assert "🔒 备注（李芳）：厂家月底来量尺寸" in li.hears
    await liu.says("/proposals 2026-1")
    assert "内部备注 1 条" in liu.hears
    await liu.taps("看经过")
    assert "厂家月底来量尺寸" in liu.hears
    await wang.says("/proposals 2026-1")
    assert "内部备注" not in wang.hears
    assert "内部备注" not in wang.sees
    await wang.taps("看经过")
    assert "厂家" not in wang.hears
    assert "交办" in wang.hears


async def test_after_its_time_the_committee_need_not_wait_for_a_rating(
    assigned, office, clock, stage, liu
):
    answer(office, assigned)
    clock.passes(days=15)
    await liu.says("/proposals 2026-001")
    await liu.taps("不等评价")
    await reason(liu, "提案人在外进修")
    assert "待归档" in liu.hears


async def test_a_school_without_departments_is_told_how_to_make_one(office, stage, liu, zhou):
    number = submit(office)
    does(office, LIU, actions.accept, number)
    await liu.says("/proposals 2026-1")
    await liu.taps("交办")
    assert "还没有承办部门" in liu.hears
    department(office, "总务处", None)
    await liu.says("/proposals 2026-1")
    await liu.taps("交办")
    await liu.taps("总务处（没有联系人）")
    await liu.taps("确定交办")
    assert "还没有承办联系人" in liu.pop_up
    await appoint(zhou, "承办联系人", "李芳", of="总务处")
    await liu.taps("确定交办")
    assert "办理中" in liu.hears


@pytest.mark.parametrize(
    "said", ["查提案 2026-01 到哪一步了", "提案进度 2026-001", "找提案 饮水机"]
)
async def test_in_words_one_finds_how_far_it_is(assigned, wang, clock, said):
    clock.passes(days=3)
    await wang.says(said)
    assert "现在　办理中，10月7日（周三）到期，还有 27 天。提交以来第 3 天" in wang.hears
    assert "承办　总务处" in wang.hears


async def test_a_search_that_finds_several_or_nothing_says_so(filed, office, wang, stage):
    submit(office, subject="饮水机换滤芯")
    await stage.settles()
    await wang.says("查提案 饮水机")
    assert "找到 2 件" in wang.hears
    assert wang.sees == ["2026-002 饮水机换滤芯", "2026-001 装饮水机"]
    await wang.says("查提案 游泳池")
    assert "没有找到“游泳池”" in wang.hears
    await wang.says("提案进度怎么样了？")
    assert wang.hears.startswith("在办的提案")
    assert "第 0 天" in wang.hears


async def test_the_board_shows_what_is_late_for_everybody_to_see(assigned, office, chen, clock):
    clock.passes(days=33)
    await chen.says("/proposals")
    await chen.taps("在办 1")
    assert "办理中，第 33 天，超期 3 天" in chen.hears


async def test_the_last_day_of_the_call_is_set_in_the_chat(zhou, wang, li, liu, office, clock):
    await zhou.says("/settings 提案征集截止")
    assert "提案征集截止：无" in zhou.hears
    await zhou.taps("提案征集截止")
    await zhou.says("11月20日")
    assert "请写哪年哪月哪日" in zhou.hears
    await zhou.says("2026年9月6日")
    await zhou.taps("提交")
    submit(office, behind=(ZHOU,))
    await liu.says("/proposals")
    await liu.taps("待附议 1")
    await liu.taps("差1人 装饮水机")
    await liu.taps("附议")
    assert "作为意见建议书面答复" in liu.pop_up
    assert "提交时征集已经截止" in wang.hears


async def test_a_reminder_goes_to_the_department_on_its_morning(assigned, li, wang, at):
    await at("2026-09-22T08:20")
    assert "时间过半，还有 15 天" in li.hears
    assert "时间过半" not in "".join(wang.has_heard)
    await at("2026-10-07T08:20")
    assert "今天到期" in li.hears


async def test_the_principal_hears_of_what_is_a_week_late(assigned, zhou, helen, at):
    await appoint(zhou, "校长", "Helen")
    await at("2026-10-14T08:20")
    assert "Proposal 2026-001 is 7 days overdue" in helen.hears
    assert "In charge: 总务处, due Wed 7 Oct" in helen.hears


async def test_an_old_tap_does_nothing_twice(filed, wang, liu, zhou):
    await liu.says("/proposals 2026-1")
    await liu.taps("立案")
    await zhou.presses(f"proposals:accept:{filed[1]}")
    assert "这一步现在办不了" in zhou.pop_up
    await wang.presses(f"proposals:accept:{filed[1]}")
    assert "审查提案由提案委员会来做" in wang.pop_up
    assert len([it for it in wang.has_heard if "立案了" in it]) == 1


async def test_it_is_all_said_in_english_too(assigned, office, stage, helen, wang, li):
    assert "is with 总务处 now" in helen.hears
    assert "Next: 总务处 answers in writing by Wed 7 Oct." in helen.hears
    answer(office, assigned, "a", "Done & dusted <now>", "2026-09-01")
    await stage.settles()
    assert "Done & dusted <now>" in helen.hears
    assert helen.sees == ["Satisfied", "Basically", "Dissatisfied", "Read"]
    await helen.taps("Dissatisfied")
    await helen.says("It is not there yet")
    await helen.taps("Submit")
    assert "In all: satisfied 0, basically 0, dissatisfied 1" in helen.hears
    await helen.taps("History")
    assert "Mon 7 Sep  accepted" in helen.hears
    await wang.taps("满意")
    assert "Dissatisfied" not in wang.hears
    assert "不满意 1" in wang.hears
