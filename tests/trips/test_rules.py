from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.refusal import Refusal
from union.trips.routes import kept, read_routes, written
from union.trips.rules import ORDERS, Chooser, Room, Terms, allot, check_may_go, ranked, read_year

NOW = datetime.fromisoformat("2027-05-20T09:00")


def chooser(number, first, second=None, began=2000, last=None):
    return Chooser(number, first, second, began, last, number)


def test_each_in_turn_gets_the_first_choice_else_the_second_else_waits():
    in_rank = [chooser(1, 1, 2), chooser(2, 1, 2), chooser(3, 1), chooser(4, 2)]
    found = allot(in_rank, {1: Room(1, 1), 2: Room(1, 1)})
    assert found.places == {1: (1,), 2: (2,)}
    assert found.waiting == (3, 4)


def test_a_route_with_too_few_does_not_go_and_its_people_choose_anew():
    in_rank = [chooser(1, 1, 2), chooser(2, 2), chooser(3, 1)]
    found = allot(in_rank, {1: Room(10, 3), 2: Room(10, 1)})
    assert found.places == {2: (1, 2)}
    assert found.off == {1}
    assert found.waiting == ()  # the third wanted only what does not go


def test_the_emptiest_goes_first_so_that_another_may_reach_its_least():
    in_rank = [chooser(1, 1, 2), chooser(2, 2), chooser(3, 2)]
    found = allot(in_rank, {1: Room(10, 2), 2: Room(10, 3)})
    assert found.places == {2: (1, 2, 3)}


people = st.lists(
    st.tuples(st.integers(1, 4), st.none() | st.integers(1, 4), st.integers(1990, 2020),
              st.none() | st.integers(2015, 2026)),
    max_size=25,
)  # fmt: skip
rooms = st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), min_size=4, max_size=4)


@given(people, rooms, st.sampled_from(ORDERS))
def test_no_route_is_overfull_none_goes_with_too_few_and_nobody_is_passed_over(said, sizes, order):
    choosers = [
        Chooser(at, first, None if second == first else second, began, last, at)
        for at, (first, second, began, last) in enumerate(said, start=1)
    ]
    routes = {at: Room(max(sizes_), min(sizes_)) for at, sizes_ in enumerate(sizes, start=1)}
    in_rank = ranked(choosers, order)
    found = allot(in_rank, routes)
    placed = [one for there in found.places.values() for one in there]
    assert len(placed) == len(set(placed))
    assert not set(placed) & set(found.waiting)
    assert set(found.places) | found.off == set(routes)
    for route, there in found.places.items():
        assert routes[route].least <= len(there) <= routes[route].quota
    by_id, rank = {it.id: it for it in in_rank}, {it.id: at for at, it in enumerate(in_rank)}
    got = {one: route for route, there in found.places.items() for one in there}
    for it in in_rank:
        for wanted in (it.first, it.second):
            if wanted is None or wanted == got.get(it.id):
                break
            if wanted in found.places:  # then it is full of those who come before
                there = found.places[wanted]
                assert len(there) == routes[wanted].quota
                assert all(rank[one] < rank[it.id] for one in there)
    goes_nowhere = {it.id for it in in_rank} - set(placed) - set(found.waiting)
    assert all({by_id[it].first, by_id[it].second} <= found.off | {None} for it in goes_nowhere)


def test_the_orders_put_first_who_never_went_who_served_longest_who_chose_first():
    old = Chooser(1, 1, None, 1990, 2022, 3)
    never = Chooser(2, 1, None, 2010, None, 2)
    young = Chooser(3, 1, None, 2015, 2018, 1)
    choosers = [old, never, young]
    assert ranked(choosers, "longest_ago") == [never, young, old]
    assert ranked(choosers, "longest_service") == [old, never, young]
    assert ranked(choosers, "first_come") == [young, never, old]


