import pytest

from tests import people
from tests.scenes import appoint_leader, later
from tests.stage import GROUP, TOKEN, Person, Room
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members import actions as members
from union.members import store as register
from union.members.rules import Standing, UnitKind


@pytest.fixture
def group(stage):
    return Room(stage, people.WANG, GROUP)


@pytest.fixture
def hands(stage):
    return {it: Person(stage, it) for it in people.EVERYBODY}


async def hold(person, quota="2", closes="本周四12:00", companions="1", fee=None):
    """Badminton on Friday."""
    await person.says("/newevent")
    await person.says("羽毛球友谊赛")
    await person.says("本周五16:10")
    await person.says("体育馆")
    await person.taps("全体会员")
    await person.taps("带名单")
    for answer in (quota, closes, companions, fee, "自带球拍", None):
        await (person.says(answer) if answer else person.taps("跳过"))
    await person.taps("提交")


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


async def test_reminders_come_on_the_eve_and_two_hours_before_and_to_the_silent_before_it_closes(
    zhou, wang, li, hands, group, stage, clock
):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await hands[people.LIU].taps("不去", GROUP)
    await later(stage, clock, days=1, hours=2)  # Tuesday 10:30
    assert "您还没说来不来" in li.hears
    assert all("没说来不来" not in said for said in wang.has_heard)
    assert all("没说来不来" not in said for said in hands[people.LIU].has_heard)
    await later(stage, clock, days=2, hours=3)  # Thursday 13:30
    assert zhou.hears.startswith("羽毛球友谊赛报名截止了。")
    assert "参加 1 人，候补 0 人，不去 1 人，没回复" in zhou.hears
    await later(stage, clock, hours=6)  # 19:30
    assert wang.hears.startswith("提醒您，羽毛球友谊赛：\n9月11日（周五）16:10，体育馆")
    heard = len(wang.has_heard)
    await later(stage, clock, hours=19)  # Friday 14:30
    assert len(wang.has_heard) == heard + 1
    await later(stage, clock, hours=2)
    assert "活动已开始，1 人参加" in group.hears
    await later(stage, clock, days=1)
    assert wang.hears.startswith("谢谢您来参加羽毛球友谊赛")


async def test_who_wants_no_reminder_gets_none(zhou, wang, group, stage, clock):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await wang.says("/events")
    await wang.taps("羽毛球友谊赛")
    await wang.taps("提醒设置")
    await wang.taps("不提醒")
    assert "✓不提醒" in wang.sees
    await later(stage, clock, days=3, hours=12)
    assert all("提醒您，" not in said for said in wang.has_heard)


async def test_another_time_is_told_to_all_concerned_and_reminds_anew(zhou, wang, li, group):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await zhou.says("/events")
    await zhou.taps("羽毛球友谊赛")
    await zhou.taps("管理")
    await zhou.taps("改时间")
    await zhou.says("下周五16:10")
    await zhou.taps("提交")
    assert "已通知 1 位同事" in zhou.hears
    assert wang.hears.startswith(
        "羽毛球友谊赛改了时间：原定 9月11日（周五）16:10，现在是：\n9月18日（周五）16:10"
    )
    assert "9月17日（周四）12:00 截止报名" in group.hears
    assert all("改了时间" not in said for said in li.has_heard)


async def test_more_places_are_offered_and_fewer_than_taken_are_refused(zhou, wang, li, helen):
    await hold(zhou)
    for person in (wang, li, helen):
        await person.taps("参加" if person is not helen else "候补", GROUP)
    await manage(zhou, "改名额")
    await zhou.says("1")
    await zhou.taps("提交")
    assert "已经有 2 人占着名额" in zhou.pop_up
    await zhou.taps("上一步")
    await zhou.says("5")
    await zhou.taps("提交")
    assert "it is your turn" in helen.hears


async def manage(person, deed):
    await person.says("/events")
    await person.taps("羽毛球友谊赛")
    await person.taps("管理")
    await person.taps(deed)


async def test_called_off_it_takes_nobody_any_more(zhou, wang, li, group):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await manage(zhou, "取消活动")
    await zhou.says("台风")
    await zhou.taps("提交")
    assert wang.hears.startswith("羽毛球友谊赛取消了：台风")
    assert "活动取消了" in group.hears
    await li.presses("events:come:1", GROUP)
    assert "已经取消了" in li.pop_up


