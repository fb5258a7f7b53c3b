from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.ideas import rules, scoring
from union.ideas.rules import STEPS, State
from union.ideas.scoring import Scored
from union.kernel.refusal import Refusal
from union.members.rules import Duty, Portfolio, Role, Standing, duties_of
from union.scoring.rules import total

MEETING = "能不能把周三下午的例会改成线上，资料提前一天发，省下来的时间搞教研"


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        (f"金点子：{MEETING}", {"text": MEETING}),
        ("金点子 食堂加一个面食窗口", {"text": "食堂加一个面食窗口"}),
        ("【金点子】食堂加一个面食窗口", {"text": "食堂加一个面食窗口"}),
        ("我有一个金点子，食堂加一个面食窗口", {"text": "食堂加一个面食窗口"}),
        ("合理化建议：食堂加一个面食窗口", {"text": "食堂加一个面食窗口"}),
        (
            "金点子：食堂错峰用餐。现状：十二点排长队，要等20分钟。改进：低年级提前一刻钟。预期效果：少等十分钟。",
            {
                "text": "食堂错峰用餐。",
                "problem": "十二点排长队，要等20分钟。",
                "change": "低年级提前一刻钟。",
                "effect": "少等十分钟。",
            },
        ),
        (
            "金点子 类别：后勤 现状问题：排长队 改进措施：错峰 效果：少等",
            {"category": "后勤", "problem": "排长队", "change": "错峰", "effect": "少等"},
        ),
        (f"金点子：{MEETING}，请不署名。", {"text": MEETING, "signed": "unsigned"}),
        (f"合理化建议：{MEETING} 匿名", {"text": MEETING, "signed": "unsigned"}),
        (f"金点子：{MEETING}（不署名）", {"text": MEETING, "signed": "unsigned"}),
        ("金点子：考试卷一律不署名批改", {"text": "考试卷一律不署名批改"}),
        ("金点子：学生评教一律不署名", {"text": "学生评教一律不署名"}),
        ("金点子", {}),
        ("食堂人多。问题：排队", {}),
        ("Idea: a shed. Problem: it rains", {"text": "a shed.", "problem": "it rains"}),
    ],
)  # fmt: skip
def test_an_idea_in_one_message_falls_into_its_parts(typed, parts):
    assert rules.split(typed) == parts


def test_what_has_only_parts_is_called_by_what_should_change():
    said = rules.whole("合理化建议：现状：排长队 改进：低年级提前一刻钟，老师轮流带队。")
    assert said["text"] == "低年级提前一刻钟"
    assert said["change"] == "低年级提前一刻钟，老师轮流带队。"
    assert rules.whole("金点子") == {}


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("金点子：食堂错峰", True), ("金点子 食堂错峰", True), ("我有个金点子", True),
        ("【合理化建议】错峰", True), ("合理化建议：错峰", True), ("Good idea: a shed", True),
        ("金点子征集什么时候截止？", False), ("那个金点子不错", False), ("Good idea!", False),
        ("提案：食堂错峰", False), ("你好", False),
    ],
)  # fmt: skip
def test_what_begins_like_an_idea(said, is_one):
    assert rules.begins_like_one(said) == is_one


@given(st.text(max_size=200))
def test_splitting_never_fails_nor_invents_words(text):
    for part in rules.split("金点子：" + text).values():
        assert all(line in text for line in part.split("\n"))


STEPPERS = (Duty.WEIGH_IDEAS, Duty.ADOPT_IDEAS, Duty.BELONG)
tries = st.tuples(st.sampled_from(State), st.sampled_from(STEPPERS))


