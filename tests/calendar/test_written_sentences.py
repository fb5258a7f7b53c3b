"""Dates are found in a sentence, and only dates."""

from datetime import datetime
from time import perf_counter

import pytest

from bench.dates import strings
from tests.calendar.chat import CHATTER, SEEN
from tests.calendar.table import NOW
from union.calendar.written import Moment, find, find_all

local = datetime.fromisoformat
SATURDAY = local(NOW)


@pytest.mark.parametrize("sentence", CHATTER)
def test_chatter_holds_no_date(sentence):
    assert [it.text for it in find_all(sentence, SATURDAY)] == []


def test_there_is_much_chatter():
    assert len(set(CHATTER)) >= 60


@pytest.mark.parametrize("sentence", SEEN)
def test_dates_are_seen_where_they_stand(sentence):
    found = find_all(sentence, SATURDAY)
    assert tuple(it.text for it in found) == SEEN[sentence]
    assert all(sentence[it.start : it.end] == it.text for it in found)


def test_the_first_date_is_cut_out_of_its_sentence():
    found = find("改到 下周三下午三点半 开会，地点不变", SATURDAY)
    assert found.reading == Moment(local("2026-11-25T15:30"))
    assert (found.text, found.rest) == ("下周三下午三点半", "改到 开会，地点不变")


def test_a_feast_in_the_name_of_an_event_is_not_its_date():
    assert find("三八节插花 3月6日下午2:30", SATURDAY).text == "3月6日下午2:30"
    assert find("三八节插花活动", SATURDAY).text == "三八节"
    assert find("三八节放假吗", SATURDAY).text == "三八节"


def test_no_sentence_is_too_strange():
    for text in strings(500, seed=11):
        for found in find_all(text * 3, SATURDAY):
            assert (text * 3)[found.start : found.end] == found.text


def test_a_hostile_sentence_does_not_take_long():
    for piece in (
        "下周三下午三点半到五点，",
        "3点",
        "周一、",
        "国庆节前一天",
        "一个半小时",
        "5-",
        "每周一、",
    ):
        began = perf_counter()
        find_all(piece * (4000 // len(piece)), SATURDAY)
        assert perf_counter() - began < 5, piece


def test_only_so_much_of_a_long_text_is_looked_at():
    assert find_all("好" * 5000 + "下周三", SATURDAY) == ()