@pytest.mark.parametrize(
    ("began", "last", "no"),
    [
        (2022, None, None),
        (2023, None, "trips-serves-too-short"),
        (2000, 2024, None),
        (2000, 2025, "trips-went-lately"),
    ],
)
def test_who_serves_too_short_or_went_too_lately_is_told_from_when_on(began, last, no):
    terms = Terms(gap=3, service=5, order="longest_ago")
    if no is None:
        check_may_go(terms, 2027, began, last)
        return
    with pytest.raises(Refusal) as refused:
        check_may_go(terms, 2027, began, last)
    assert refused.value.key == no
    assert refused.value.facts["from_year"] == "2028"


@pytest.mark.parametrize(
    ("said", "year"),
    [("2008", 2008), ("2008年9月", 2008), ("08年", 2008), ("98年", 1998), (" ２０２６ ", 2026)],
)
def test_a_year_is_read_as_people_write_it(said, year):
    assert read_year(said, NOW.date()) == year


@pytest.mark.parametrize("said", ["", "去年", "20", "2028", "1900", "20080", "十年"])
def test_what_is_no_year_of_the_past_is_refused(said):
    with pytest.raises(Refusal):
        read_year(said, NOW.date())


ROUTES = [
    ("黄山四日 7月5日—7月8日 限40人 满20人成团 自付800元",
     ("黄山四日", date(2027, 7, 5), date(2027, 7, 8), 40, 20, "自付800元")),
    ("1、贵州六日 7.10-7.15 限30人 20人成团",
     ("贵州六日", date(2027, 7, 10), date(2027, 7, 15), 30, 20, "")),
    ("莫干山 7月20日至23日 40人", ("莫干山", date(2027, 7, 20), date(2027, 7, 23), 40, 1, "")),
    ("庐山疗养 2027年7月5日-2027年7月9日，限40，最少20，免费",
     ("庐山疗养", date(2027, 7, 5), date(2027, 7, 9), 40, 20, "免费")),
    ("7月5日 东山一日 限20人", ("东山一日", date(2027, 7, 5), date(2027, 7, 5), 20, 1, "")),
    ("Huangshan July 5 to July 8, 40 places, at least 20, 800 yuan",
     ("Huangshan", date(2027, 7, 5), date(2027, 7, 8), 40, 20, "800 yuan")),
    ("A线：云南六日 7/10-7/15 40人 满25人成团 自理1200元",
     ("A线:云南六日", date(2027, 7, 10), date(2027, 7, 15), 40, 25, "自理1200元")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "meant"), ROUTES)
def test_a_route_is_read_as_committees_write_it(line, meant):
    (found,) = read_routes(line, NOW, None)
    name, starts, ends, quota, least, fee = meant
    assert (found.starts, found.ends) == (starts, ends)
    assert (found.quota, found.least) == (quota, least)
    assert (found.name, found.fee) == (name, fee)
    assert kept(written([found])) == [found]


@pytest.mark.parametrize(
    ("line", "lacks"),
    [
        ("黄山 限40人", "days"),
        ("黄山 2027年5月1日-5月3日 限40人", "past"),
        ("黄山 7月5日-7月8日", "quota"),
        ("黄山 7月5日-7月8日 限0人", "quota"),
        ("黄山 7月5日-7月8日 限10人 满20人", "least"),
        ("7月5日-7月8日 限10人", "name"),
        ("这是一条名字写得特别特别特别特别特别长的线路 7月5日-7月8日 限10人", "name"),
        ("黄山 7月5日-9月8日 限10人", "far"),
    ],
)
def test_a_line_that_lacks_something_says_what(line, lacks):
    with pytest.raises(Refusal) as refused:
        read_routes("莫干山 7月20日 限9人\n" + line, NOW, None)
    assert refused.value.facts["what"] == lacks
    assert refused.value.facts["number"] == 2


@given(st.text(max_size=80))
def test_no_words_break_the_reader(text):
    try:
        found = read_routes(text, NOW, None)
    except Refusal:
        return
    assert all(it.quota >= it.least >= 1 for it in found)
