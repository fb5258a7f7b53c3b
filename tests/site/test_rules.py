"""What may stand on the public page, decided without a database."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from union.announcements.audience import Audience as Readers
from union.announcements.audience import Sort, Trait
from union.announcements.rules import State as Said
from union.events.rules import Audience, Shown
from union.events.rules import State as Held
from union.proposals.rules import State as Come
from union.site import rules

NOW = datetime(2026, 9, 7, tzinfo=UTC)
ALL = Readers(((Trait(Sort.EVERYONE),),))
A_SECOND = timedelta(seconds=1)


def test_an_announcement_is_there_once_it_was_wished_and_is_out():
    assert rules.shows_announcement(True, Said.SENT, NOW, ALL, NOW)


@pytest.mark.parametrize(
    ("is_wished", "said", "at"),
    [
        (False, Said.SENT, NOW),
        (True, Said.DRAFT, NOW),
        (True, Said.ASKED, NOW),
        (True, Said.SENT, NOW + A_SECOND),
        (True, Said.SENT, None),
    ],
)
def test_one_that_was_not_wished_there_or_is_not_out_is_not(is_wished, said, at):
    assert not rules.shows_announcement(is_wished, said, at, ALL, NOW)


@pytest.mark.parametrize("sort", [Sort.WOMEN, Sort.MEN, Sort.YOUNGER, Sort.OLDER, Sort.PERSON])
def test_one_for_some_by_sex_age_or_name_is_not(sort):
    some = Trait(sort, "35")
    for readers in (
        Readers(((some,),)),
        Readers(((Trait(Sort.EVERYONE), some),)),
        Readers(((Trait(Sort.EVERYONE),), (some,))),
        Readers(((Trait(Sort.EVERYONE),),), ((some,),)),
    ):
        assert not rules.shows_announcement(True, Said.SENT, NOW, readers, NOW)


def test_a_new_sort_of_audience_is_private_until_somebody_says_otherwise():
    told_apart = {it for it in Sort if not Readers(((Trait(it),),)).is_open}
    private = {Sort.WOMEN, Sort.MEN, Sort.YOUNGER, Sort.OLDER, Sort.PERSON, Sort.LIST}
    assert told_apart == private


def test_a_proposal_is_there_from_when_it_was_submitted_unless_it_went_no_further():
    away = {it for it in Come if not rules.shows_proposal(it)}
    assert away == {Come.SEEKING, Come.WITHDRAWN, Come.MERGED, Come.REJECTED}


def test_only_events_for_all_the_staff_are_there():
    seen = {
        (audience, unit, shown, held)
        for audience, unit, shown, held in product(Audience, (None, 3), Shown, Held)
        if rules.shows_event(audience, unit, shown, held)
    }
    assert {it[0] for it in seen} == {Audience.EVERYONE, Audience.SERVING}
    assert {it[1] for it in seen} == {None}
    assert {it[2] for it in seen} == {Shown.NAMES, Shown.COUNTS}
    assert {it[3] for it in seen} == {Held.OPEN, Held.DONE}


@pytest.mark.parametrize(
    "words",
    ["欢送陈国平老师", "ask HELEN", "Helen's talk", "找 13800138000", "电话 138-0013-8000",
     "110101 19900307 7777"],
)  # fmt: skip
def test_a_name_or_a_number_of_somebody_keeps_it_away(words):
    assert not rules.tells_of_nobody(("羽毛球", words), ["陈国平", "Helen", "李"])


@pytest.mark.parametrize("words", ["李子园采摘", "Helena Street", "2026年11月27日", "限 24 人", ""])
def test_other_words_do_not(words):
    assert rules.tells_of_nobody(("羽毛球", words), ["陈国平", "Helen", "李", ""])
