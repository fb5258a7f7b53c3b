"""Honours as they are given in the chat: from the desk to the confirmation."""

import io

import pytest
from docx import Document

from tests.honours.scenes import (
    asks,
    begun,
    decide,
    nominated,
    objects,
    outstanding,
    praised,
    published,
    runs,
    school,
    scored,
)
from tests.people import HELEN, LI, LIU, ZHOU
from tests.proposals.scenes import department
from tests.stage import GROUP
from union.honours import actions
from union.kernel.unit import NOBODY


async def opens_desk(person):
    await person.says("/proposals")
    await person.taps("审查台")
    await person.taps("评优")


async def scores(person, *points):
    for aspect, number in zip(("选题", "调研", "可行", "落实"), points, strict=True):
        await person.taps(f"{aspect}{number}")


async def sends(person, words):
    await person.says(words)
    await person.taps("提交")


@pytest.fixture
def made(office, stage):
    return school(office)


@pytest.fixture
async def up(office, stage):
    """A list of two proposals and a department, in the group."""
    round_id = published(office)
    await stage.settles()
    return round_id


async def test_the_whole_story_from_desk_to_confirmation(
    made, office, stage, clock, liu, zhou, wang, helen, li, group
):
    await stage.settles()
    await opens_desk(liu)
    assert "2026年评优" in liu.hears
    assert "还没有开始评选" in liu.hears
    await liu.taps("承办情况")
    assert "1. 总务处：办 3 件，按时 100%，满意 100%（3 次评价），平均 0.0 天" in liu.hears
    await liu.taps("回评优")
    await liu.taps("开始评选")
    assert "评选中，已推荐 0 件" in liu.hears
    await liu.taps("优秀候选")
    assert "2026年优秀提案候选，3 件" in liu.hears
    assert liu.sees.count("推荐") == 3
    for _ in made:
        await liu.taps("推荐")
    assert liu.sees.count("撤下") == 3
    await liu.taps("回评优")
    await liu.taps("打分")
    assert "第 1 件，共 3 件，已打完 0 件" in liu.hears
    await scores(liu, 5, 4, 5, 5)
    assert "✓选题5" in liu.sees
    assert "调研：4 分" in liu.hears
    await liu.taps("›")
    await scores(liu, 3, 3, 3, 3)
    assert "已打完 2 件" in liu.hears
    await liu.taps("回评优")
    await liu.taps("定名单")
    assert "推荐 3 件，有分的 2 件，上名单 2 件" in liu.hears
    assert "19.0 分（1 人打分）" in liu.hears
    assert "还没有分，不能上名单" in liu.hears
    assert "先进承办部门　总务处" in liu.hears
    assert "由工会主席预览、公示" in liu.hears
    assert "预览公示" not in liu.sees
    await liu.taps("−")
    assert "上名单 1 件" in liu.hears
    await liu.taps("＋")
    await opens_desk(zhou)
    await zhou.taps("定名单")
    await zhou.taps("预览公示")
    shown = zhou.hears
    assert "1. 装饮水机（2026-001）\n　提案人：王建国，承办：总务处" in shown
    await zhou.taps("确定公示")
    assert "2026年优秀提案和先进承办部门公示" in group.hears
    assert "公示期：9月7日（周一）到 9月14日（周一）" in group.hears
    assert "1. 总务处　办 3 件，按时 3/3，满意 3/3" in group.hears
    assert group.hears in shown  # what was previewed is what went up
    assert group.sees == ["提异议"]
    await helen.taps("提异议", chat=GROUP)
    assert helen.link == "https://t.me/xiaojia_bot?start=honours-1"
    await helen.says("/start honours-1")
    assert "Only the proposal committee and the chair see" in helen.hears
    await helen.taps("2026-002 换投影仪")
    await helen.says("It was done last year already")
    await helen.taps("Submit")
    assert "you get an answer before anything is confirmed" in helen.hears
    assert "Helen：It was done last year already" in liu.hears
    await liu.taps("不成立")
    await sends(liu, "核对过验收单，是今年办的")
    assert "Dismissed" in helen.hears
    assert "核对过验收单，是今年办的" in helen.hears
    await li.says("/start honours-1")
    await li.taps("2026-001 装饮水机")
    await sends(li, "装的是旧机器")
    await liu.taps("成立")
    await sends(liu, "确实是旧机器翻新")
    assert "成立，已从名单上撤下" in li.hears
    assert "把您的提案“2026-001 装饮水机”从名单上撤下了" in wang.hears
    assert "李芳" not in wang.hears
    assert "装饮水机" not in group.hears
    assert "2. 换投影仪" in group.hears  # nobody moves up
    assert "公示期间撤下 1 项" in group.hears
    await opens_desk(zhou)
    assert "确认评优" not in zhou.sees
    clock.passes(days=8)
    await opens_desk(zhou)
    assert "公示期满" not in zhou.hears
    assert "可以确认了" in zhou.hears
    await zhou.taps("确认评优")
    await zhou.taps("确定")
    assert "已经确认，结果公布到教职工群了" in zhou.hears
    assert office.ask(NOBODY, outstanding) == {2: 2026}
    [result] = [it for it in group.has_heard if "公示期满，结果确认" in it]
    assert "2. 换投影仪（2026-002）" in result
    assert "您的提案被评为2026年优秀提案，祝贺您" in wang.hears
    assert "总务处被评为2026年先进承办部门" in li.hears


