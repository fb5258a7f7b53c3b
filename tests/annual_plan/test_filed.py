"""A plan that comes as a Word file gives the rows of the plan that is pasted."""

import io
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from bot.sheets import read_text
from union.annual_plan.written import as_pasted, read_plan
from union.kernel.refusal import Refusal

HERE = Path(__file__).parent
TOWN = (HERE / "town_union.txt").read_text("utf-8")
LABELS = (HERE / "town_union_rows.tsv").read_text("utf-8").splitlines()
ROWS = [(int(month), text) for month, text in (it.split("\t") for it in LABELS)]
MONTHS = {month: [text for at, text in ROWS if at == month] for month, _ in ROWS}
HAN = dict(enumerate("一二三四五六七八九十", start=1)) | {11: "十一", 12: "十二"}


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


async def read(content, name="工作计划.docx"):
    found = read_plan(as_pasted(await read_text(content, name)))
    return [(it.month, it.text) for it in found]


def paragraphs(lines, document=None):
    document = document or Document()
    for line in lines:
        document.add_paragraph(line)
    return document


def in_table(rows, document=None):
    document = document or Document()
    table = document.add_table(len(rows), len(rows[0]))
    for line, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, row, strict=True):
            cell.text, *more = text.split("\n")
            for it in more:
                cell.add_paragraph(it)
    return document


def before_the_months():
    return TOWN[: TOWN.index("二月份")].splitlines()


def numbered(works):
    return [f"{at}、{it}。" for at, it in enumerate(works, start=1)]


async def test_the_real_plan_in_paragraphs():
    assert await read(saved(paragraphs(TOWN.splitlines()))) == ROWS


async def test_the_real_plan_as_a_text_file_in_whatever_encoding():
    for encoding in ("utf-8", "gb18030", "utf-16"):
        assert await read(TOWN.encode(encoding), "计划.txt") == ROWS


@pytest.mark.parametrize("numbers", [True, False])
@pytest.mark.parametrize("heading", ["{han}月份", "{month}月", "{month}", "{han}\n月"])
async def test_the_real_plan_as_a_table_of_months_and_work(numbers, heading):
    rows = [("月份", "工作内容")]
    for month, works in MONTHS.items():
        said = numbered(works) if numbers else works
        rows.append((heading.format(han=HAN[month], month=month), "\n".join(said)))
    document = in_table(rows, paragraphs(before_the_months()))
    paragraphs(["郭元镇教育工会", "2012年2月"], document)
    assert await read(saved(document)) == ROWS


async def test_the_real_plan_as_a_table_with_a_row_for_each_work_and_who_does_it():
    rows = [("序号", "月份", "工作内容", "责任人", "备注")]
    for at, (month, text) in enumerate(ROWS, start=1):
        first = f"{HAN[month]}月份" if text == MONTHS[month][0] else ""
        rows.append((str(at), first, text, "王建国、李芳", "按期完成"))
    document = in_table(rows)
    column = document.tables[0].columns[1].cells
    for month in MONTHS:
        mine = [at for at, (it, _) in enumerate(ROWS, start=1) if it == month]
        column[mine[0]].merge(column[mine[-1]])
    assert await read(saved(document)) == ROWS


async def test_the_real_plan_numbered_by_word_itself():
    document = paragraphs(before_the_months())
    for month, works in MONTHS.items():
        document.add_paragraph(f"{HAN[month]}月份")
        for it in works:
            document.add_paragraph(it, "List Number")
    content = saved(document)
    assert await read(content) == ROWS
    text = as_pasted(await read_text(content, "计划.docx"))
    assert "七月份\n18. 做好档案资料" in text  # it counts on, as Word shows it


def listed(document, formats, texts):
    """A list of Word's own: for each depth how its numbers look; its number."""
    root = document.part.numbering_part.element
    number = str(700 + len(root))
    kind, one = OxmlElement("w:abstractNum"), OxmlElement("w:num")
    kind.set(qn("w:abstractNumId"), number)
    one.set(qn("w:numId"), number)
    points = OxmlElement("w:abstractNumId")
    points.set(qn("w:val"), number)
    one.append(points)
    for depth, (look, text) in enumerate(zip(formats, texts, strict=True)):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(depth))
        for name, value in (("w:start", "1"), ("w:numFmt", look), ("w:lvlText", text)):
            said = OxmlElement(name)
            said.set(qn("w:val"), value)
            level.append(said)
        kind.append(level)
    root.insert(0, kind)
    root.append(one)
    return number


def stands(paragraph, number, depth=0):
    place = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    place.get_or_add_ilvl().val, place.get_or_add_numId().val = depth, int(number)


