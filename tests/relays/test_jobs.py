"""What is asked, told and reminded of by itself, and on which days nothing is."""

from datetime import date

import pytest

from tests import people
from tests.relays.scenes import CANTEEN, relays, settle_in, writes
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.policies import actions as policies
from union.relays import actions
from union.school_days.store import SchoolTerm

ASKED = "这周组里有什么心声"


@pytest.fixture
def school(office):
    office.run(NOBODY, settle_in)
    return office


def heard(person, words):
    """How often somebody heard this."""
    return sum(words in it for it in person.has_heard)


async def test_on_friday_afternoon_each_leader_is_asked_once_with_a_button(
    school, at, wang, li, zhou, helen
):
    await at("2026-09-11T14:59:00")
    assert heard(wang, ASKED) == 0
    await at("2026-09-11T15:00:00")
    await at("2026-09-11T15:01:00")
    assert [heard(it, ASKED) for it in (wang, li, zhou, helen)] == [1, 1, 0, 0]
    await li.taps("写一条")
    assert "先选主题" in li.hears


async def test_whose_group_has_spoken_this_week_is_left_in_peace_until_the_next(
    school, at, wang, li
):
    await writes(wang, CANTEEN)
    school.run(Actor(people.LI), actions.agree, item_id=1)
    await at("2026-09-11T15:00:00")
    assert [heard(it, ASKED) for it in (wang, li)] == [0, 0]
    await at("2026-09-18T15:00:00")
    assert [heard(it, ASKED) for it in (wang, li)] == [1, 1]


async def test_nobody_is_asked_on_a_day_off_or_in_the_vacation(school, at, wang):
    school.run(NOBODY, two_terms)
    await at("2026-09-25T15:00:00")  # Mid-Autumn Festival
    await at("2027-01-29T15:00:00")  # between the terms
    assert heard(wang, ASKED) == 0
    await at("2027-03-05T15:00:00")
    assert heard(wang, ASKED) == 1


@unattended
def two_terms(uow):
    chair = members.by_account(uow.session, people.ZHOU)
    for name, first, last in (("2026-1", date(2026, 9, 1), date(2027, 1, 20)),
                              ("2026-2", date(2027, 2, 24), date(2027, 7, 5))):  # fmt: skip
        uow.session.add(
            SchoolTerm(name=name, first=first, last=last, set_by=chair.id, set_at=uow.now)
        )


async def test_a_school_asks_on_its_own_day_and_hour(school, at, wang):
    chair = Actor(people.ZHOU)
    school.run(chair, policies.decide, name="relays-asked_day", value="3")
    school.run(chair, policies.decide, name="relays-asked_at", value="16:30")
    await at("2026-09-09T16:29:00")
    assert heard(wang, ASKED) == 0
    await at("2026-09-09T16:30:00")
    assert heard(wang, ASKED) == 1


async def test_an_hour_that_was_missed_until_the_night_is_not_made_up_for(school, at, wang):
    await at("2026-09-11T14:00:00")
    await at("2026-09-11T22:30:00", down=True)
    assert heard(wang, ASKED) == 0


async def test_twice_a_month_the_chair_hears_how_many_wait_and_looks_with_one_tap(
    school, at, wang, zhou, liu
):
    await at("2026-09-15T09:30:00")
    assert heard(zhou, "等着转达给校长") == 0  # nothing waits
    await writes(wang, CANTEEN)
    await at("2026-09-30T09:30:00")
    assert heard(zhou, "等着转达给校长") == 0
    await at("2026-10-08T09:30:00")  # the first was National Day
    assert heard(zhou, "有 1 条心声等着转达给校长") == 1
    await zhou.taps("转达")
    assert zhou.hears.startswith("校长会收到这份，1 条")
    await zhou.taps("现在转达")
    assert liu.hears.startswith("教职工心声　1 条")


async def test_who_lets_it_wait_is_reminded_three_times_and_the_chair_at_the_end(
    school, at, wang, zhou, liu
):
    await writes(wang, CANTEEN)
    await relays(zhou)
    asked = zhou.sees
    for day in range(8, 14):
        await at(f"2026-09-{day:02}T10:00:00")
    assert heard(liu, "等答复") == 0
    await at("2026-09-14T10:00:00")  # five working days
    assert heard(liu, "答复的时间过半了：9月7日（周一）转达的心声，还有 1 条等答复") == 1
    await at("2026-09-17T10:00:00")
    assert heard(liu, "快到时间了") == 1
    await at("2026-09-20T10:00:00")  # the last day, a Sunday that is worked
    assert heard(liu, "答复的时间过了") == 0
    await at("2026-09-21T10:00:00")
    await at("2026-09-22T10:00:00")
    assert heard(liu, "答复的时间过了") == 1
    assert heard(zhou, "过了9月20日（周日）还没有答复") == 1
    assert asked == ["看这份", "打印稿"]


async def test_who_has_answered_is_not_reminded(school, at, wang, zhou, liu):
    await writes(wang, CANTEEN)
    await relays(zhou)
    school.run(Actor(people.LIU), actions.answer, item_id=1, words="下周起少放盐。")
    for day in (14, 17, 21):
        await at(f"2026-09-{day}T10:00:00")
    assert heard(liu, "答复的时间") == heard(liu, "快到时间") == 0
    assert heard(zhou, "还没有答复") == 0


async def test_where_no_principal_is_reached_those_who_relay_are_reminded(office, at, wang, zhou):
    office.run(NOBODY, settle_in, principal=False)
    await writes(wang, CANTEEN)
    await relays(zhou)
    await at("2026-09-14T10:00:00")
    assert heard(zhou, "答复的时间过半了") == 1
    await at("2026-09-21T10:00:00")
    assert heard(zhou, "还没有答复") == 1
    assert heard(zhou, "答复的时间过了") == 0


async def test_the_days_that_were_slept_through_end_in_the_last_reminder(
    school, at, wang, zhou, liu
):
    await writes(wang, CANTEEN)
    await relays(zhou)
    await at("2026-09-08T10:00:00")
    await at("2026-09-22T10:00:00", down=True)
    assert heard(liu, "答复的时间过了") == 1
    assert heard(liu, "答复的时间过半了") == heard(liu, "快到时间了") == 0
