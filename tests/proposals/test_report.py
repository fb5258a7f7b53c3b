"""What the report counts, with the numbers of real schools."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.refusal import Refusal
from union.proposals import report as rules
from union.proposals.report import Handled, Matter, Outcome
from union.proposals.rules import Grade, Rating, State

SPAN = (date(2026, 1, 1), date(2026, 12, 31))
TODAY, HANDED = date(2026, 11, 22), date(2026, 3, 2)


def matters(count, first=1, **facts):
    """So many of one kind, with numbers from the first on."""
    return [
        Matter(**{"id": number, "number": f"2026-{number:03}", "subject": "装饮水机",
                  "category": "后勤保障", "proposer": number, "seconds": 2,
                  "state": State.ACCEPTED} | facts)
        for number in range(first, first + count)
    ]  # fmt: skip


def told(here, others=()):
    return rules.report("实验学校工会", SPAN, TODAY, here, others)


def outcomes(found):
    return {it.value: count for it, count in found.outcomes.items() if count}


def test_74_received_52_filed_50_after_merging_22_converted():
    here = [
        *matters(50),
        *matters(2, first=51, state=State.MERGED, into=7),
        *matters(22, first=53, state=State.CONVERTED, is_opinion=True),
    ]
    found = told(here)
    assert (found.received, found.people, found.seconds) == (74, 74, 148)
    assert outcomes(found) == {"filed": 52, "converted": 22}
    assert (found.merged, found.after_merging) == (2, 50)


def test_126_forms_came_to_64_proposals_31_opinions_and_5_not_filed():
    here = [
        *matters(64),
        *matters(26, first=65, state=State.MERGED, into=3),
        *matters(31, first=91, state=State.CLOSED, is_opinion=True, answered=TODAY),
        *matters(5, first=122, state=State.REJECTED),
    ]
    found = told(here)
    assert (found.received, found.after_merging, found.merged) == (126, 64, 26)
    assert outcomes(found) == {"filed": 90, "converted": 31, "rejected": 5}
    assert found.opinions_answered == 31


def test_12_accepted_44_converted_4_rejected():
    here = [
        *matters(12),
        *matters(44, first=13, state=State.HANDED, is_opinion=True),
        *matters(4, first=57, state=State.REJECTED),
    ]
    found = told(here)
    assert outcomes(found) == {"filed": 12, "converted": 44, "rejected": 4}
    assert (found.received, found.opinions_answered) == (60, 0)


def test_27_of_32_done_are_84_point_4_per_cent():
    assert rules.shares([27, 5]) == [844, 156]
    here = [*matters(27, state=State.CLOSED), *matters(5, first=28, state=State.TRACKING)]
    assert (told(here).closed, told(here).after_merging) == (27, 32)


def test_what_was_merged_goes_the_way_of_the_one_it_follows():
    into_opinion = matters(1, first=2, state=State.MERGED, into=1)
    opinion = matters(1, state=State.CLOSED, is_opinion=True, answered=TODAY)
    assert outcomes(told([*opinion, *into_opinion])) == {"converted": 2}
    assert told([*opinion, *into_opinion]).opinions_answered == 2
    refused = matters(1, state=State.REJECTED)
    assert outcomes(told([*refused, *into_opinion])) == {"rejected": 2}
    waiting = matters(1, state=State.SUBMITTED)
    assert outcomes(told([*waiting, *into_opinion])) == {"pending": 2}


def test_what_it_was_merged_into_can_be_of_another_year_and_is_not_counted():
    found = told(matters(1, state=State.MERGED, into=9), matters(1, first=9))
    assert (found.received, found.merged, found.after_merging) == (1, 1, 0)
    assert [it.into for it in found.filed] == ["2026-009"]


def test_withdrawn_once_filed_is_withdrawn():
    found = told(matters(3, state=State.WITHDRAWN))
    assert found.outcomes[Outcome.WITHDRAWN] == 3
    assert not found.filed


def handled(first, days, lead="总务处", **facts):
    more = {"state": State.CLOSED, "lead": lead, "handed": HANDED, "due": HANDED + timedelta(30),
            "answered": HANDED + timedelta(days), "grade": Grade.SOLVED,
            "rating": Rating.SATISFIED}  # fmt: skip
    return matters(1, first=first, **more | facts)


def test_departments_averages_classes_and_ratings():
    found = told([
        *handled(1, 10),
        *handled(2, 30),
        *handled(3, 31, grade=Grade.PLANNED, rating=Rating.BASICALLY, was_again=True),
        *handled(4, 15, lead="教务处", grade=Grade.CANNOT, rating=None, state=State.ANSWERED),
        *matters(1, first=5, state=State.ASSIGNED, lead="教务处", handed=HANDED,
                 due=HANDED + timedelta(30)),
        *matters(1, first=6),
    ])  # fmt: skip
    assert (found.after_merging, found.handed, found.answered, found.in_time) == (6, 5, 4, 3)
    assert (found.late, found.again, found.average) == (1, 1, 215)
    assert found.departments == [Handled("总务处", 3, 3, 2, 2), Handled("教务处", 2, 1, 1, 0)]
    assert [(it.name, it.count, it.tenths) for it in found.grades] == [
        ("a", 2, 500), ("b", 1, 250), ("c", 1, 250),
    ]  # fmt: skip
    assert [(it.name, it.count) for it in found.ratings] == [
        ("satisfied", 2), ("basically", 1), ("dissatisfied", 0),
    ]  # fmt: skip
    assert found.unrated == 1


def test_a_day_that_is_not_over_is_not_overdue():
    owed = matters(1, state=State.ASSIGNED, lead="总务处", handed=HANDED, due=TODAY)
    assert told(owed).late == 0


def test_nothing_answered_has_no_average_and_no_shares():
    found = told(matters(2))
    assert found.average is None
    assert [it.tenths for it in found.grades] == [0, 0, 0]


@pytest.mark.parametrize(
    ("days", "tenths"), [([1, 2], 15), ([1, 1, 2], 13), ([1, 2, 2], 17), ([0], 0)]
)
def test_an_average_is_in_tenths_and_rounded(days, tenths):
    assert rules.mean(days) == tenths


@given(st.lists(st.integers(0, 500), min_size=1, max_size=12).filter(any))
def test_shares_add_up_and_are_never_off_by_a_whole_tenth(counts):
    parts = rules.shares(counts)
    assert sum(parts) == 1000
    assert all(abs(part * sum(counts) - count * 1000) < sum(counts)
               for part, count in zip(parts, counts, strict=True))  # fmt: skip


def test_categories_come_the_most_first():
    here = [
        *matters(1, category="其他"),
        *matters(2, first=2),
        *matters(1, first=4, category="工会"),
    ]
    assert [(it.name, it.count, it.tenths) for it in told(here).categories] == [
        ("后勤保障", 2, 500), ("其他", 1, 250), ("工会", 1, 250),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("since", "until", "key"),
    [
        ("2026-03-02", "2026-03-01", "proposals-report-order"),
        ("0001-01-01", "2026-03-01", "kernel-old-button"),
        ("2026-03-01", "9999-12-31", "kernel-old-button"),
        ("x", "2026-03-01", "kernel-old-button"),
    ],
)
def test_a_span_that_cannot_be_is_refused(since, until, key):
    with pytest.raises(Refusal) as no:
        rules.check_span(since, until)
    assert no.value.key == key