async def test_once_confirmed_everybody_reads_it(up, office, stage, clock, chen, wang):
    await chen.says("优秀提案")
    assert "公示期：9月7日（周一）到 9月14日（周一）" in chen.hears
    assert "提异议" in chen.sees
    await chen.says("/proposals")
    assert "优秀提案" not in chen.sees
    clock.passes(days=8)
    runs(office, ZHOU, actions.confirm, round_id=up)
    await stage.settles()
    await chen.says("优秀提案")
    assert "1. 装饮水机（2026-001）" in chen.hears
    await chen.says("/proposals")
    await chen.taps("优秀提案")
    assert "2. 换投影仪（2026-002）" in chen.hears
    await chen.says("查提案 2026-001")
    assert "🏅 2026年优秀提案" in chen.hears
    await wang.says("/proposals")
    assert "2026-001　装饮水机 🏅" in wang.hears


async def test_of_several_years_each_is_a_tap_away(office, stage, clock, chen):
    published(office, ("装饮水机",))
    clock.passes(days=8)
    runs(office, ZHOU, actions.confirm, round_id=1)
    clock.passes(days=200)  # the next spring
    unit = asks(office, LIU, actions.handlings, year=2026).ranked[0].unit_id
    number = praised(office, "修雨棚", unit=unit, behind=(HELEN, LI))
    await stage.settles()
    round_id = begun(office, ZHOU, year=2027)
    [nominee] = nominated(office, round_id, number).values()
    scored(office, nominee, 4, who=ZHOU)
    seen = asks(office, ZHOU, actions.may_publish, round_id=round_id)
    runs(office, ZHOU, actions.publish, round_id=round_id, mark=seen.mark)
    clock.passes(days=20)
    runs(office, ZHOU, actions.confirm, round_id=round_id)
    await chen.says("优秀提案")
    assert "修雨棚（2027-001）" in chen.hears
    await chen.taps("2026年")
    assert "装饮水机（2026-001）" in chen.hears
    assert "2027年" in chen.sees


async def test_called_off_with_a_reason_the_card_says_so_and_it_is_begun_again(
    up, zhou, liu, group, stage
):
    await opens_desk(zhou)
    await zhou.taps("停止评优")
    await sends(zhou, "教代会推迟了")
    assert "已停止：教代会推迟了" in zhou.hears
    assert "公示停止" in group.hears
    assert "教代会推迟了" in group.hears
    assert group.sees == []
    await opens_desk(liu)
    await liu.taps("开始评选")
    assert "已推荐 0 件" in liu.hears


async def test_a_committee_member_with_a_part_in_it_is_asked_kindly_to_leave_it(
    office, stage, zhou
):
    unit = department(office)
    number = praised(office, unit=unit, behind=(HELEN, ZHOU))
    round_id = begun(office)
    nominated(office, round_id, number)
    await stage.settles()
    await opens_desk(zhou)
    await zhou.taps("打分")
    assert "推荐的 1 件都和您有关，请别的委员来打分" in zhou.hears
    await zhou.presses("honours:score:1:0:5:0")
    assert "请别的委员来办" in zhou.pop_up


async def test_others_see_no_points(up, wang):
    for data in ("honours:desk", "honours:scores:1:0", "honours:list:1", "honours:picking:1:0",
                 "honours:objections:1:0", "honours:nominate:1:1:0"):  # fmt: skip
        await wang.presses(data)
        assert "由提案委员会来做" in wang.pop_up
    await wang.presses("honours:confirm_now:1")
    assert wang.pop_up == "公示和确认评优由工会主席来做。"


@pytest.mark.parametrize(
    "data",
    [
        "honours:notice:4040", "honours:object:proposal:4040", "honours:object:x:9",
        "honours:dismiss:4040", "honours:objecting:4040", "honours:desk:1990",
        "honours:places:1:3", "honours:publish:1:7", "honours:begin:2026", "honours:score:1:0:5:0",
    ],
)  # fmt: skip
async def test_forged_foreign_and_stale_buttons_do_nothing(up, zhou, group, data):
    before = group.hears
    await zhou.presses(data)
    assert zhou.pop_up
    assert group.hears == before