async def test_closed_it_takes_only_whom_the_organiser_lets_in_again(zhou, wang, group):
    await hold(zhou)
    await manage(zhou, "停止报名")
    assert "报名已截止" in group.hears
    await wang.presses("events:come:1", GROUP)
    assert "报名已经截止" in wang.pop_up
    await zhou.taps("重开报名")
    await wang.taps("参加", GROUP)
    assert "已报名" in wang.pop_up


async def test_only_who_is_meant_can_come_and_only_the_organiser_manages(zhou, wang, li, helen):
    await zhou.says("/newevent")
    for said in ("插花", "本周五14:30", "多功能厅"):
        await zhou.says(said)
    await zhou.taps("女教职工")
    await zhou.taps("带名单")
    for _ in range(6):
        await zhou.taps("跳过")
    await zhou.taps("提交")
    await wang.presses("events:come:1", GROUP)
    assert "只请一部分同事" in wang.pop_up
    await li.taps("参加", GROUP)
    assert "已报名" in li.pop_up
    await li.presses("events:call_off:1")
    assert "负责的同事" in li.pop_up
    await wang.says("/newevent")
    assert "负责的同事" in wang.hears


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


async def test_a_beat_too_late_reminds_nobody_of_what_was(zhou, wang, group, stage, clock):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await later(stage, clock, days=9)
    assert all("提醒您，" not in said for said in wang.has_heard)
    assert "活动已结束，1 人报名" in group.hears
    await zhou.says("/deliveries")
    assert zhou.hears.startswith("发给“王建国”的一条，过了时间，没有发。")


async def test_after_an_outage_what_is_half_an_hour_late_is_sent_by_hand_or_not_at_all(
    zhou, wang, li, group, stage, clock
):
    await hold(zhou)
    for person in (wang, li):
        await person.taps("参加", GROUP)
    await li.presses("events:remind:1")
    await li.taps("前一晚")
    await later(stage, clock, days=4, hours=6)  # Friday 14:30, away since Monday
    assert sum("提醒您，" in said for said in wang.has_heard) == 1
    assert not any("提醒您，" in said for said in li.has_heard)  # of the evening before: too late
    await zhou.says("/deliveries")
    assert "发给“李芳”的一条，过了时间，没有发。" in zhou.hears
    await zhou.taps("补发")
    assert sum("提醒您，" in said for said in li.has_heard) == 1


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


async def listed(person):
    await person.says("/events")
    await person.taps("羽毛球友谊赛")


async def test_the_organiser_signs_up_others_and_takes_them_off(zhou, wang, li, helen, group):
    await hold(zhou, quota="2")
    await manage(zhou, "代报名")
    await zhou.says("李芳")
    await zhou.taps("提交")
    assert zhou.hears == "已替 李芳 报名。"
    await manage(zhou, "代报名")
    await zhou.says("张教练")
    await zhou.taps("提交")
    assert "校外来宾" in zhou.hears
    assert "李芳、张教练" in group.hears
    await wang.taps("候补", GROUP)
    await manage(zhou, "点名")
    await zhou.taps("张教练")
    await zhou.taps("移出名单")
    assert "轮到您了" in wang.hears


async def test_who_came_is_noted_by_code_and_by_roll_call_and_counted(
    zhou, wang, li, helen, group, stage, clock
):
    await hold(zhou, quota="9", fee="AA 20元")
    for person in (wang, li):
        await person.taps("参加", GROUP)
    await helen.taps("参加", GROUP)
    await manage(zhou, "点名")
    await zhou.taps("李芳")
    await zhou.taps("到了")
    assert "还没到签到的时候" in zhou.pop_up
    await later(stage, clock, days=4, hours=7, minutes=45)  # Friday 16:15
    await manage(zhou, "签到码")
    code = zhou.pop_up.split()[1][:6]
    await wang.says(code)
    assert wang.hears == "签到好了：羽毛球友谊赛。"
    await wang.says("000000" if code != "000000" else "111111")
    assert "没有用这个签到码的活动" in wang.hears
    await manage(zhou, "点名")
    assert "名单上 3 位，到了 1 位" in zhou.hears
    await zhou.taps("李芳")
    await zhou.taps("到了")
    await zhou.taps("已交费")
    assert "参加，到了，已交费" in zhou.hears
    await later(stage, clock, days=1)
    await zhou.says("/events")
    await zhou.taps("参加人次")
    assert "2026年9月：1 场，2 人，2 人次" in zhou.hears


