"""A sign-up is taken from the group only where somebody plainly meant one."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.events.chat import LONGEST, Intent, Kind, meant

NAMES = {
    "李芳": 1, "周明": 2, "陈静": 3, "王建国": 4, "刘洋": 5, "欧阳雪": 6, "李芳芳": 7, "Li Fang": 8,
    "Zhou Ming": 9,
}  # fmt: skip


def table():
    for line in (Path(__file__).parent / "chatter.txt").read_text("utf-8").splitlines():
        label, mark, said = line.partition(" |")
        if mark and not line.startswith("#"):
            yield label, said[1:]


ROWS = tuple(table())
CHATTER = [(said, label) for label, said in ROWS if label.startswith("none")]
MEANT = [(said, label) for label, said in ROWS if not label.startswith("none")]


def intent(label):
    kind, *rest = [it for it in label.split(" ", 1) if it]
    rest = rest[0].removeprefix("reply").strip() if rest else ""
    if kind == "for_others":
        return Intent(Kind(kind), 0, tuple(rest.split("、")))
    return Intent(Kind(kind), int(rest or 0))


@pytest.mark.parametrize(("said", "label"), CHATTER)
def test_chatter_means_nothing(said, label):
    assert meant(said, NAMES, is_reply=False) is None
    if label == "none":
        assert meant(said, NAMES, is_reply=True) is None


@pytest.mark.parametrize(("said", "label"), MEANT)
def test_what_is_meant_is_understood(said, label):
    assert meant(said, NAMES, is_reply=True) == intent(label)
    alone = None if " reply" in label else intent(label)
    assert meant(said, NAMES, is_reply=False) == alone


def test_the_table_is_long_enough_and_says_nothing_twice():
    sayings = [said for said, _ in CHATTER + MEANT]
    assert len(CHATTER) >= 120
    assert len(MEANT) >= 80
    assert len(sayings) == len(set(sayings))
    assert {intent(label).kind for _, label in MEANT} == set(Kind)


@pytest.mark.parametrize("names", [list(NAMES), tuple(NAMES), dict(NAMES), iter(NAMES)])
def test_names_may_come_in_any_vessel(names):
    assert meant("替李芳报名", names, is_reply=False) == Intent(Kind.FOR_OTHERS, 0, ("李芳",))


def test_without_the_name_nobody_is_signed_up():
    assert meant("替李芳报名", (), is_reply=True) is None
    assert meant("替李芳、周明报名", ("李芳",), is_reply=True) is None


def test_the_longest_name_is_taken():
    known = ("陈静", "陈静怡")
    assert meant("替陈静怡报名", known, is_reply=False) == Intent(Kind.FOR_OTHERS, 0, ("陈静怡",))


@pytest.mark.parametrize("said", ["我去", "我参加", "报名", "去不了了", "替李芳报名", "还有名额"])
@pytest.mark.parametrize("asking", ["吗？", "？", "？？", "吗", "不？"])
def test_a_question_signs_nobody_up(said, asking):
    got = meant(said + asking, NAMES, is_reply=True)
    assert got is None or got.kind is Kind.LIST


ACTS = [said for said, label in MEANT if not label.startswith("list")]
NO_WAIT = [said for said in ACTS if "候补" not in said]  # 要是没名额我候补 is plain enough


@pytest.mark.parametrize(
    "before", ["如果不下雨，", "要是", "他说", "小王：", "听说", "去年", "谁说"]
)
def test_a_condition_and_somebody_elses_words_sign_nobody_up(before):
    assert [it for it in NO_WAIT if meant(before + it, NAMES, is_reply=True)] == []


@pytest.mark.parametrize("after", ["，这么贵", "，是不是", "的话再说", "就好了", "过", "“", "的人"])
def test_unknown_words_at_the_end_sign_nobody_up(after):
    assert [it for it in ACTS if meant(it + after, NAMES, is_reply=True)] == []


YES = {"好", "好的", "Yes!"}  # before another word it is only a word of politeness
COMES = [said for said, label in MEANT if label.split(" ")[0] == "come"]
STAYS = [said for said, label in MEANT if label.startswith("come_not")]


@pytest.mark.parametrize("comes", [said for said in COMES if said not in YES])
def test_two_contrary_meanings_are_none(comes):
    for stays in STAYS:
        assert meant(f"{comes}，{stays}", NAMES, is_reply=True) is None
        assert meant(f"{stays}，{comes}", NAMES, is_reply=True) is None


@given(st.sampled_from(ACTS), st.integers(0, LONGEST))
def test_too_long_is_chatter(said, more):
    text = said + "，谢谢" * LONGEST
    assert meant(text[: LONGEST + 1 + more], NAMES, is_reply=True) is None


@settings(max_examples=500)
@given(st.text(max_size=60), st.booleans())
def test_nothing_is_too_strange(text, is_reply):
    got = meant(text, NAMES, is_reply)
    assert got is None or got.companions >= 0


SIGNS = sorted(set("".join(said for said, _ in MEANT)))


@settings(max_examples=500)
@given(st.text(alphabet=SIGNS, max_size=LONGEST), st.lists(st.text(alphabet=SIGNS, max_size=3)))
def test_whatever_is_made_of_the_same_signs_does_no_harm(text, names):
    alone, reply = (meant(text, names, it) for it in (False, True))
    assert alone is None or alone == reply
    assert all(it in names for it in (reply.names if reply else ()))


@pytest.mark.parametrize(
    "piece",
    ["我", "我去", "+1", "带", "李芳、", "替", "、", "a ", " ", "，", "？", "😂", "没有", "\u200b"],
)
def test_a_hostile_message_comes_to_an_end(piece):
    for length in (LONGEST, 300, 10_000):
        assert meant((piece * length)[:length], NAMES, is_reply=True) in (None, Intent(Kind.COME))
