"""What its organiser does with an event until it is over."""

from tests.events.scenes import hold, listed, manage
from tests.scenes import later
from tests.stage import GROUP


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
