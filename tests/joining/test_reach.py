import re

from tests.people import HELEN, ZHOU
from tests.scenes import appoint_leader, grow, questions, two_branches
from union.joining import actions
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members.store import Member, Unit


async def test_many_groups_come_page_by_page(zhou, office):
    office.run(NOBODY, grow, groups=160, people=1)
    await zhou.says("/reach")
    assert "名册 167 人，能通知到 6 人，还差 161 人" in zhou.hears
    for _ in range(4):
        await zhou.taps("›")
    assert "第160组（1 人）：没来过 1" in zhou.hears
    await zhou.taps("第160组")
    assert "没来过（1）：某某160-001" in zhou.hears


async def test_each_of_a_large_group_can_be_invited_by_name(zhou, office):
    office.run(NOBODY, grow, groups=1, people=300)
    await zhou.says("/reach")
    await zhou.taps("第1组")
    assert "没来过（300）：" in zhou.hears
    for _ in range(7):
        await zhou.taps("›")
    await zhou.taps("某某1-300")
    assert "某某1-300 的邀请" in zhou.messages[-1]["caption"]


async def test_no_link_is_lost_in_a_large_group(zhou, office):
    office.run(NOBODY, grow, groups=1, people=300)
    await zhou.says("/reach")
    await zhou.taps("第1组")
    before = len(zhou.has_heard)
    await zhou.taps("发邀请链接")
    sent = zhou.has_heard[before:]
    assert len(set(re.findall(r"start=(\w{12})", "".join(sent)))) == 300
    assert all(len(it) <= 4096 for it in sent)


def test_counting_asks_as_little_for_a_hundred_groups_as_for_one(office):
    def ask():
        return office.ask(Actor(ZHOU), actions.reach)

    few = questions(ask)
    office.run(NOBODY, grow, groups=100, people=2)
    assert len(ask()) == 104
    assert questions(ask) == few


@unattended
def put_into_sports(uow):
    for at, unit in enumerate(uow.session.query(Unit).filter_by(name="体育组").order_by(Unit.id)):
        uow.session.add(Member(name=f"体育{at}", unit_id=unit.id, appointments=[]))


async def test_two_groups_of_one_name_are_told_apart_by_their_branch(zhou, office):
    office.run(NOBODY, two_branches)
    office.run(NOBODY, put_into_sports)
    await zhou.says("/reach")
    await zhou.taps("高中部·体育组")
    assert "高中部·体育组　1 人" in zhou.hears
    assert "没来过（1）：体育1" in zhou.hears


async def test_a_leader_counts_the_own_group_only(zhou, helen, office):
    office.run(NOBODY, grow, groups=2, people=1)
    await appoint_leader(zhou, "英语组", "Helen")
    [mine] = office.ask(Actor(HELEN), actions.reach)
    assert (mine.name, mine.people, mine.never_came, mine.blocked) == ("英语组", 2, 1, 0)
