"""What a chair types in one line is taken apart as a person would, and no word of it is lost."""

import re
from collections import Counter
from dataclasses import astuple, fields
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.written import Nothing, read
from union.calendar.written.tokens import folded
from union.events.oneline import LONGEST, Line, begins_like_one, read_line

SUNDAY = datetime.fromisoformat("2026-11-22T09:00")
GROUPS = ("语文组", "数学组")
NAMES = [it.name for it in fields(Line)]


def table():
    blocks = (Path(__file__).parent / "lines.txt").read_text("utf-8").strip().split("\n\n")
    for block in blocks[1:]:
        typed, *answers = block.split("\n")
        said = dict(it.strip().split(": ", 1) for it in answers)
        yield typed.replace("\\n", "\n"), {k: v.replace("\\n", "\n") for k, v in said.items()}


def vocabulary():
    text = (Path(__file__).parent / "words.txt").read_text("utf-8")
    for block in re.split(r"^\[|\n\n\[", text.strip())[1:]:
        name, *words = block.split("\n")
        yield name.rstrip("]"), [re.sub(r"\\(u.{4}|0)", sign, it) for it in words]


def sign(escape):
    return chr(int(escape[1].lstrip("u"), 16))


LINES, WORDS = dict(table()), dict(vocabulary())


@pytest.mark.parametrize("typed", LINES)
def test_a_line_is_taken_apart(typed):
    assert read_line(typed, SUNDAY, groups=GROUPS) == Line(**LINES[typed])


def test_there_are_many_lines_and_every_field_is_among_them():
    named = Counter(name for said in LINES.values() for name in said)
    assert len(LINES) >= 100
    assert all(named[name] >= 5 for name in NAMES)


@pytest.mark.parametrize("typed", LINES)
def test_the_dates_can_be_read_again(typed):
    line = read_line(typed, SUNDAY, groups=GROUPS)
    for said in filter(None, (line.starts, line.ends, line.closes)):
        assert not isinstance(read(said, SUNDAY), Nothing), said


@pytest.mark.parametrize("text", WORDS["begins"])
def test_these_begin_like_an_event(text):
    assert begins_like_one(text)


@pytest.mark.parametrize("text", WORDS["does not begin"])
def test_these_do_not(text):
    assert not begins_like_one(text)


def test_the_words_of_the_fields_stand_in_the_text():
    for typed in LINES:
        line = read_line(typed, SUNDAY, groups=GROUPS)
        for name in ("title", "place", "closes", "audience"):
            assert getattr(line, name) in typed


def test_only_the_unions_own_groups_are_an_audience():
    typed = "活动：朗诵 周五16:10 报告厅 化学组"
    assert read_line(typed, SUNDAY, groups=("语文组",)).audience == ""
    assert read_line(typed, SUNDAY, groups=("化学组", "")).audience == "化学组"


def test_an_end_said_twice_is_not_lost():
    line = read_line("活动：17:30结束 羽毛球 9:00-11:30", SUNDAY)
    assert (line.starts, line.ends, line.note) == ("9:00", "11:30", "17:30结束")


def test_a_group_with_odd_signs_in_its_name_does_no_harm():
    assert read_line("活动：朗诵 (a+组", SUNDAY, groups=("(a+组",)).audience == "(a+组"


BULLET = r"2\.\s{0,3}(?=备注|[\u4e00-\u9fff]{2}\s*:|[a-z]+\s*:)|"  # numbers a label
LINK = re.compile(BULLET + "|".join(sorted(WORDS["links"], key=len, reverse=True)))


def letters(text):
    return Counter(it for it in folded(text) if it.isalnum())


def lost(text, line):
    """The letters that stand in no field, once the linking words are taken from the text."""
    kept = letters(" ".join(astuple(line)))
    return letters(LINK.sub(" ", folded(text))) - kept


def test_the_proof_would_see_a_loss():
    assert lost("活动：打羽毛球 限24人", Line(quota="24")) == Counter("打羽毛球")


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS["pieces"]), max_size=14),
    st.sampled_from([" ", "，", "", "\n", "；"]),
)
def test_no_word_is_lost_however_a_line_is_put_together(words, between):
    text = "活动：" + between.join(words)
    assert lost(text, read_line(text, SUNDAY, groups=GROUPS)) == Counter()


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
def test_no_letter_of_a_strange_text_is_lost(text):
    assert lost(text, read_line(text, SUNDAY)) == Counter()


@settings(max_examples=200, deadline=None)
@given(
    st.text(
        alphabet="活动：时间地点周五限人24 0:，。（）在馆元费截止at by前到-\n\0【】", max_size=60
    )
)
def test_nothing_raises_and_no_letter_but_links_is_lost(text):
    begins_like_one(text)
    line = read_line(text, SUNDAY, groups=("周五", "("))
    missing = letters(text) - letters(" ".join(astuple(line)))
    assert set(missing) <= set("".join(WORDS["links"]) + "五0")


@pytest.mark.parametrize("piece", WORDS["hostile"])
def test_a_hostile_line_comes_to_an_end(piece):
    for length in (LONGEST, 10_000):
        text = "活动：" + piece * (length // len(piece))
        begins_like_one(text)
        read_line(text, SUNDAY, groups=GROUPS)
    inside = ("活动：" + piece * LONGEST)[:LONGEST]
    read_line(inside, SUNDAY, groups=GROUPS)


def test_a_whole_notice_is_kept_as_a_note():
    long = "活动：" + "大家好，" * 300
    assert read_line(long, SUNDAY) == Line(note=("大家好，" * 300).strip())