@given(st.lists(tries, max_size=12))
def test_whatever_is_tried_an_idea_goes_only_the_way_of_the_table(tried):
    way = [State.NEW]
    for then, duty in tried:
        try:
            way.append(rules.check_step(way[-1], then, duty))
        except Refusal as no:
            assert no.key == "ideas-settled-already"
            assert STEPS[way[-1]].get(then) is not duty
    assert len(way) == len(set(way))  # nothing comes round again
    assert State.IMPLEMENTED not in way or State.ADOPTED in way
    assert State.ADOPTED not in way or State.SHORTLISTED in way
    ends = {State.NOTED, State.IMPLEMENTED, State.WITHDRAWN}
    assert not ends & set(way[:-1])
    assert State.WITHDRAWN not in way or way == [State.NEW, State.WITHDRAWN]


def test_who_weighs_and_who_adopts():
    assert Duty.ADOPT_IDEAS in duties_of(Standing.IN_SERVICE, [Role.PRINCIPAL])
    assert Duty.WEIGH_IDEAS not in duties_of(Standing.IN_SERVICE, [Role.PRINCIPAL])
    committee = [Role.COMMITTEE_MEMBER]
    of = duties_of(Standing.IN_SERVICE, committee, [Portfolio.DEMOCRATIC_MANAGEMENT])
    assert Duty.WEIGH_IDEAS in of
    assert Duty.ADOPT_IDEAS not in of
    assert Duty.WEIGH_IDEAS not in duties_of(Standing.IN_SERVICE, committee, [Portfolio.WELFARE])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("食堂加一个面食窗口。", "食堂加一个面食窗口"),
        (MEETING, "能不能把周三下午的例会改成线上"),
        ("长" * 40, "长" * 30),
    ],
)
def test_a_proposal_is_called_by_the_beginning_of_the_idea(text, line):
    assert rules.subject(text) == line


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(1, 180))
def test_a_drive_speaks_half_way_and_on_the_day_before_and_never_twice_a_day(opens, days):
    closes = opens + timedelta(days=days)
    half, before = rules.midway(opens, closes), rules.eve(opens, closes)
    told = [it for it in (opens, half, before) if it]
    assert told == sorted(set(told))
    assert told[-1] < closes
    assert (half is None) == (days < 7)
    assert (before is None) == (days < 2)


@pytest.mark.parametrize("days", [0, -1, 181])
def test_a_drive_closes_after_today_and_within_half_a_year(days):
    with pytest.raises(Refusal, match="ideas-closes"):
        rules.check_closes(date(2026, 9, 7), date(2026, 9, 7) + timedelta(days=days))


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sets(st.integers(1, 12), min_size=1))
def test_between_two_reports_lies_no_other(day, reported_in):
    before = rules.reported_before(day, reported_in)
    assert before < day
    assert rules.is_reported(before, reported_in)
    between = (before + timedelta(days=it) for it in range(1, (day - before).days))
    assert not any(rules.is_reported(it, reported_in) for it in between)


@pytest.mark.parametrize("said", ["", "13", "0、7", "一月", "1、2、3、4、5、6、7"])
def test_what_is_no_list_of_months_is_refused(said):
    with pytest.raises(Refusal, match="ideas-months"):
        rules.months(said)


def test_months_are_read_however_they_are_parted():
    assert rules.months("7月和1月") == [1, 7]


ideas = st.builds(
    Scored, st.integers(1, 99),
    st.dictionaries(st.sampled_from("新可效"), st.lists(st.integers(1, 5), min_size=1, max_size=9)),
    st.integers(0, 50),
)  # fmt: skip


@given(st.lists(ideas, max_size=9, unique_by=lambda it: it.id), st.randoms())
def test_the_order_is_by_points_then_likes_and_nothing_else(found, chance):
    ranked = scoring.ranked(found)
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert scoring.ranked(shuffled) == ranked
    keys = [(total(it.points), it.likes) for it in ranked]
    assert keys == sorted(keys, reverse=True)
    assert all(0 <= total <= 15 for total, _ in keys)


@pytest.mark.parametrize("said", ["太短", "长" * 201])
def test_an_idea_is_a_sentence_or_two(said):
    with pytest.raises(Refusal, match="ideas-length"):
        rules.check_text(said)


def test_english_may_be_twice_as_long():
    assert rules.check_text("a b " * 80).count("a") == 80
