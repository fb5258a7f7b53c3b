from datetime import UTC, datetime

import pytest

from bot import schedule
from bot.jobs import events, festivals, womens_day
from tests import people
from tests.scenes import run_until, sits_in
from tests.stage import GROUP, Person
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role
from union.policies import actions as policies

OURS = [*womens_day.JOBS, *festivals.JOBS]  # a day of all jobs takes half a second


@pytest.fixture
def committee(office):
    for account in (people.LI, people.HELEN):
        office.run(NOBODY, sits_in, account=account, role=Role.WOMEN_COMMITTEE)


@pytest.fixture
def beats_at(stage, clock, office):
    """The clock stands at an hour of Shanghai; what women's day asks of the day is done."""
    bridge = stage.app.bot_data.bridge
    begun = []

    async def stands(iso, times=2):
        now = datetime.fromisoformat(f"{iso}+08:00")
        clock.now = now.astimezone(UTC)
        if not begun:
            begun.append(office.run(NOBODY, run_until, day=now.date().toordinal()))
        for _ in range(times):
            for job in OURS:
                await schedule.beat(bridge, job)
            for watch in events.WATCHES:
                await schedule.look(bridge, watch)
            await stage.settles()

    return stands


@pytest.fixture
def news(stage):
    """What each of them has heard since they were last asked."""
    rooms = {
        it: Person(stage, getattr(people, it.upper())) for it in ("zhou", "li", "helen", "wang")
    }
    rooms["group"] = rooms["wang"].room(GROUP)
    seen = dict.fromkeys(rooms, 0)

    def heard():
        told = {}
        for name, room in rooms.items():
            texts = room.has_heard[seen[name] :]
            seen[name] = len(room.has_heard)
            if texts:
                told[name] = texts
        return told

    heard()
    return heard


async def publish(li, item="办这个", skip="跳过", send="提交"):
    """From the sign-up letter to the card in the group."""
    await li.taps(item)
    for said in ("2027年3月8日14:30", "三楼多功能厅"):
        await li.says(said)
    for _ in range(5):
        await li.taps(skip)
    await li.taps(send)


async def test_the_season_of_2027_as_everybody_hears_it(
    committee, beats_at, news, zhou, wang, li, helen, group, office
):
    office.run(Actor(people.ZHOU), policies.decide, name="womens_day-check", value="on")
    await beats_at("2027-02-19T15:30")
    assert news() == {}

    await beats_at("2027-02-20T09:00")  # a Saturday, and the Lantern Festival
    told = news()
    assert set(told) == {"li", "helen", "group", "zhou"}
    assert told["group"][0].startswith("元宵节快乐")
    assert told["li"] == [
        "三八节，女教职工活动办什么？\n"
        "点一项就行，改主意再点别的。2月28日（周日）18:00 截止，已有 0 人选了。"
    ]
    assert told["helen"][0].startswith(
        "Women's Day: what shall the women on the staff do?\nTap one"
    )
    assert li.sees == ["插花", "徒步", "游艺", "观影"]
    await li.taps("徒步")
    assert li.pop_up == "选好了：徒步。"
    await helen.taps("插花")
    await li.taps("插花 1")
    await li.taps("插花 2")
    assert li.pop_up == "您选的就是插花。"
    assert helen.sees == ["插花 2", "徒步", "游艺", "观影"]
    assert "2 have chosen" in helen.hears
    await zhou.presses("womens_day:vote:1:1")
    assert zhou.pop_up == "这一项由女职工委员会来选。"
    await wang.presses("womens_day:vote:1:1")
    assert "负责的同事" in wang.pop_up
    news()

    for day in range(21, 29):
        await beats_at(f"2027-02-{day}T10:30", times=1)
    assert news() == {}
    await beats_at("2027-02-28T18:05")
    assert news() == {}  # the cards change, nobody is called
    assert li.hears == "三八节，女教职工活动办什么？\n2 人参加，选了：插花。"
    assert li.sees == []
    await li.presses("womens_day:vote:1:1")
    assert "已经选完了" in li.pop_up

    await beats_at("2027-03-01T09:00")
    assert news() == {
        "li": [
            "三八节活动选出来了：插花（2 人参加）。\n点下面填时间、地点，就能把报名发给女教职工。"
        ],
        "helen": [
            "Women's Day has its activity: 插花 (2 took part).\n"
            "Tap below, fill in when and where, and the sign-up goes to the women on the staff."
        ],
    }
    await beats_at("2027-03-01T10:00")
    told = news()
    assert set(told) == {"zhou", "li", "helen"}
    assert (
        told["zhou"]
        == told["li"]
        == [
            "三月有女教职工健康检查，时间、地点看学校通知。\n"
            "有不方便的地方，私下跟女职工委员会说一声就行。"
        ]
    )
    await publish(li)
    assert group.hears.startswith("三八节插花\n3月8日（周一）14:30，三楼多功能厅")
    assert "女教职工" in group.hears
    await helen.taps("Hold it")
    assert "Women's Day has its event: 三八节插花" in helen.pop_up
    await zhou.taps("参加", GROUP)
    news()

    for day in range(2, 6):
        await beats_at(f"2027-03-0{day}T19:30", times=1)
    assert news() == {}
    await beats_at("2027-03-06T19:30")
    assert set(news()) == {"helen"}  # who has not answered is asked by the event itself
    await beats_at("2027-03-07T10:00")
    told = news()
    assert told["li"] == [
        "明天三八节，再对一遍：\n三八节插花，3月8日（周一）14:30，三楼多功能厅。\n"
        "1 人参加，2 人还没回复。参加的老师开始前会收到提醒。\n"
        "场地、材料请再看一眼。\n女教职工明天下午放假半天，课和值班请先调好。"
    ]
    assert any("1 are coming, 2 have not answered" in it for it in told["helen"])
    assert "zhou" not in told
    await beats_at("2027-03-07T19:00")
    told = news()
    assert [it.splitlines()[0] for it in told.pop("zhou")] == [
        "3月8日（周一）08:00 要发的节日祝福（群里，和每位女教职工）。请看一眼：",
        "提醒您，三八节插花：",
    ]
    assert told == {}

    await beats_at("2027-03-08T08:00")
    told = news()
    assert set(told) == {"zhou", "li", "helen", "group"}
    assert [len(it) for it in told.values()] == [1, 1, 1, 1]
    assert told["li"][0].startswith("三八节快乐")
    await beats_at("2027-03-08T13:00")
    assert [it.splitlines()[0] for it in news().pop("zhou")] == ["提醒您，三八节插花："]
    await beats_at("2027-03-08T14:30")
    assert set(news()) == {"li"}  # how many come, since the list is closed now
    await beats_at("2027-03-09T19:30")
    assert set(news()) == {"zhou"}  # thanks for having come


