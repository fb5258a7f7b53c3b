from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from union.polls.rules import chosen, closes

ITEMS = ["插花", "徒步", "观影"]


@pytest.mark.parametrize(
    ("votes", "found"),
    [
        ({}, []),
        ({"徒步": 1}, ["徒步"]),
        ({"徒步": 2, "插花": 2, "观影": 1}, ["插花", "徒步"]),  # in the order of the buttons
        ({"徒步": 1, "观影": 3}, ["观影"]),
        ({"唱歌": 9, "观影": 1}, ["观影"]),  # what is not offered does not count
    ],
)
def test_what_most_chose_is_chosen_and_several_if_they_are_even(votes, found):
    assert chosen(ITEMS, votes) == found


def test_it_ends_at_six_in_the_unions_evening():
    ends = closes(date(2027, 2, 28), ZoneInfo("Asia/Shanghai"))
    assert ends == datetime(2027, 2, 28, 10, tzinfo=UTC)
