"""The report for the congress and the form of one proposal, as they reach the chat."""

import io
from datetime import timedelta

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image

from bot.papers import fonts
from bot.papers.proposals import form, picture
from bot.texts import Texts
from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import WHY, answer, assign, department, does, rate, submit
from tests.proposals.test_report import handled as handled_one
from tests.proposals.test_report import told
from tests.scenes import questions
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.proposals import actions, store
from union.proposals.rules import Grade, Rating

SPAN = {"since": "2026-01-01", "until": "2026-12-31"}
FORMULA = "=1+1"


def content(stage, message):
    """The file that came with a message, as it is read on the other side."""
    found = message["photo"][-1] if "photo" in message else message["document"]
    return io.BytesIO(stage.world.files.read(found["file_id"]))


def words(document):
    """All that stands in it, the tables row by row."""
    told = [it.text for it in document.paragraphs]
    told += ["|".join(cell.text for cell in row.cells) for it in document.tables for row in it.rows]
    return told


@pytest.fixture
def handled(office, clock):
    """Six submitted: one satisfied, with one merged; one owed; a no, an opinion, a new one."""
    unit = department(office)
    first = submit(office)
    twin = submit(office, who=HELEN, behind=(ZHOU, LI), subject="教学楼装饮水机")
    owed = submit(office, who=LI, behind=(ZHOU, HELEN), subject=FORMULA, category="其他")
    refused, opinion = submit(office, subject="换会标"), submit(office, subject="修灯")
    submit(office, subject="加开水间")
    assign(office, first, unit)
    does(office, LIU, actions.decide, twin, verb="merge", why="都是饮水机", into_id=first)
    assign(office, owed, unit)
    does(office, LIU, actions.decide, refused, verb="reject", why=WHY)
    does(office, LIU, actions.decide, opinion, verb="convert", why=WHY)
    does(office, LIU, actions.reply, opinion, text="总务处这周就去看")
    clock.now += timedelta(days=12)
    answer(office, first, grade="a", text="三楼已经装好", promised="2026-09-18")
    rate(office, first)
    does(office, LIU, actions.close, first)
    return first


async def opens(person):
    await person.says("/proposals")
    await person.taps("审查台")
    await person.taps("办理报告")


async def test_one_tap_and_the_report_is_there_three_times(handled, stage, liu):
    await stage.settles()
    await opens(liu)
    assert "要哪一段时间的？" in liu.hears
    assert liu.sees == ["2026年 6 件", "选起止日", "审查台"]
    await liu.taps("2026年 6 件")
    summary, picture, paper, book = liu.messages[-4:]
    assert "2026年1月1日（周四）到2026年12月31日（周四）\n收到 6 件，提案人 3 人" in summary["text"]
    assert ("立案 3 件，并案后 2 件；转意见建议 1 件；不立案 1 件；撤案 0 件；待审查 1 件\n"
            "已答复 1 件，按期 1 件，平均 12.0 天\n"
            "提案人满意 1 件，基本满意 0 件，不满意 0 件") in summary["text"]  # fmt: skip
    name = "提案办理情况报告 2026-01-01至2026-12-31"
    assert [it["document"]["file_name"] for it in (paper, book)] == [f"{name}.docx", f"{name}.xlsx"]
    with Image.open(content(stage, picture)) as drawn:
        assert (drawn.format, drawn.size[0]) == ("PNG", 1200)
        assert drawn.getpixel((600, 5)) == (168, 50, 42)
        assert len(drawn.getcolors(1 << 16)) > 20


async def test_the_document_has_its_five_parts_and_a_place_to_sign(handled, stage, liu):
    await stage.settles()
    await opens(liu)
    await liu.taps("2026年 6 件")
    told = words(Document(content(stage, liu.messages[-2])))
    assert told[0] == "实验学校工会提案办理情况报告"
    assert [it[0] for it in told if it[1:2] == "、"] == list("一二三四五")
    assert "共收到提案 6 件，提案人 3 人，附议 12 人次。按类别统计如下：" in told
    assert "后勤保障|5|83.3%" in told
    assert "合计|6|100.0%" in told
    assert "6|3|1|2|1|1|0|1" in told
    assert "总务处|2|1|1|1" in told
    assert "A 已解决或采纳|1|100.0%" in told
    assert "2026-001|装饮水机（含并案 2026-002）|总务处|A 已解决或采纳|满意" in told
    assert "2026-002|教学楼装饮水机|并入 2026-001||" in told
    assert f"2026-003|{FORMULA}|总务处|—|—" in told
    assert any(it.startswith("提案委员会（签章）：") for it in told)


