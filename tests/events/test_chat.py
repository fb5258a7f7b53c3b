"""An event is set up, hung up, and joined by a tap."""

from tests import people
from tests.events.scenes import hold, listed
from tests.scenes import later
from tests.stage import GROUP


async def test_step_by_step_to_a_card_in_the_group(zhou, group):
    await zhou.says("/newevent")
    assert zhou.hears.startswith("第 1 步，共 11 步：办什么活动")
    await zhou.says("羽毛球友谊赛")
    await zhou.says("本周五16:10")
    await zhou.says("体育馆")
    assert "请谁参加" in zhou.hears
    assert "数学组" in zhou.sees
    await zhou.taps("全体会员")
    await zhou.taps("带名单")
    await zhou.says("限24人")
    await zhou.says("周四中午")
    for _ in range(4):
        await zhou.taps("跳过")
    assert zhou.hears.startswith("我理解的是：\n\n羽毛球友谊赛\n时间　2026年9月11日（周五）16:10")
    assert "截止　2026年9月10日（周四）12:00" in zhou.hears
    await zhou.taps("提交")
    assert "已发到群里" in zhou.hears
    assert group.hears == (
        "羽毛球友谊赛\n9月11日（周五）16:10，体育馆\n限 24 人\n9月10日（周四）12:00 截止报名\n\n"
        "已报名 0 人，点“参加”就行"
    )
    assert group.sees == ["参加", "不去", "名单"]


async def test_one_tap_in_the_group_is_enough_and_the_card_counts(zhou, wang, li, helen, group):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    assert wang.pop_up == "已报名，第 1 位。活动前会提醒您。"
    await wang.taps("参加", GROUP)
    assert wang.pop_up == "您已经报过名了，第 1 位。"
    await li.taps("参加", GROUP)
    assert "名额已满，2 人参加，候补 0 人\n王建国、李芳" in group.hears
    assert group.sees == ["候补", "家属+1", "不去", "名单"]
    await helen.taps("候补", GROUP)
    assert helen.pop_up.startswith("No room right now. You are number 1 in line")
    assert "候补：Helen" in group.hears


async def test_a_freed_place_is_offered_to_the_next_and_taken_by_a_tap(
    zhou, wang, li, helen, group, hands, stage, clock
):
    await hold(zhou)
    for person in (wang, li):
        await person.taps("参加", GROUP)
    await helen.taps("候补", GROUP)
    await hands[people.CHEN].taps("候补", GROUP)
    await wang.taps("不去", GROUP)
    assert wang.pop_up == "好，记下您不去。名额已让给下一位，再来要排候补。"
    assert helen.hears.startswith("A place is free, and it is your turn.")
    assert "Tap “I’m coming” before Mon 7 Sep 20:30" in helen.hears
    await later(stage, clock, hours=13)
    chen = hands[people.CHEN]
    assert "waited for your tap and has gone" in helen.hears
    assert chen.hears.startswith("有人让出了名额，轮到您了。\n羽毛球友谊赛")
    await chen.taps("参加")
    assert "陈国平" in group.hears
    assert "您已报名" in chen.hears


async def test_family_comes_along_and_a_party_stays_whole(zhou, wang, li, group):
    await hold(zhou, quota="3")
    await wang.taps("家属+1", GROUP)
    assert wang.pop_up == "已报名，第 2 位（含家属 1 位）。活动前会提醒您。"
    assert "王建国+1" in group.hears
    await wang.taps("家属+1", GROUP)
    assert "最多带 1 位家属" in wang.pop_up
    await li.taps("家属+1", GROUP)
    assert "排在候补第 1 位（含家属 1 位）" in li.pop_up
    await wang.says("/events")
    await wang.taps("羽毛球友谊赛")
    await wang.taps("少带一位")
    assert "轮到您了" in li.hears


async def test_a_stranger_is_told_how_to_join_and_nothing_more(zhou, hands, group):
    await hold(zhou)
    stranger = hands[people.STRANGER]
    await stranger.taps("参加", GROUP)
    assert "邀请码" in stranger.pop_up
    assert "已报名 0 人" in group.hears


async def test_what_cannot_be_is_said_at_the_end_and_nothing_is_lost(zhou, group):
    await zhou.says("/newevent")
    for said in ("晚会", "本周五16:10", "礼堂"):
        await zhou.says(said)
    await zhou.taps("全体会员")
    await zhou.taps("带名单")
    await zhou.taps("跳过")
    await zhou.says("下周一12:00")
    for _ in range(4):
        await zhou.taps("跳过")
    await zhou.taps("提交")
    assert "报名截止要在活动开始之前" in zhou.pop_up
    await zhou.taps("改截止")
    await zhou.says("周四中午")
    await zhou.taps("提交")
    assert "晚会" in group.hears


async def test_a_private_event_hangs_in_no_group_and_shows_nobodys_name(
    zhou, wang, li, group, hands
):
    before = len(group.has_heard)
    await zhou.says("/newevent")
    for said in ("青年联谊", "本周五18:00", "咖啡馆"):
        await zhou.says(said)
    await zhou.taps("在职教职工")
    await zhou.taps("单独邀请")
    for _ in range(6):
        await zhou.taps("跳过")
    await zhou.taps("提交")
    assert "已单独发给 4 位同事" in zhou.hears
    assert len(group.has_heard) == before
    assert wang.hears.startswith("邀请您参加青年联谊")
    await wang.taps("参加")
    await li.taps("看详情")
    assert "已报名 1 人" in li.hears
    assert "王建国" not in li.hears
    assert "邀请" not in hands[people.CHEN].hears


async def test_an_offer_is_declined_and_goes_to_the_next(zhou, wang, li, helen, hands, group):
    await hold(zhou)
    for person in (wang, li, helen, hands[people.CHEN]):
        await person.presses("events:come:1", GROUP)
    await wang.taps("不去", GROUP)
    await helen.taps("Not coming")
    assert hands[people.CHEN].hears.startswith("有人让出了名额")


async def test_a_private_event_is_nothing_to_whom_it_is_not_for(zhou, hands, group):
    await zhou.says("/newevent")
    for said in ("青年联谊", "本周五18:00", "咖啡馆"):
        await zhou.says(said)
    await zhou.taps("在职教职工")
    await zhou.taps("单独邀请")
    for _ in range(6):
        await zhou.taps("跳过")
    await zhou.taps("提交")
    chen = hands[people.CHEN]
    for forged in ("events:read:1", "events:go:1", "events:calendar:1", "events:come:1"):
        await chen.presses(forged)
        assert "没有这个活动" in chen.pop_up


async def test_whom_one_brings_is_named_for_the_organiser(zhou, wang, group):
    await hold(zhou, quota="5")
    await wang.taps("家属+1", GROUP)
    await listed(wang)
    await wang.taps("写同行")
    await wang.says("小王")
    await wang.taps("提交")
    assert "您已报名，带家属 1 位" in wang.hears
    await wang.taps("少带一位")
    assert "写同行" not in wang.sees
