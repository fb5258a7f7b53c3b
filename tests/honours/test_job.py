"""What a notice says by itself, morning after morning."""

import pytest

from tests.honours.scenes import judge, objects, published, runs
from tests.people import CHEN, HELEN, LI, LIU, ZHOU
from tests.proposals.scenes import letters, told, units
from tests.stage import GROUP
from union.honours import actions
from union.kernel.unit import NOBODY, Actor
from union.roles import actions as roles


@pytest.fixture
def mornings(office, clock):
    """So many mornings, each looked at twice."""

    def pass_by(count):
        for _ in range(count):
            clock.passes(days=1)
            office.run(NOBODY, actions.keep_notice)
            office.run(NOBODY, actions.keep_notice)

    return pass_by


def said(office, key):
    return [facts for chat, facts in office.ask(NOBODY, letters, key=key) if chat == GROUP]


def test_the_last_day_is_said_once_and_no_other(office, mornings):
    published(office)
    mornings(6)
    assert said(office, "honours-last-day") == []
    mornings(1)  # Monday, 14 September
    assert [it["until"] for it in said(office, "honours-last-day")] == ["2026-09-14"]
    mornings(8)
    assert len(said(office, "honours-last-day")) == 1


def test_the_chair_hears_the_day_after_and_weekly_until_it_is_confirmed(office, mornings):
    round_id = published(office)
    mornings(7)
    assert told(office, ZHOU, "honours-ready") == []
    mornings(1)
    assert len(told(office, ZHOU, "honours-ready")) == 1
    mornings(6)
    assert len(told(office, ZHOU, "honours-ready")) == 1
    mornings(1)
    assert len(told(office, ZHOU, "honours-ready")) == 2
    assert told(office, LIU, "honours-ready") == []
    runs(office, ZHOU, actions.confirm, round_id=round_id)
    mornings(15)
    assert len(told(office, ZHOU, "honours-ready")) == 2


def test_open_objections_come_back_every_morning_until_they_are_answered(office, mornings):
    published(office)
    objects(office, HELEN)
    objects(office, HELEN, line_id=2)
    mornings(3)
    assert [it["count"] for it in told(office, LIU, "honours-waiting")] == [2, 2, 2]
    runs(office, LIU, actions.dismiss, objection_id=1, title="", why="验收单是今年的")
    mornings(1)
    assert told(office, LIU, "honours-waiting")[-1]["count"] == 1
    mornings(5)
    assert told(office, ZHOU, "honours-ready") == []  # the notice is over, the objection open
    runs(office, LIU, actions.dismiss, objection_id=2, title="", why="验收单是今年的")
    mornings(2)
    assert len(told(office, LIU, "honours-waiting")) == 9
    assert len(told(office, ZHOU, "honours-ready")) == 1


def test_whoever_has_a_part_in_it_is_not_reminded(office, mornings):
    published(office)
    objects(office, ZHOU)
    mornings(1)
    assert len(told(office, LIU, "honours-waiting")) == 1
    assert told(office, ZHOU, "honours-waiting") == []


def test_while_nothing_is_up_nothing_is_said(office, mornings):
    mornings(3)
    round_id = published(office)
    runs(office, ZHOU, actions.call_off, round_id=round_id, year="2026", why="教代会推迟了")
    mornings(10)
    assert said(office, "honours-last-day") == []
    assert told(office, ZHOU, "honours-ready") == []


async def test_the_metronome_brings_it_to_the_group(office, stage, at, group):
    published(office)
    await stage.settles()
    await at("2026-09-14T08:40")
    assert "2026年评优公示今天截止，9月14日（周一）" in group.hears
    assert group.sees == ["提异议"]


def test_where_everybody_on_the_committee_has_a_part_in_it_the_chair_hears(office, mornings):
    published(office, behind=(LI, ZHOU))
    unit = office.ask(NOBODY, units)["总务处"]
    office.run(Actor(ZHOU), roles.appoint, role="handler_dept", of=str(unit), who="刘志强")
    objects(office, CHEN)
    assert len(told(office, ZHOU, "honours-unheard")) == 1
    mornings(2)
    assert len(told(office, ZHOU, "honours-unheard")) == 3
    assert told(office, LIU, "honours-objection") == told(office, LIU, "honours-waiting") == []
    judge(office, HELEN)
    mornings(1)
    assert len(told(office, HELEN, "honours-waiting")) == 1
    assert len(told(office, ZHOU, "honours-unheard")) == 3