async def test_the_workbook_counts_in_numbers_and_holds_no_formula(handled, stage, liu):
    await stage.settles()
    await opens(liu)
    await liu.taps("2026年 6 件")
    book = load_workbook(content(stage, liu.messages[-1]))
    assert book.sheetnames == ["概况", "类别", "部门", "答复和评价", "立案提案"]
    assert ("收到", 6) in book["概况"].values
    assert ("交办到答复平均天数", 12) in book["概况"].values
    assert ("总务处", 2, 1, 1, 1) in book["部门"].values
    assert ("满意", 1, 1) in book["答复和评价"].values
    assert book["类别"]["C2"].number_format == "0.0%"
    [cell] = [it for row in book["立案提案"].rows for it in row if it.value == FORMULA]
    assert cell.data_type == "s"


async def test_what_was_honoured_is_listed_in_both(handled, office, stage, liu):
    @unattended
    def honour(uow):
        store.honour(uow.session, [handled], 2026)

    office.run(NOBODY, honour)
    await stage.settles()
    await opens(liu)
    await liu.taps("2026年 6 件")
    told = words(Document(content(stage, liu.messages[-2])))
    assert "其中评为优秀提案的 1 件：2026-001。" in told
    listed = "装饮水机（含并案 2026-002）（优秀提案）"
    assert f"2026-001|{listed}|总务处|A 已解决或采纳|满意" in told
    book = load_workbook(content(stage, liu.messages[-1]))
    assert ("优秀提案", 1) in book["概况"].values
    assert listed in [row[1] for row in book["立案提案"].values]


async def test_another_span_is_asked_for_and_checked(handled, stage, liu):
    await stage.settles()
    await opens(liu)
    await liu.taps("选起止日")
    await liu.says("2026年9月7日")
    await liu.says("2026年9月1日")
    await liu.taps("提交")
    assert "最后一天要在第一天之后" in liu.pop_up
    await liu.presses("proposals:report:2026-10-01:2026-10-31")
    assert "没有正式提交的提案" in liu.pop_up


async def test_a_span_gives_its_numbers_then_its_papers(handled, stage, liu):
    await stage.settles()
    await opens(liu)
    await liu.taps("选起止日")
    await liu.says("2026年9月1日")
    await liu.says("2026年9月7日")
    await liu.taps("提交")
    assert "收到 6 件" in liu.hears
    await liu.taps("出报告")
    assert liu.last["document"]["file_name"] == "提案办理情况报告 2026-09-01至2026-09-07.xlsx"


async def test_without_a_chinese_font_there_is_a_word_instead_of_the_picture(
    handled, stage, liu, monkeypatch
):
    monkeypatch.setattr(fonts, "where", lambda names: None)
    await stage.settles()
    await opens(liu)
    await liu.taps("2026年 6 件")
    summary, paper, _ = liu.messages[-3:]
    assert summary["text"].endswith("没有中文字体，图就不画了。")
    assert paper["document"]["file_name"].endswith(".docx")


@pytest.mark.parametrize("locale", ["zh-CN", "en"])
def test_nothing_is_drawn_over_the_edge_of_the_picture(locale):
    found = told([
        *(it for at in range(126) for it in handled_one(at + 1, at % 37, grade=list(Grade)[at % 3],
                                                        rating=list(Rating)[at % 3])),
    ])  # fmt: skip

    def say(key, **facts):
        return Texts().say(locale, key, **facts)

    with Image.open(io.BytesIO(picture.picture(found, say))) as drawn:
        wide, high = drawn.size
        for edge in ((0, 20, 40, high), (wide - 40, 20, wide, high)):
            assert drawn.crop(edge).getcolors() == [(40 * (high - 20), (255, 255, 255))]


def test_a_system_without_any_known_font_has_none():
    assert fonts.where(("nobody-has-this.ttf",)) is None


async def test_the_report_is_the_committees(handled, wang):
    await wang.presses("proposals:report:2026-01-01:2026-12-31")
    assert "document" not in wang.last


def test_a_report_asks_as_often_for_six_as_for_thirty(handled, office):
    def asks():
        return questions(lambda: office.ask(Actor(LIU), actions.report, **SPAN))

    few = asks()
    for number in range(24):
        submit(office, subject=f"装第 {number} 台饮水机")
    assert asks() == few
    assert office.ask(Actor(LIU), actions.report, **SPAN).received == 30


def test_in_time_is_what_was_promised_when_it_was_handed_over(office, clock):
    unit, number = department(office), submit(office)
    does(office, LIU, actions.accept, number)
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.answer_until, number, until="2026-09-10")
    does(office, LIU, actions.hand_over, number)
    clock.now += timedelta(days=4)
    assert office.ask(Actor(LIU), actions.report, **SPAN).late == 1
    answer(office, number)
    found = office.ask(Actor(LIU), actions.report, **SPAN)
    assert (found.answered, found.in_time, found.late, found.average) == (1, 0, 0, 40)


def test_handed_back_it_has_the_usual_time_again(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    does(office, LI, actions.hand_back, number, why="是教务处的事")
    clock.now += timedelta(days=20)
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.hand_over, number)
    clock.now += timedelta(days=29)
    answer(office, number)
    found = office.ask(Actor(LIU), actions.report, **SPAN)
    assert (found.in_time, found.average) == (1, 290)