async def test_nobody_chooses_and_the_committee_settles_on_one_itself(
    committee, beats_at, news, li, helen, group
):
    await beats_at("2027-02-20T09:00")
    await beats_at("2027-02-28T18:05")
    assert li.hears == "三八节，女教职工活动办什么？\n没有人选，到发报名时再定。"
    news()
    await beats_at("2027-03-01T09:00")
    assert set(news()) == {"li", "helen"}
    assert li.hears == (
        "三八节活动没有人选，请您定一项。\n点下面填时间、地点，就能把报名发给女教职工。"
    )
    assert li.sees == ["插花", "徒步", "游艺", "观影"]
    await publish(li, "游艺")
    assert group.hears.startswith("三八节游艺")
    news()
    await beats_at("2027-03-02T09:00")
    assert news() == {}


async def test_two_that_are_even_are_both_offered(committee, beats_at, li, helen, group):
    await beats_at("2027-02-20T09:00")
    await li.taps("徒步")
    await helen.taps("观影")
    await beats_at("2027-02-28T18:05")
    await beats_at("2027-03-01T09:00")
    assert li.hears.startswith("三八节有几项活动票数一样：徒步、观影（2 人参加）。\n请您定一项")
    assert li.sees == ["徒步", "观影"]
    await publish(helen, "徒步", skip="Skip", send="Submit")
    assert group.hears.startswith("三八节徒步\n")  # in the language of the group
    await li.taps("观影")
    assert li.pop_up.startswith("三八节的活动已经发布了：三八节徒步，3月8日（周一）。")


async def test_the_bot_was_down_on_the_20th_and_asks_when_it_is_back(committee, beats_at, news, li):
    await beats_at("2027-02-19T19:30")
    news()
    await beats_at("2027-02-23T11:00")
    told = news()
    assert [len(told[it]) for it in ("li", "helen")] == [1, 1]
    await li.taps("观影")
    assert li.pop_up == "选好了：观影。"


async def test_the_bot_was_down_from_february_into_march_and_hands_over_at_once(
    committee, beats_at, news, li
):
    await beats_at("2027-02-19T19:30")
    news()
    await beats_at("2027-03-02T11:00")
    told = news()
    assert [it.splitlines()[0] for it in told["li"]] == ["三八节活动没有人选，请您定一项。"]
    assert len(told["helen"]) == 1


async def test_where_nothing_is_published_the_eve_offers_it_once_more(
    committee, beats_at, news, li, group
):
    await beats_at("2027-03-06T19:30")
    news()
    await beats_at("2027-03-07T10:00")
    assert set(news()) == {"li", "helen"}
    assert li.hears.startswith("明天三八节，小家这里还没有女教职工的活动。")
    assert li.sees == ["插花", "徒步", "游艺", "观影"]
    await publish(li, "观影")
    assert group.hears.startswith("三八节观影\n3月8日（周一）14:30")


async def test_without_a_committee_the_chair_is_asked_and_the_festival_asks_nothing_besides(
    beats_at, news, zhou
):
    for iso in ("2027-02-20T09:30", "2027-03-01T09:30", "2027-03-07T10:30"):
        await beats_at(iso)
        told = news()
        told.pop("group", None)  # the Lantern Festival
        assert [len(it) for it in told.values()] == [1], told
        assert set(told) == {"zhou"}