async def test_a_tap_in_the_group_turns_nothing_that_all_see(up, zhou, group):
    before = group.hears
    for data in ("honours:desk", "honours:confirm_now:1", "honours:call_off:1"):
        await zhou.presses(data, chat=GROUP)
        assert zhou.pop_up
    assert group.hears == before


async def test_after_the_last_day_the_voice_box_is_named(up, clock, helen, chen):
    clock.passes(days=8)
    await chen.taps("提异议", chat=GROUP)
    assert "公示到 9月14日（周一）已经结束" in chen.pop_up
    assert "/suggest" in chen.pop_up


async def test_a_form_begun_in_time_ends_with_the_notice(up, clock, chen):
    await chen.says("/start honours-1")
    await chen.taps("2026-001 装饮水机")
    await chen.says("去年就装好了")
    clock.passes(days=8)
    await chen.taps("提交")
    assert "已经结束，不再收异议" in chen.pop_up


async def test_killed_in_the_middle_it_is_put_up_once(made, office, stage, zhou, group):
    round_id = begun(office)
    ids = nominated(office, round_id, *made)
    scored(office, ids[made[0]], 5)
    await opens_desk(zhou)
    await zhou.taps("定名单")
    await zhou.taps("预览公示")
    await zhou.taps("确定公示")
    await stage.is_killed_before_acknowledging()
    assert len([it for it in group.has_heard if "公示期：" in it]) == 1
    assert asks(office, ZHOU, actions.desk).state.value == "published"


async def test_departments_are_picked_by_taps(made, office, stage, liu):
    decide(office, "honours-departments", "0")
    begun(office)
    await stage.settles()
    await opens_desk(liu)
    await liu.taps("定名单")
    assert "先进承办部门　没有选" in liu.hears
    await liu.taps("选部门")
    await liu.taps("总务处")
    assert "✓ 总务处" in liu.sees
    await liu.taps("✓ 总务处")
    assert "总务处" in liu.sees


async def test_the_committee_reads_objections_one_by_one(up, office, stage, liu):
    await opens_desk(liu)
    await liu.taps("看异议")
    assert liu.hears == "现在没有异议。"
    objects(office, HELEN)
    objects(office, HELEN, line_id=2, why="数字不对")
    await opens_desk(liu)
    assert "有 2 条异议等委员会答复" in liu.hears
    await liu.taps("看异议")
    assert "第 1 条，共 2 条" in liu.hears
    assert "这件去年就办好了" in liu.hears
    await liu.taps("›")
    assert "数字不对" in liu.hears
    await liu.taps("不成立")
    await sends(liu, "数字是对的")
    await liu.taps("看异议")
    await liu.taps("›")
    assert "不成立：数字是对的" in liu.hears


def read(document):
    found = Document(io.BytesIO(document))
    tables = [[[cell.text for cell in row.cells] for row in it.rows] for it in found.tables]
    return [it.text for it in found.paragraphs if it.text], tables


def last_document(stage):
    [call] = [it for it in list(stage.world.journal.entries)[::-1]
              if it["method"] == "sendDocument"][:1]  # fmt: skip
    document = call["result"]["result"]["document"]
    return document["file_name"], stage.world.files.read(document["file_id"])


async def test_on_paper_as_notice_and_as_decision(up, office, stage, clock, zhou):
    await opens_desk(zhou)
    await zhou.taps("看名单")
    await zhou.taps("下载文件")
    name, content = last_document(stage)
    words, [proposals, departments] = read(content)
    assert name == "2026年评优公示.docx"
    assert words[:2] == ["实验学校工会", "关于2026年优秀提案和先进承办部门的公示"]
    assert "公示期：2026年9月7日（周一）至2026年9月14日（周一）" in words[2]
    assert proposals == [
        ["序号", "编号", "案由", "提案人", "承办部门"],
        ["1", "2026-001", "装饮水机", "王建国", "总务处"],
        ["2", "2026-002", "换投影仪", "王建国", "总务处"],
    ]
    assert departments[1] == ["1", "总务处", "2", "2/2", "2/2"]
    assert "异议人的姓名不对外公开" in words[-3]
    assert words[-2:] == ["实验学校工会", "2026年9月7日（周一）"]
    clock.passes(days=8)
    runs(office, ZHOU, actions.confirm, round_id=up)
    await stage.settles()
    await zhou.says("优秀提案")
    await zhou.taps("下载文件")
    name, content = last_document(stage)
    words, _ = read(content)
    assert name == "2026年评优表彰决定.docx"
    assert words[1] == "关于表彰2026年优秀提案和先进承办部门的决定"
    assert "9月15日（周二）确认" in words[2]
    assert words[-1] == "2026年9月15日（周二）"
