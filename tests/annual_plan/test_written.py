"""A year plan, as unions write it, is read as a person would, and nothing is made up."""

import random
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.annual_plan.written import LONGEST, Row, read_plan, year_of
from union.kernel.refusal import Refusal

HERE = Path(__file__).parent
# The year plan of a town's education union, as it was published, and its monthly list, written
# out by hand before any program had read it.
PLANS = {"town_union.txt": "town_union_rows.tsv"}


def labelled(name):
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [(int(month), text) for month, text in (line.split("\t") for line in lines)]


@pytest.mark.parametrize("plan", PLANS)
def test_a_real_plan_is_read_row_by_row_and_nothing_is_made_up(plan):
    expected = labelled(PLANS[plan])
    rows = read_plan((HERE / plan).read_text("utf-8"))
    found = [(it.month, it.text) for it in rows]
    read, made_up = Counter(expected) & Counter(found), Counter(found) - Counter(expected)
    assert read.total() >= 0.95 * len(expected)
    assert not made_up
    assert found == expected  # today it is all of them, in their order


@pytest.mark.parametrize("plan", PLANS)
def test_a_row_tells_its_line(plan):
    text = (HERE / plan).read_text("utf-8")
    lines = text.splitlines()
    for row in read_plan(text):
        assert row.text in lines[row.line - 1]


