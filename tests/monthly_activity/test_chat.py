import pytest

from bot.handlers import FORMS
from tests import people
from tests.stage import GROUP, Person, Room
from union.kernel.unit import NOBODY, Actor
from union.monthly_activity import actions
from union.policies import actions as policies


@pytest.fixture
def group(stage):
    return Room(stage, people.WANG, GROUP)


@pytest.fixture
async def asked(stage, office, clock):
    """Thursday, the first of October, is a holiday: asked on the first working day after."""
    office.run(Actor(people.ZHOU), policies.decide, name="monthly_activity-asked", value="on")
    for _ in range(40):
        office.run(NOBODY, actions.ask)
        office.run(NOBODY, actions.close)
        await stage.settles()
        if clock.now.month == 10 and clock.now.day >= 8:
            return
        clock.passes(days=1)


async def test_it_is_asked_once_on_the_first_working_day_and_only_if_the_school_wants(
    asked, group, stage, office
):
    assert group.hears.startswith("10月教工活动，玩什么？")
    assert "10月12日（周一）18:00 截止，已有 0 人选了" in group.hears
    assert group.sees[:3] == ["羽毛球", "足球", "乒乓球"]
    cards = len(group.messages)
    office.run(NOBODY, actions.ask)
    await stage.settles()
    assert len(group.messages) == cards


async def test_a_school_that_does_not_want_it_is_not_asked(stage, office, clock, group):
    before = len(group.messages)
    for _ in range(40):
        office.run(NOBODY, actions.ask)
        await stage.settles()
        clock.passes(days=1)
    assert len(group.messages) == before


async def test_one_voice_each_the_last_counts_and_the_choice_becomes_an_event(
    asked, zhou, wang, li, group, stage, office, clock
):
    await wang.taps("羽毛球", GROUP)
    assert wang.pop_up == "选好了：羽毛球。"
    await wang.taps("羽毛球 1", GROUP)
    assert "您选的就是" in wang.pop_up
    await li.taps("观影", GROUP)
    await li.taps("羽毛球 1", GROUP)
    assert group.sees[0] == "羽毛球 2"
    assert "观影" in group.sees
    clock.passes(days=5)
    office.run(NOBODY, actions.close)
    await stage.settles()
    assert group.hears == "10月教工活动，玩什么？\n2 人参加，大家选了：羽毛球。"
    assert group.sees == []
    await wang.presses("monthly_activity:vote:1:1", GROUP)
    assert "已经选完了" in wang.pop_up
    assert zhou.hears.startswith("10月活动选出来了：羽毛球（2 人参加）")
    await zhou.taps("办这个")
    assert "什么时候开始" in zhou.hears
    assert any(form.name == "events" for form in FORMS)


async def test_a_stranger_has_no_voice_and_an_even_choice_names_both(
    asked, zhou, wang, li, group, stage, office, clock
):
    stranger = Person(stage, people.STRANGER)
    await stranger.taps("羽毛球", GROUP)
    assert "邀请码" in stranger.pop_up
    await wang.taps("足球", GROUP)
    await li.taps("观影", GROUP)
    clock.passes(days=5)
    office.run(NOBODY, actions.close)
    await stage.settles()
    assert "大家选了：足球、观影" in group.hears