async def test_the_same_again_next_week_is_shown_in_full_before_it_is_published(zhou, group):
    await hold(zhou)
    await manage(zhou, "再办一次")
    assert "时间　2026年9月18日（周五）16:10" in zhou.hears
    assert "截止　2026年9月17日（周四）12:00" in zhou.hears
    assert "名额　2" in zhou.hears
    assert "对象　全体会员" in zhou.hears
    await zhou.taps("提交")
    assert "9月18日（周五）16:10，体育馆" in group.hears


async def test_files_for_the_wall_the_office_and_the_calendar(zhou, wang, group, stage):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await manage(zhou, "名单表")
    await manage(zhou, "签到表")
    await listed(wang)
    await wang.taps("加进日历")
    await wang.says("/events")
    await wang.taps("我的日历")
    sent = [it["document"]["file_name"] for who in (zhou, wang) for it in who.messages
            if "document" in it]  # fmt: skip
    assert sent == [
        "羽毛球友谊赛 名单.xlsx", "羽毛球友谊赛 签到表.docx", "event-1.ics", "xiaojia.ics"
    ]  # fmt: skip


async def test_pairs_are_drawn_by_a_shown_word_the_same_for_everybody(zhou, wang, li, group):
    await hold(zhou, quota="9")
    for person in (wang, li, zhou):
        await person.taps("参加", GROUP)
    await manage(zhou, "抽签")
    await zhou.taps("两人一组")
    assert "报名截止以后才能抽签" in zhou.pop_up
    await manage(zhou, "停止报名")
    await zhou.taps("抽签")
    await zhou.taps("分三队")
    assert "抽签词“羽毛球友谊赛 2026-09-11”" in group.hears
    assert "第 1 轮：" in group.hears
    drawn = len(group.messages)
    await zhou.taps("分三队")
    assert len(group.messages) == drawn


async def test_results_are_told_when_it_is_over(zhou, wang, group, stage, clock):
    await hold(zhou)
    await later(stage, clock, days=6)
    await zhou.says("/events")
    assert "办过的" in zhou.hears
    await zhou.taps("羽毛球友谊赛")
    await zhou.taps("管理")
    await zhou.taps("写成绩")
    await zhou.says("数学组 3:1 胜语文组")
    await zhou.taps("提交")
    assert group.hears == "羽毛球友谊赛（9月11日（周五））\n数学组 3:1 胜语文组"


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


LINE = "活动：本周五16:10 教工羽毛球友谊赛 体育馆 限24人 周四中午截止 自带球拍，穿运动鞋"


async def test_one_line_is_understood_and_asks_nothing_more(zhou, group):
    await zhou.says(LINE)
    assert zhou.hears.startswith(
        "我理解的是：\n\n教工羽毛球友谊赛\n时间　2026年9月11日（周五）16:10"
    )
    for told in ("地点　体育馆", "对象　全体会员", "名额　24", "12:00，", "自带球拍，穿运动鞋"):
        assert told in zhou.hears
    await zhou.taps("提交")
    assert "限 24 人\n9月10日（周四）12:00 截止报名" in group.hears


async def test_of_a_line_only_what_is_missing_is_asked(zhou):
    await zhou.says("/newevent 周六9:00-11:30 插花 女教职工 可带家属1人")
    assert "在哪里" in zhou.hears
    await zhou.says("多功能厅")
    assert "对象　女教职工" in zhou.hears
    assert "结束　11:30" in zhou.hears
    assert "家属　1" in zhou.hears


async def test_a_day_that_can_mean_two_is_asked_by_button(zhou, clock):
    clock.passes(days=5)  # Saturday
    await zhou.says("/newevent 周六15:00 爬山 西山公园")
    assert "今天" in " ".join(zhou.sees)
    await zhou.taps(next(it for it in zhou.sees if it.startswith("下周六")))
    assert "时间　2026年9月19日（周六）15:00" in zhou.hears


@pytest.fixture
def open_ears(world):
    """The bot is let hear all that is said in groups."""
    world.bot(TOKEN, privacy=False)