def test_a_school_without_proposals_hears_so(office):
    assert office.ask(Actor(LIU), actions.report_years) == {}


async def test_the_desk_of_a_school_without_proposals_has_no_years(liu):
    await opens(liu)
    assert "还没有正式提交的提案" in liu.hears
    assert liu.sees == ["审查台"]


def filled(stage, person):
    """Each place of the form with what stands in it."""
    [table] = Document(content(stage, person.last)).tables
    found = {}
    for row in table.rows:
        cells = [cell.text for cell in row.cells]
        found[cells[0]] = cells[1]
        if cells[2] != cells[1]:
            found[cells[2]] = cells[3]
    return found


async def test_the_form_of_a_proposal_bears_all_that_is_known(handled, stage, wang):
    await stage.settles()
    await wang.says("/proposals 2026-1")
    await wang.taps("提案表")
    assert wang.last["document"]["file_name"] == "提案表 2026-001 装饮水机.docx"
    told = filled(stage, wang)
    assert told["编号"] == "2026-001"
    assert told["届次"] == "第　　届第　　次"
    assert (told["案由"], told["类别"]) == ("装饮水机", "后勤保障")
    assert told["提交时间"] == "2026年9月7日（周一）"
    assert (told["理由"], told["建议措施"]) == ("课间总要排队", "总务处加装一台")
    assert (told["提案人"], told["所在组"]) == ("王建国", "数学组")
    assert told["附议人"] == "周敏、Helen"
    assert told["共同提案人"] == "Helen"
    assert told["提案委员会审查意见"].startswith("立案（并案：2026-002）\n2026年9月7日（周一）")
    assert told["校领导批示"].strip().startswith("签字：")
    assert (told["主办部门"], told["协办部门"]) == ("总务处", "")
    assert told["答复期限"] == "2026年10月7日（周三）"
    assert told["答复类别"] == "A 已解决或采纳"
    said, promised = told["答复内容"].rsplit("\n", 1)
    assert said == "三楼已经装好\n2026年9月19日（周六）答复"
    assert promised == "完成时间：2026年9月18日（周五）"
    assert told["承办人签字"] == told["负责人签字"] == told["面商记录"] == ""
    assert told["提案人评价"] == "■ 满意　□ 基本满意　□ 不满意"
    assert (told["二次办理"], told["二次评价"]) == ("", "□ 满意　□ 基本满意　□ 不满意")
    assert told["归档"] == "2026年9月19日（周六）"


async def test_the_second_round_and_the_meeting_stand_in_their_own_places(office, stage, wang):
    number = submit(office)
    assign(office, number, department(office))
    answer(office, number)
    rate(office, number, "dissatisfied", why="还是没有水喝")
    answer(office, number, text="下学期再看预算")
    rate(office, number, "dissatisfied", why="没有日期")
    does(office, LIU, actions.meet, number, why="三方见面，同意先装一台")
    await stage.settles()
    await wang.says("/proposals 2026-1")
    await wang.taps("提案表")
    told = filled(stage, wang)
    assert told["答复内容"].startswith("本学期没有这笔经费")
    assert told["提案人评价"] == "□ 满意　□ 基本满意　■ 不满意。理由：还是没有水喝"
    assert told["二次办理"].startswith("下学期再看预算")
    assert told["二次评价"].endswith("没有日期")
    assert told["面商记录"] == "三方见面，同意先装一台\n2026年9月7日（周一）"


async def test_an_empty_form_can_be_printed_before_anybody_seconded(office, stage, wang):
    office.run(Actor(WANG), actions.propose, subject="装饮水机", category="后勤保障",
               reason="课间总要排队", measures="总务处加装一台")  # fmt: skip
    await wang.says("/proposals")
    await wang.presses("proposals:paper:1")
    told = filled(stage, wang)
    assert wang.last["document"]["file_name"] == "提案表 装饮水机.docx"
    assert told["编号"] == told["附议人"] == told["主办部门"] == told["答复期限"] == ""


async def test_the_form_is_for_the_proposer_and_the_committee(handled, stage, liu, helen):
    await stage.settles()
    await helen.says("/proposals 2026-1")
    assert "Proposal form" not in helen.sees
    await helen.presses("proposals:paper:1")
    assert "for its proposer and the proposal committee" in helen.pop_up + helen.hears
    await liu.says("/proposals 2026-1")
    assert "提案表" in liu.sees


def test_notes_apart_are_on_no_form(handled, office, stage):
    does(office, LIU, actions.note, handled, text="预算其实还有")
    house = stage.app.bot_data

    def say(key, **facts):
        return house.texts.say("en", key, **facts)

    paper = form.form(office.ask(Actor(LIU), actions.paper, proposal_id=handled), say)
    told = "\n".join(words(Document(io.BytesIO(paper))))
    assert "Accepted (merged with it: 2026-002)" in told
    assert "预算" not in told
