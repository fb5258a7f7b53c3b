import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.refusal import Refusal
from union.members.rules import Duty
from union.proposals import rules, written
from union.proposals.rules import State

WATER = "关于在教学楼三楼增设教职工饮水机的建议"


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        (
            "提案：关于在教学楼三楼增设教职工饮水机的建议。理由：三楼四个办公室38人只有一台饮水机，课间要排队。建议：总务处9月底前在三楼东侧加装一台直饮机，每季度换滤芯。",
            {
                "subject": WATER,
                "reason": "三楼四个办公室38人只有一台饮水机，课间要排队。",
                "measures": "总务处9月底前在三楼东侧加装一台直饮机，每季度换滤芯。",
            },
        ),
        (
            "【提案】案由：规范课后服务课时费的统计和公示；理由：每月发放明细不清楚，老师私下有议论；措施：教务处每月5日前在对内公开栏公布课时和金额，有疑问三个工作日内答复",
            {
                "subject": "规范课后服务课时费的统计和公示",
                "reason": "每月发放明细不清楚，老师私下有议论",
                "measures": "教务处每月5日前在对内公开栏公布课时和金额，有疑问三个工作日内答复",
            },
        ),
        ("提案 在三楼装饮水机", {"subject": "在三楼装饮水机"}),
        ("我要提案", {}),
        ("提案：", {}),
        ("提案 装饮水机。理由：要排队", {"subject": "装饮水机", "reason": "要排队"}),
        ("三楼没有水喝。原因：只有一台。建议：加装", {}),
        (
            "提案：装饮水机\n类别：后勤\n理由：要排队",
            {"subject": "装饮水机", "category": "后勤", "reason": "要排队"},
        ),
        (
            "Proposal: a bicycle shed. Reason: it rains",
            {"subject": "a bicycle shed", "reason": "it rains"},
        ),
    ],
)  # fmt: skip
def test_a_whole_proposal_in_one_message_falls_into_its_parts(typed, parts):
    assert written.split(typed) == parts


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("提案：装饮水机", True), ("【提案】案由：x", True), ("我要提案", True), ("提案 x", True),
        ("我附议王建国老师那个停车位的提案", False), ("查提案 2026-07 到哪一步了", False),
        ("提案进度怎么样了？", False),
        ("Proposal: a shed", True), ("proposals?", False), ("你好", False),
    ],
)  # fmt: skip
def test_what_begins_like_a_proposal(said, is_one):
    assert written.begins_like_one(said) == is_one


@pytest.mark.parametrize(
    ("said", "does"),
    [
        ("我附议王建国老师那个停车位的提案", True), ("这条算我一个附议", True), ("附议", True),
        ("I second that", True), ("怎么撤回附议？", False), ("Second floor has no water", False),
    ],
)  # fmt: skip
def test_who_speaks_of_seconding(said, does):
    assert written.speaks_of_seconding(said) == does


@given(st.text(max_size=200))
def test_splitting_never_fails_nor_invents_words(text):
    for part in written.split("提案：" + text).values():
        assert all(line.strip("。.；; ") in text.replace("\r", "\n") or line in text
                   for line in part.split("\n"))  # fmt: skip


def test_lengths_are_bounded_and_told():
    assert rules.check_subject("  装\n饮水机 ") == "装 饮水机"
    with pytest.raises(Refusal) as no:
        rules.check_subject("长" * 31)
    assert no.value.facts == {"most": 30, "now": 31}
    with pytest.raises(Refusal, match="proposals-subject-empty"):
        rules.check_subject(" \n ")
    with pytest.raises(Refusal, match="proposals-body-short"):
        rules.check_body("好")
    with pytest.raises(Refusal, match="proposals-body-long"):
        rules.check_body("长" * 601)


def test_who_may_propose_is_the_schools_decision():
    rules.check_author("everyone", {Duty.TAKE_PART})
    rules.check_author("delegates", {Duty.TAKE_PART, Duty.PROPOSE_AS_DELEGATE})
    with pytest.raises(Refusal, match="proposals-delegates-only"):
        rules.check_author("delegates", {Duty.TAKE_PART})


@pytest.mark.parametrize(
    ("state", "no"),
    [
        (State.SUBMITTED, "proposals-submitted-already"),
        (State.WITHDRAWN, "proposals-withdrawn-already"),
    ],
)
def test_only_what_seeks_names_takes_them(state, no):
    with pytest.raises(Refusal, match=no):
        rules.check_second(proposer=1, seconder=2, state=state)


@given(st.integers(1, 20), st.integers(0, 40))
def test_names_are_missing_until_there_are_enough(needed, names):
    assert rules.missing(needed, names) == max(0, needed - names)