async def test_plain_words_in_the_group_count_and_can_be_undone(
    open_ears, zhou, wang, li, helen, group
):
    await hold(zhou, quota="3")
    await wang.says("我去", GROUP)
    assert group.has_heard[-1] == "记下了，“羽毛球友谊赛”第 1 位。"
    await li.presses("events:undo:1:103", GROUP)
    assert "只有本人" in li.pop_up
    await wang.taps("撤销", GROUP)
    assert "撤销了" in wang.pop_up
    await li.says("+1 带娃", GROUP)
    assert "第 2 位（含家属 1 位）" in group.has_heard[-1]
    await wang.says("替Helen报名", GROUP)
    assert group.has_heard[-1] == "已替 Helen 报名。"
    assert helen.hears.startswith("王建国 signed you up for 羽毛球友谊赛")
    await wang.says("还有名额没有？没有的话我候补", GROUP)
    assert "候补第 1 位" in group.has_heard[-1]
    await li.says("去不了了", GROUP)
    assert group.has_heard[-1] == "“羽毛球友谊赛”，您是不去了吗？是的话点一下。"
    await li.taps("不去", GROUP)
    assert "记下您不去" in li.pop_up


async def test_an_answer_to_the_card_is_heard_though_the_bot_hears_nothing_else(
    zhou, wang, group, stage
):
    await hold(zhou)
    card = group.messages[-1]["message_id"]
    stage.world.says(people.WANG, GROUP, "算我一个", reply_to=card)
    await stage.settles()
    assert group.has_heard[-1] == "记下了，“羽毛球友谊赛”第 1 位。"


async def test_chatter_is_not_heard(open_ears, zhou, wang, group):
    await hold(zhou)
    before = group.has_heard
    for said in ("我去年也去了", "谁去接一下快递", "要是下雨就不去了", "李芳去不去？", "收到"):
        await wang.says(said, GROUP)
    assert group.has_heard == before


async def test_words_count_only_where_it_is_clear_which_event_is_meant(
    open_ears, zhou, wang, group
):
    await hold(zhou)
    await hold(zhou)
    before = len(group.has_heard)
    await wang.says("我去", GROUP)
    assert len(group.has_heard) == before


async def test_an_offer_is_declined_and_goes_to_the_next(zhou, wang, li, helen, hands, group):
    await hold(zhou)
    for person in (wang, li, helen, hands[people.CHEN]):
        await person.presses("events:come:1", GROUP)
    await wang.taps("不去", GROUP)
    await helen.taps("Not coming")
    assert hands[people.CHEN].hears.startswith("有人让出了名额")


async def test_held_every_week_it_publishes_itself_some_days_before_and_skips_holidays(
    zhou, wang, group, stage, clock
):
    await hold(zhou)
    await manage(zhou, "定期办")
    await zhou.taps("每周")
    assert "下一次是 9月18日（周五）" in zhou.hears
    cards = len(group.messages)
    await later(stage, clock, days=6)  # Sunday 13 September
    assert len(group.messages) == cards
    await later(stage, clock, days=1)  # Monday
    assert len(group.messages) == cards + 1
    assert "9月18日（周五）16:10，体育馆" in group.messages[-1]["text"]
    assert "9月17日（周四）12:00 截止报名" in group.messages[-1]["text"]
    await wang.taps("参加", GROUP)
    assert "第 1 位" in wang.pop_up
    for _ in range(28):  # the holidays of October lie between
        await later(stage, clock, days=1)
    held = [it["text"].splitlines()[1][:12] for it in group.messages if "体育馆" in it["text"]]
    assert held == [
        "9月11日（周五）16:",
        "9月18日（周五）16:",
        "10月9日（周五）16:",
        "10月16日（周五）16",
    ]


async def test_a_series_ends_when_it_is_told_to(zhou, group, stage, clock):
    await hold(zhou)
    await manage(zhou, "定期办")
    await zhou.taps("每两周")
    await zhou.taps("管理")
    await zhou.taps("定期办")
    await zhou.taps("不再重复")
    assert "只办这一次" in zhou.hears
    cards = len(group.messages)
    for _ in range(20):
        await later(stage, clock, days=1)
    assert len(group.messages) == cards


async def test_a_tap_between_a_reminders_time_and_the_next_beat_does_not_lose_it(
    zhou, wang, li, group, stage, clock
):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    clock.passes(days=3, hours=10, minutes=30, seconds=20)  # Thursday 19:00:20, before the beat
    await li.presses("events:go:1", GROUP)
    await later(stage, clock, seconds=40)
    assert wang.hears.startswith("提醒您，羽毛球友谊赛")


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


async def test_words_about_another_day_are_no_answer(open_ears, zhou, wang, group):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    before = len(group.messages)
    for said in ("今晚我不去了", "明天我参加", "我明天来不了了", "好的，收到"):
        await wang.says(said, GROUP)
    assert len(group.messages) == before


