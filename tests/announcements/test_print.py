"""The sheet for the notice board, opened again as a printer would."""

import io

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from bot.papers.announcements import SIZES, notice, parted, size_of, text_of
from bot.texts import Texts
from tests.announcements.scenes import paper, sends, write
from union.announcements.rules import title_of
from union.announcements.sheets import Notice


def say(key, **facts):
    return Texts().say("zh-CN", key, **facts)


def of(body, files=()):
    return Notice(title_of(body), body, "实验学校工会", "2026-09-07", files)


def opened(body, files=()):
    return Document(io.BytesIO(notice(of(body, files), say)))


def test_the_title_stands_in_the_middle_and_the_names_on_the_right():
    made = opened("关于体检的通知\n10月15日起，市中医院。\n请带身份证。")
    head, first, second, empty, by, day = made.paragraphs
    assert (head.text, head.alignment) == ("关于体检的通知", WD_ALIGN_PARAGRAPH.CENTER)
    assert head.runs[0].bold
    assert [first.text, second.text, empty.text] == ["10月15日起，市中医院。", "请带身份证。", ""]
    assert first.paragraph_format.first_line_indent == 2 * first.runs[0].font.size
    assert (by.text, by.alignment) == ("实验学校工会", WD_ALIGN_PARAGRAPH.RIGHT)
    assert (day.text, day.alignment) == ("2026年9月7日（周一）", WD_ALIGN_PARAGRAPH.RIGHT)
    [sheet] = made.sections
    assert (round(sheet.page_width.cm, 1), round(sheet.page_height.cm, 1)) == (21.0, 29.7)


def test_marks_are_kept_as_far_as_paper_allows():
    body = (
        "停水\n<b>周五</b>和<i>周六</i>，<u>全天</u><s>半天</s>，见"
        '<a href="https://example.org/a">学校网站</a>和<a href="https://example.org">'
        'example.org</a>，问<a href="tg://user?id=1">老周</a>。<b>&lt;b&gt;不是标记</b>'
    )
    [line] = [it for it in opened(body).paragraphs if it.text.startswith("周五")]
    assert line.text == (
        "周五和周六，全天半天，见学校网站（https://example.org/a）和example.org，问老周。<b>不是标记"
    )
    looks = {it.text: (it.bold, it.italic, it.underline, it.font.strike) for it in line.runs}
    assert looks["周五"] == (True, None, None, None)
    assert looks["周六"] == (None, True, None, None)
    assert looks["全天"] == (None, None, True, None)
    assert looks["半天"] == (None, None, None, True)
    assert looks["和"] == (None, None, None, None)
    assert looks["<b>不是标记"] == (True, None, None, None)


@pytest.mark.parametrize(
    ("body", "title", "lines"),
    [
        ("今晚停水", "通知", ["今晚停水"]),
        ("停水\n今晚八点", "停水", ["今晚八点"]),
        ("<b>停水</b>\n\n今晚八点\n\n\n明早好", "停水", ["今晚八点", "明早好"]),
        ("长" * 31 + "\n今晚八点", "通知", ["长" * 31, "今晚八点"]),
    ],
)
def test_a_short_first_line_is_the_title_and_is_not_said_twice(body, title, lines):
    head, told = parted(of(body), say)
    assert head == title
    assert [text_of(it) for it in told] == lines


def test_letters_shrink_so_that_usual_lengths_stay_on_one_page():
    assert size_of(["字" * 200]) == SIZES[0]
    sizes = [size_of(["字" * 100] * many) for many in range(1, 31)]
    assert sizes == sorted(sizes, reverse=True)
    assert size_of(["字" * 3000]) == SIZES[-1]


def test_one_page_holds_what_the_size_promises():
    """By the sums of the sheet itself: lines times their height, title and names."""
    for many in range(1, 11):
        made = opened("标题\n" + "\n".join(["字" * 100] * many))
        [sheet] = made.sections
        wide = sheet.page_width - sheet.left_margin - sheet.right_margin
        high = sheet.page_height - sheet.top_margin - sheet.bottom_margin
        size = made.paragraphs[1].runs[0].font.size
        lines = sum(-(-(len(it.text) + 2) * size // wide) or 1 for it in made.paragraphs[1:])
        assert lines * size * 1.5 + made.paragraphs[0].runs[0].font.size * 2.5 <= high, many


def test_files_are_named_and_signs_no_file_may_hold_are_left_out():
    made = opened("停水\n今\x07晚", ("名单.xlsx", "须知.pdf"))
    words = [it.text for it in made.paragraphs]
    assert "今晚" in words
    assert "附件：名单.xlsx、须知.pdf" in words


async def test_who_sees_to_it_gets_it_as_a_file_and_nobody_else(zhou, wang, stage):
    await zhou.says("/announce")
    await sends(zhou, paper("名单.xlsx"), caption="停水/断电\n今晚八点")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await zhou.taps("打印稿")
    document = zhou.last["document"]
    assert document["file_name"] == "通知：停水_断电.docx"
    made = Document(io.BytesIO(stage.world.files.read(document["file_id"])))
    assert [it.text for it in made.paragraphs] == [
        "停水/断电", "今晚八点", "附件：名单.xlsx", "", "实验学校工会", "2026年9月7日（周一）",
    ]  # fmt: skip
    await wang.presses("announcements:paper:1")
    assert "负责的同事来办" in wang.pop_up


async def test_a_draft_is_not_printed(zhou):
    await write(zhou)
    await zhou.presses("announcements:paper:1")
    assert zhou.pop_up == "这条通知还没发出。"
