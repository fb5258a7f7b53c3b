from datetime import datetime

import pytest

from union.meetings.rules import Kind
from union.meetings.written import (
    Kinds,
    begins_like_one,
    heard,
    read_line,
    rhythm_of,
    split_items,
    split_series,
)

NOW = datetime.fromisoformat("2026-09-01T10:00")
SAMPLE = (
    "例会 9月4日16:00 工会办公室 议题：1教师节活动方案 2中秋慰问标准（不超过省里规定） "
    "3文明办公室评分表修改"
)


@pytest.mark.parametrize(
    ("typed", "rhythm", "place"),
    [
        ("每月第一个星期三 15:30 工会办公室", "FREQ=MONTHLY;BYDAY=1WE;T=15:30", "工会办公室"),
        ("每月最后一个周五下午4点，工会办公室", "FREQ=MONTHLY;BYDAY=-1FR;T=16:00", "工会办公室"),
        ("每两周的周五 16:10 会议室", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;T=16:10", "会议室"),
        ("每月第二个工作日 14:00 三楼会议室", "FREQ=MONTHLY;BYDAY=2WD;T=14:00", "三楼会议室"),
        (
            "first Wednesday of each month 15:30, union office",
            "FREQ=MONTHLY;BYDAY=1WE;T=15:30",
            "union office",
        ),
    ],
)
def test_a_rhythm_and_the_place_behind_it(typed, rhythm, place):
    parts = split_series(typed)
    assert parts["place"] == place
    assert str(rhythm_of(parts["rhythm"], NOW)) == rhythm


@pytest.mark.parametrize(
    "typed",
    ["每月第一周周三下午三点半 工会办公室", "每学期第一周周三", "工会办公室", "下周三 15:30", ""],
)
def test_what_is_no_rhythm_as_a_whole_is_not_taken_for_one(typed):
    assert split_series(typed) == {}
    assert rhythm_of(typed, NOW) is None


def test_the_sample_line_of_a_committee_meeting_is_taken_apart():
    assert begins_like_one(SAMPLE)
    line = read_line(SAMPLE, NOW)
    assert (line.kind, line.starts, line.place) == (Kind.COMMITTEE, "9月4日16:00", "工会办公室")
    assert line.items.split("\n") == [
        "教师节活动方案", "中秋慰问标准（不超过省里规定）", "文明办公室评分表修改",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("女工委 3月4日 15:00 会议室", Kind.WOMEN),
        ("工会委员扩大会议：下周三15:30 报告厅", Kind.ENLARGED),
        ("组长会 明天16:00 工会办公室", Kind.ENLARGED),
        ("组会 周五16:10 数学办公室", Kind.GROUP),
        ("开会 周五16:10 数学办公室", None),
    ],
)
def test_the_first_word_says_whose_meeting_it_is(typed, kind):
    assert begins_like_one(typed)
    assert read_line(typed, NOW).kind is kind


@pytest.mark.parametrize(
    "typed",
    ["例会的通知发了吗", "开会要带什么", "委员会怎么走", "会议室在哪里 9月4日", "开会时间太长了"],
)
def test_talk_about_meetings_calls_none(typed):
    assert not begins_like_one(typed)


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("1教师节活动方案 2中秋慰问标准", ["教师节活动方案", "中秋慰问标准"]),
        ("1、羽毛球赛；2、春游", ["羽毛球赛", "春游"]),
        ("换饮水机\n修打印机", ["换饮水机", "修打印机"]),
        ("2027年预算", ["2027年预算"]),
        ("3人小组的分工", ["3人小组的分工"]),
        ("只有一件事", ["只有一件事"]),
        ("1号楼的安全通道", ["1号楼的安全通道"]),
        ("1. 1号楼的安全通道", ["1号楼的安全通道"]),
        ("1）预算", ["预算"]),
        ("１．预算\n２．春游", ["预算", "春游"]),
    ],
)
def test_items_are_parted_by_their_numbers_or_lines(typed, items):
    assert split_items(typed) == items


@pytest.mark.parametrize(
    ("typed", "kind", "why"),
    [
        ("参加", Kinds.COMES, ""),
        ("准时到会。", Kinds.COMES, ""),
        ("请假，孩子发烧", Kinds.LEAVE, "孩子发烧"),
        ("来不了", Kinds.LEAVE, ""),
        ("来不了了，孩子发烧", Kinds.LEAVE, "孩子发烧"),
        ("我不参加", Kinds.LEAVE, ""),
        ("请假，因为有不良行为要处理", Kinds.LEAVE, "有不良行为要处理"),
        ("请假，家长约谈学生的不当行为", Kinds.LEAVE, "家长约谈学生的不当行为"),
        ("请假 😭", Kinds.LEAVE, ""),
        ("can’t come", Kinds.LEAVE, ""),
        ("I can't make it, sick child", Kinds.LEAVE, "sick child"),
    ],
)
def test_a_reply_under_a_notice_that_says_whether_one_comes(typed, kind, why):
    found = heard(typed)
    assert found
    assert (found.kind, found.why) == (kind, why)


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("议题：中秋慰问标准", ("中秋慰问标准",)),
        ("加一个议题：换饮水机", ("换饮水机",)),
        ("建议讨论一下打印机的事", ("建议讨论一下打印机的事",)),
        ("1. 预算 2. 春游", ("预算", "春游")),
        ("议题1预算 2春游", ("预算", "春游")),
        ("加个议题 换饮水机", ("换饮水机",)),
        ("议题：饮水机能不能换？", ("饮水机能不能换？",)),
    ],
)
def test_a_reply_that_puts_something_on_the_agenda(typed, items):
    found = heard(typed)
    assert found
    assert found.items == items


@pytest.mark.parametrize(
    "typed",
    [
        "收到",
        "好的",
        "谢谢主席",
        "几点开？",
        "在哪里开",
        "来吗",
        "议题",
        "请假条在哪里领",
        "议题什么时候截止？",
        "议题还没想好",
        "建议议题少一点",
        "讨论过了",
        "研究生报名的事问谁",
        "1号我不在学校",
        "2人请假",
        "3楼吗",
        "15号有课",
        "1.5小时够吗",
        "不来的人多吗",
        "😀",
        "x" * 700,
    ],
)
def test_thanks_and_chatter_say_nothing(typed):
    assert heard(typed) is None