async def test_nobodys_own_no_is_overruled_by_a_colleague(open_ears, zhou, wang, li, group):
    await hold(zhou)
    await li.taps("不去", GROUP)
    await wang.says("替李芳报名", GROUP)
    assert "自己已经答复过了" in group.has_heard[-1]


async def test_what_was_there_before_is_not_undone(open_ears, zhou, wang, group):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await wang.says("我去", GROUP)
    assert "第 1 位" in group.has_heard[-1]
    assert "inline_keyboard" not in str(group.messages[-1].get("reply_markup", {}))


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


async def test_a_notice_reaches_all_who_come_and_the_group(zhou, wang, li, group):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await manage(zhou, "发通知")
    await zhou.says("下雨，改到室内馆")
    await zhou.taps("提交")
    assert "发给了 1 位同事" in zhou.hears
    assert wang.hears == "羽毛球友谊赛（9月11日（周五）16:10）\n下雨，改到室内馆"
    assert group.has_heard[-1] == wang.hears
    assert all("室内馆" not in said for said in li.has_heard)


async def test_a_leader_hears_who_of_the_group_is_silent(zhou, wang, group, stage, clock):
    await appoint_leader(zhou, "数学组", "王建国")
    await hold(zhou)
    await later(stage, clock, days=1, hours=2)
    assert any("您组里还没回复的：陈国平" in said for said in wang.has_heard)


async def test_a_rain_plan_stands_on_the_card_and_one_tap_tells_everybody(zhou, wang, group, stage):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await zhou.presses("events:keep:1")
    await zhou.taps("雨天预案")
    await zhou.says("改到室内馆，时间不变")
    await zhou.taps("提交")
    assert "雨天：改到室内馆，时间不变" in group.hears
    await zhou.taps("管理")
    await zhou.taps("启用预案")
    assert zhou.hears == "现在通知“羽毛球友谊赛”报名的同事？\n改到室内馆，时间不变"
    await zhou.taps("现在通知")
    assert "通知发给了 1 位同事" in zhou.hears
    assert wang.hears == "羽毛球友谊赛（9月11日（周五）16:10）\n改到室内馆，时间不变"
    await wang.presses("events:rain_sure:1")
    assert "负责的同事来办" in wang.pop_up


@pytest.mark.parametrize(("wish", "hours"), [("提前半天", 6), ("提前一小时", 1)])
async def test_one_is_reminded_as_long_before_as_one_wishes(zhou, wang, stage, clock, wish, hours):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await wang.presses("events:remind:1")
    await wang.taps(wish)
    assert f"✓{wish}" in wang.sees
    heard = len(wang.messages)
    await later(stage, clock, days=4, hours=7 - hours, minutes=30)  # ten minutes too early
    assert len(wang.messages) == heard
    await later(stage, clock, minutes=15)
    assert len(wang.messages) == heard + 1
    await later(stage, clock, hours=hours - 1, minutes=50)
    assert len(wang.messages) == heard + 1


async def test_a_change_says_what_it_was_before(zhou, wang, stage):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await zhou.presses("events:keep:1")
    await zhou.taps("改地点")
    await zhou.says("室内馆")
    await zhou.taps("提交")
    assert wang.hears.startswith("羽毛球友谊赛改了地点：原在 体育馆，现在是：")
    await zhou.presses("events:move:1")
    await zhou.says("下周一16:10")
    await zhou.taps("提交")
    assert wang.hears.startswith("羽毛球友谊赛改了时间：原定 9月11日（周五）16:10，现在是：")


async def test_what_was_held_is_counted_by_activity_too(zhou, wang, stage, clock):
    await hold(zhou, companions="2")
    await wang.taps("参加", GROUP)
    await later(stage, clock, days=5, hours=2)
    await zhou.presses("events:months")
    assert zhou.hears.endswith("各项活动\n羽毛球友谊赛：1 场，1 人，1 人次")


async def test_what_was_called_off_stays_in_the_calendar_as_called_off(zhou, wang, stage):
    await hold(zhou)
    await wang.taps("参加", GROUP)
    await zhou.presses("events:call_off:1")
    await zhou.says("场地维修")
    await zhou.taps("提交")
    await wang.presses("events:feed")
    paper = wang.messages[-1]["document"]
    kept = stage.world.files
    text = kept.read(kept.get(paper["file_id"]).id).decode()
    assert "STATUS:CANCELLED" in text