# what is typed | month text; month text
SHAPES = {
    "one line": ("三月份：1、开学工作。2、三八活动；3、教代会", "3 开学工作 3 三八活动 3 教代会"),
    "one a line": ("三月份：\n1、春游\n2、球赛。\n四月份\n1、植树；", "3 春游 3 球赛 4 植树"),
    "months in one line": ("一月：慰问；二月：家访。三月：植树", "1 慰问 2 家访 3 植树"),
    "no line broken": ("三月份：1、春游。2、球赛。四月份：1、植树", "3 春游 3 球赛 4 植树"),
    "no numbers": ("3月\n开学工作\n三八活动\n4月\n春游", "3 开学工作 3 三八活动 4 春游"),
    "no numbers, one line": ("3月：春游；球赛（男、女；混）；", "3 春游 3 球赛（男、女；混）"),
    "full width": ("９月份：\n１．教师节\n１２月份：\n１．元旦", "9 教师节 12 元旦"),
    "spread out": ("三 月 份\n1 植树\n2 组织春游\n十 二 月\n1 元旦", "3 植树 3 组织春游 12 元旦"),
    "marks of all kinds": (
        "3月\n（1）甲（2）乙\n4月\n①丙②丁\n5月\n1) 戊\n6月\n• 己\n7月\n⑴庚\n8月\n1，辛",
        "3 甲 3 乙 4 丙 4 丁 5 戊 6 己 7 庚 8 辛",
    ),
    "Chinese marks": ("3月\n一、甲\n二、乙\n4月\n（一）丙\n（二）丁", "3 甲 3 乙 4 丙 4 丁"),
    "several months": (
        "1-2月\n1、甲\n七、八月份：乙\n9月至10月：丙\n11—12月：丁\n3和4月：戊\n五六月份：己",
        "1 甲 7 乙 9 丙 11 丁 3 戊 5 己",
    ),
    "over the new year": ("12月—次年1月：甲\n元月份：乙", "12 甲 1 乙"),
    "parts of a month": ("3月上旬：甲\n3月下旬：乙", "3 甲 3 乙"),
    "points are no months": ("一、九月份：\n1、甲\n二、十月份：\n1、乙", "9 甲 10 乙"),
    "points of the first months": ("一、二月：甲\n二、三月：乙\n三、四月：丙", "2 甲 3 乙 4 丙"),
    "pairs of months": ("一、二月：甲\n三、四月：乙", "1 甲 3 乙"),
    "points in brackets": ("（一）二月份\n1、甲\n（二）三月份\n1、乙", "2 甲 3 乙"),
    "broken lines": (
        "三月份：\n1、组织青年教师去外地观摩课堂，并\n写好体会。\n2、球赛",
        "3 组织青年教师去外地观摩课堂，并写好体会 3 球赛",
    ),
    "the number alone": ("三月份：\n1、\n教代会\n2、无", "3 教代会"),
    "numbers within": (
        "5月：1、五.四青年节，比第1、2届好\n2、审议方案（1、绩效；2、考核）\n3.35周岁以下比武",
        "5 五.四青年节，比第1、2届好 5 审议方案（1、绩效；2、考核） 5 35周岁以下比武",
    ),
    "no number": ("3月：\n1、甲\n2、乙\n3.8妇女节", "3 甲 3 乙3.8妇女节"),
    "a bracket never closed": ("3月：1、甲（乙2、丙“丁3、戊", "3 甲（乙 3 丙“丁 3 戊"),
    "a feast": ("5月\n慰问\n五.四青年节\n6月\n六、一节", "5 慰问 5 五.四青年节 6 六、一节"),
    "framed": ("【三月】春游\n【四月】\n1、甲\n★五月份★\n1、乙", "3 春游 4 甲 5 乙"),
    "a note": ("三月份（师德建设月）：\n1、甲\n4月工作安排\n1、乙", "3 甲 4 乙"),
    "dashes": ("三月——春游\n四月 - 球赛", "3 春游 4 球赛"),
    "a table": ("| 月份 | 工作 |\n|--|--|\n| 三月 | 春游 |\n| 四月 | 球赛 |", "3 春游 4 球赛"),
    "cells": ("3月\t1、春游\n\t2、球赛\n4月\t植树", "3 春游 3 球赛 4 植树"),
    "a comma": ("3月，春游；\n4月，球赛；\n5月，植树。", "3 春游 4 球赛 5 植树"),
    "a comma once": ("3月：春游\n4月、球赛\n5月：植树", "3 春游 4 球赛 5 植树"),
    "with its year": ("2026年9月\n1、甲\n2027年1月：\n一、乙\n2027年2月", "9 甲 1 乙"),
    "English": (
        "March: 1. Gala 2. Visits\nApril\n- Games\nJuly and August: trips\nSept.: party",
        "3 Gala 3 Visits 4 Games 7 trips 9 party",
    ),
    "traditional": ("3月份\n1, 組織春遊;\n\n2、退休教工體檢;", "3 組織春遊 3 退休教工體檢"),
    "titles within": ("3月：\n主要工作：\n1、甲\n其他：\n1、乙\n4月：\n1、丙", "3 甲 3 乙 4 丙"),
    "other times": ("每月：\n1、例会\n三月：\n1、甲\n暑假：\n1、旅游\n9月：乙", "3 甲 9 乙"),
    "other parts": (
        "一、指导思想\n3月份将召开大会。\n二、安排\n三月份：\n1、甲\n三、工作要求\n1、认真",
        "3 甲",
    ),
    "parts that count on": ("3月：\n一、甲\n二、乙\n三、保障措施\n1、认真", "3 甲 3 乙"),
    "signed": ("12月：\n1、元旦\n2、组建分会\n××小学工会\n2012年2月", "12 元旦 12 组建分会"),
    "signed in one line": ("12月：\n1、元旦\n某校工会委员会 二〇一二年二月二日", "12 元旦"),
    "signed with spaces": ("12月：\n1、元旦\n\n某 校 工 会\n2012 . 2 . 20", "12 元旦"),
    "signed without a date": ("12月：\n1、元旦\n××小学工会", "12 元旦"),
    "last words": ("12月：\n1、元旦。\n总之，大家努力。", "12 元旦"),
    "a last paragraph": ("12月：\n1、元旦。\n\n新的学期，大家努力。", "12 元旦"),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_it_may_be_written_so(shape):
    typed, told = SHAPES[shape]
    found = " ".join(f"{it.month} {it.text}" for it in read_plan(typed))
    assert found == told


def test_a_row_begins_where_its_number_stands():
    rows = read_plan("计划\n\n三月份：1、甲\r\n2、乙\n并丙\n四月：丁")
    assert rows == [Row(3, "甲", 3), Row(3, "乙并丙", 4), Row(4, "丁", 6)]


@pytest.mark.parametrize(
    "text",
    [
        "", "。", "三月份：", "三月份：\n1、\n2、无",
        "3月份将召开教代会。\n4月8日，组织春游。",
        "3月份以来，工会努力工作。\n1、3月8日前后慰问女教工。",
        "2012年2月\n一、指导思想\n以服务为中心。\n二、工作目标\n1、提高认识",
        "工会工作计划\n一、指导思想\n（一）一月、六月召开大会，5月 8日春游。\n某校工会\n2012年2月",
        "The union may meet in March. In April: nothing yet?\nMay we win",
        "正月：拜年\n13月：没有\n0月：没有",
    ],
)  # fmt: skip
def test_prose_that_names_a_month_is_no_list(text):
    with pytest.raises(Refusal) as no:
        read_plan(text)
    assert no.value.key == "annual-plan-no-months"


def test_a_text_may_be_so_long_and_no_longer():
    assert len(read_plan("三月：\n1、" + "甲" * (LONGEST - 6))) == 1
    with pytest.raises(Refusal) as no:
        read_plan("三月：\n1、" + "甲" * (LONGEST - 5))
    assert (no.value.key, no.value.facts) == ("annual-plan-long", {"most": 20_000})


@pytest.mark.parametrize(
    "again",
    [
        " ", "\n", "月", "(", "1、", "一、", "七、八", "三月:", "三月份 ", "12-", "二〇",
        "may and ", "a\n", "1、甲\n", "一、甲\n", "甲。", "①", "2012年", "某校工会\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["", "三月：\n1、甲\n"])
def test_what_is_said_again_and_again_is_read_to_its_end(before, again):
    """A pattern that tries every way at every letter would not come back."""
    text = (before + again * LONGEST)[: LONGEST // 2]
    with suppress(Refusal):
        assert read_plan(text)
    assert year_of(text) in (None, 2012)


YEARS = {
    "某校2012年工会工作计划": 2012,
    "某校工会\n２０１２ 年度工作计划\n一、指导思想": 2012,
    "二〇一二年工会工作要点": 2012,
    "二○一二年计划": 2012,
    "二零一二年计划": 2012,
    "2016中学工会工作计划": 2016,
    "2012学年工会计划": 2012,
    "2011—2012学年度第二学期工会工作计划": 2011,
    "2014——2015学年度中学工会工作计划": 2014,
    "工会工作计划\n（2011-2012学年）": 2011,
    "二○一一—二○一二学年工会工作计划": 2011,
    "2006年工会工作总结\n及2007年工作计划": 2007,
    "关于印发〔2012〕3号文件的通知\n某校工会2013年工作计划": 2013,
    "2009年是关键之年，工会将在党支部的领导下，团结全校教职工，发挥桥梁和纽带作用。": 2009,
    "School year 2026/27: work plan": 2026,
    "Plan for 2026": 2026,
    "20xx年工会工作计划": None,
    "工会工作计划\n三月份：\n1、甲": None,
    "自从学校建立以来，特别是自2008年以来，工会在上级和学校党支部的领导下做了许多许多工作。": None,
    "电话 20121234567": None,
    "": None,
}


@pytest.mark.parametrize("text", YEARS)
def test_the_year_stands_in_the_title(text):
    assert year_of(text) == YEARS[text]


def test_the_day_of_a_signature_is_not_the_year_of_the_plan():
    assert year_of("工会工作计划\n" + "工作\n" * 12 + "某校工会\n2012年2月") is None


ALPHABET = "三月份：:1、2.。；;\n\n 十一二七八()（）①•2026年学校工会ab march\t|-—至，Ⅳ𝟙ﾊ﷽\u2028\x0b"


@given(st.text() | st.text(ALPHABET, max_size=200))
def test_no_text_is_too_strange(text):
    year = year_of(text)
    assert year is None or 1900 <= year < 2100
    try:
        rows = read_plan(text)
    except Refusal as no:
        assert no.key == "annual-plan-no-months"
        return
    bare = "".join(text.replace("|", " ").split())
    for row in rows:
        assert 1 <= row.month <= 12
        assert row.text == row.text.strip(" 。；;，,、：:.") != ""
        assert "".join(row.text.split()) in bare  # no word of it is made up
        assert 1 <= row.line <= len(text.splitlines())
    assert [it.line for it in rows] == sorted(it.line for it in rows)


HAN = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
works = st.lists(st.text("组织教师春游球赛慰问三八节，去看课", min_size=1, max_size=30).filter(
    lambda it: it == it.strip("，")), min_size=1, max_size=6)  # fmt: skip
plans = st.lists(st.tuples(st.integers(1, 12), works), min_size=1, max_size=12)


@given(
    plans,
    st.sampled_from(["{han}月份：", "{han}月", "{month}月份", "{month}月：", "【{han}月】"]),
    st.sampled_from(["{n}、", "{n}. ", "（{n}）", "{n}）", "{sign}"]),
    st.sampled_from(["\n", "。\n", "；\n\n", "。", "；"]),
    st.randoms(use_true_random=False),
)
def test_whatever_a_plan_says_it_is_read_back(plan, head, mark, end, chance: random.Random):
    lines = ["工会工作计划", "一、指导思想", "3月份要努力工作。", "二、具体安排"]
    for month, said in plan:
        items = (mark.format(n=n, sign="①②③④⑤⑥"[n - 1]) + it for n, it in enumerate(said, 1))
        between = chance.choice(["\n", ""]) if mark != "{n}. " else "\n"
        lines.append(head.format(han=HAN[month - 1], month=month) + between + end.join(items))
    lines += ["三、工作要求", "1、认真", "某校工会", "2012年2月"]
    rows = read_plan("\n".join(lines))
    expected = [(month, it) for month, said in plan for it in said]
    assert [(it.month, it.text) for it in rows] == expected