async def test_months_and_works_numbered_at_two_depths_each_month_beginning_anew():
    document = Document()
    number = listed(document, ["chineseCounting", "decimal"], ["%1、", "（%2）"])
    for said in ("指导思想", "工作安排"):
        stands(document.add_paragraph(said), number)
    own = listed(document, ["chineseCountingThousand", "decimalEnclosedCircle"], ["（%1）", "%2"])
    for month, works in MONTHS.items():
        stands(document.add_paragraph(f"{HAN[month]}月份"), own)
        for it in works:
            stands(document.add_paragraph(it), own, depth=1)
    stands(document.add_paragraph("工作要求"), number)
    document.add_paragraph("认真落实，务求实效。")
    content = saved(document)
    assert await read(content) == ROWS
    text = as_pasted(await read_text(content, "计划.docx"))
    assert text.startswith("一、 指导思想\n二、 工作安排\n（一） 二月份\n① 以《")
    assert text.endswith("三、 工作要求\n认真落实，务求实效。")


async def test_what_is_struck_out_drawn_twice_or_said_in_a_box_is_read_as_an_eye_sees_it():
    document = paragraphs(["三月份："])
    body = document.element.body
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>4月：球赛</w:t></w:r></w:p></w:txbxContent>"
    for inside in (
        "<w:r><w:t>1、</w:t></w:r><w:del><w:r><w:delText>看电影</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>春游</w:t><w:br/><w:t>2、植树</w:t></w:r></w:ins>",
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>",
    ):
        body.insert(len(body) - 1, parse_xml(f"<w:p {w} {mc}>{inside}</w:p>"))
    assert await read(saved(document)) == [(3, "春游"), (3, "植树"), (4, "球赛")]


async def test_two_tables_and_a_head_that_is_said_again_add_nothing():
    rows = [("月份", "工作"), ("三月", "春游"), ("月份", "工作"), ("四月", "球赛")]
    document = in_table([("时间", "活动安排"), ("五月", "植树")], in_table(rows))
    assert await read(saved(document)) == [(3, "春游"), (4, "球赛"), (5, "植树")]


async def test_a_document_without_months_is_no_plan():
    with pytest.raises(Refusal, match="annual-plan-no-months"):
        await read(saved(paragraphs(["会议记录", "大家发了言。"])))


def test_a_month_in_figures_is_one_only_under_its_heading():
    rows = [["三月份"], ["1、甲"], [""], ["月份", "工作"], ["4", "乙"], ["", "丙\n丁"], [None, 5]]
    assert as_pasted(rows) == "三月份\n1、甲\n\n4月\t乙\n\t丙\n\t丁\n\t5"
    assert as_pasted([["工作", "人数"], ["4", "乙"]]) == "4\t乙"


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


async def test_a_plan_is_handed_in_as_a_file_shown_and_kept(zhou, wang):
    content = saved(paragraphs(TOWN.splitlines()))
    await wang.sends("document", "计划.docx", DOCX, content)
    assert "负责的同事来办" in wang.hears
    await zhou.sends("document", "计划.docx", DOCX, content)
    assert zhou.hears.startswith("第 2 步，共 2 步：第一条是哪一年的？")
    await zhou.says("2027")
    assert "2月\n· 以《" in zhou.hears
    await zhou.taps("提交")
    assert zhou.hears == "记进计划 31 项。"
    await zhou.taps("看这个月")
    assert zhou.hears.startswith("2027年2月工作安排\n1. 以《")


async def test_a_file_answers_where_the_plan_is_asked_for_and_goes_before_a_draft(zhou):
    await zhou.says("/plan")
    await zhou.taps("录入计划")
    assert "也可以把 .docx 或 .txt 文件直接发给我" in zhou.hears
    await zhou.sends("document", "计划.txt", "text/plain", "三月份：1、春游".encode("gb18030"))
    await zhou.taps("跳过")
    assert "3月\n· 春游" in zhou.hears
    await zhou.sends("document", "计划.txt", "text/plain", "四月份：1、球赛".encode())
    await zhou.taps("重新写")
    await zhou.taps("跳过")
    assert "4月\n· 球赛" in zhou.hears


async def test_a_file_that_is_no_plan_says_what_to_do_and_opens_no_form(zhou):
    old = bytes.fromhex("D0CF11E0A1B11AE1") + "WordDocument".encode("utf-16-le")
    await zhou.sends("document", "工作计划.DOC", "application/msword", old)
    assert zhou.hears.startswith("“工作计划.DOC”是旧版格式。请用 Word 或 WPS 打开，另存为 .docx")
    await zhou.sends("document", "会议记录.txt", "text/plain", "大家发了言。".encode())
    assert zhou.hears.startswith("没有读到分月的安排")
    await zhou.says("三月份：1、春游")
    assert "第 2 步" not in zhou.hears
