"""Draws leave nobody out and favour nobody, and give the same again for the same word."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.events import draws

SEVEN = ["李芳", "王伟", "张敏", "刘洋", "陈静", "杨磊", "赵军"]
WORD = "羽毛球 11-27"

words = st.text(st.characters(codec="utf-8"), max_size=12)
lists = st.lists(st.sampled_from(SEVEN) | words, max_size=40)
counts = st.integers(1, 12)


def everybody(parts):
    return Counter(name for part in parts for name in part)


def differ_by_at_most_one(parts):
    sizes = [len(it) for it in parts]
    return max(sizes) - min(sizes) <= 1


def test_the_seed_is_what_any_tool_for_sha256_says():
    """printf '%s\\n%s' '羽毛球 11-27' 李芳 | sha256sum."""
    told = "d88a7078a177b1b766ae6002695ed4501a31609b4da0a9d537d211f0628a4e25"
    assert draws.seed(WORD + "\n李芳") == int(told, 16)


def test_the_same_word_draws_the_same_for_ever():
    assert draws.drawn(SEVEN, WORD) == ["陈静", "刘洋", "杨磊", "李芳", "王伟", "张敏", "赵军"]
    assert draws.pairs(SEVEN, WORD) == [
        ("陈静", "刘洋"), ("杨磊", "李芳"), ("王伟", "张敏", "赵军"),
    ]  # fmt: skip
    assert draws.teams(SEVEN, 3, WORD) == [
        ["陈静", "李芳", "赵军"], ["刘洋", "王伟"], ["杨磊", "张敏"],
    ]  # fmt: skip


def test_another_word_draws_otherwise():
    assert draws.drawn(SEVEN, WORD) != draws.drawn(SEVEN, "羽毛球 11-28")


@given(lists, words)
def test_a_draw_leaves_nobody_out(names, word):
    assert Counter(draws.drawn(names, word)) == Counter(names)


@given(st.lists(st.sampled_from(SEVEN)), words, st.randoms())
def test_the_order_of_the_list_has_no_say(names, word, random):
    before = draws.drawn(names, word)
    random.shuffle(names)
    assert draws.drawn(names, word) == before


def test_each_of_three_is_first_about_as_often():
    first = Counter(draws.drawn(SEVEN[:3], str(word))[0] for word in range(3000))
    assert all(900 < times < 1100 for times in first.values())


@given(lists, words)
def test_pairs_are_two_and_at_most_one_of_them_three(names, word):
    made = draws.pairs(names, word)
    assert everybody(made) == Counter(names)
    if len(names) > 1:
        assert {len(it) for it in made[:-1]} <= {2}
        assert len(made[-1]) == 2 + len(names) % 2


def test_who_is_alone_stays_alone():
    assert draws.pairs(["李芳"], WORD) == [("李芳",)]
    assert draws.pairs([], WORD) == []


@given(lists, counts, words)
def test_everybody_is_in_one_team_and_no_team_is_larger_by_two(names, count, word):
    made = draws.teams(names, count, word)
    assert len(made) == count
    assert everybody(made) == Counter(names)
    assert differ_by_at_most_one(made)


def test_there_are_no_teams_without_a_number_of_them():
    with pytest.raises(ValueError, match="no group"):
        draws.teams(SEVEN, 0, WORD)


@given(st.integers(0, 40))
def test_each_meets_each_once_and_nobody_plays_twice_in_a_round(entrants):
    rounds = draws.round_robin(range(entrants))
    met = [frozenset(match) for round_ in rounds for match in round_]
    assert Counter(met) == Counter(map(frozenset, combinations(range(entrants), 2)))
    for round_ in rounds:
        playing = [it for match in round_ for it in match]
        assert len(playing) == len(set(playing)) == entrants - entrants % 2
    assert len(rounds) == (0 if entrants < 2 else entrants - 1 + entrants % 2)


def test_four_teams_need_three_rounds():
    assert draws.round_robin("甲乙丙丁") == [
        [("甲", "丁"), ("乙", "丙")],
        [("甲", "丙"), ("丁", "乙")],
        [("甲", "乙"), ("丙", "丁")],
    ]
