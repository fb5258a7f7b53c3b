"""Who is erased, has left, or belongs to a branch."""

from tests.events.scenes import hold, manage
from tests.scenes import later
from tests.stage import GROUP
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members import actions as members
from union.members import store as register
from union.members.rules import Standing, UnitKind


@unattended
def put_below_a_branch(uow):
    root = register.root(uow.session)
    branch = register.unit(uow.session, UnitKind.BRANCH, "南校区分会", root)
    group = register.unit(uow.session, UnitKind.GROUP, "数学组", root)
    group.parent_id = branch.id


@unattended
def leave(uow, name):
    found = register.by_name(uow.session, name)[0]
    found.standing = Standing.LEFT


async def test_who_is_erased_holds_no_place(zhou, wang, li, helen, group, stage):
    await hold(zhou)
    for person in (wang, li):
        await person.taps("参加", GROUP)
    await helen.taps("候补", GROUP)
    await wang.says("/me")
    await wang.taps("注销")
    await wang.taps("确定注销")
    assert "王建国" not in group.hears
    assert "it is your turn" in helen.hears
    assert await stage.app.bot_data.bridge.ask(NOBODY, members.count)


async def test_an_event_of_a_branch_is_for_all_of_its_groups(zhou, wang, li, group, office):
    office.run(NOBODY, put_below_a_branch)
    await zhou.says("/newevent 周五16:10 联欢 礼堂 南校区分会")
    assert "对象　南校区分会" in zhou.hears
    await zhou.taps("提交")
    await wang.taps("参加", GROUP)
    assert "已报名" in wang.pop_up
    await li.taps("参加", GROUP)
    assert "只请一部分同事" in li.pop_up


async def test_who_has_left_holds_no_place_and_cannot_be_signed_up(
    open_ears, zhou, wang, li, helen, group, office, stage, clock
):
    await hold(zhou, quota="1")
    await wang.taps("参加", GROUP)
    await li.taps("候补", GROUP)
    office.run(NOBODY, leave, name="王建国")
    await later(stage, clock, days=1, hours=2)
    assert li.hears.startswith("有人让出了名额") or "轮到您了" in str(li.has_heard)
    await helen.says("替王建国报名", GROUP)
    assert "not for 王建国" in group.has_heard[-1]


async def test_a_place_for_somebody_out_of_reach_is_theirs_and_the_organiser_says_it(
    zhou, wang, group
):
    await hold(zhou, quota="1")
    await wang.taps("参加", GROUP)
    await manage(zhou, "代报名")
    await zhou.says("张教练")
    await zhou.taps("提交")
    assert "排进候补" in zhou.hears
    await wang.taps("不去", GROUP)
    assert zhou.hears.startswith("“羽毛球友谊赛”的名额轮到张教练，收不到消息，已直接算参加")
    await manage(zhou, "取消活动")
    await zhou.says("下雨")
    await zhou.taps("提交")
    assert "这几位收不到消息，请当面说一声：张教练" in zhou.hears
