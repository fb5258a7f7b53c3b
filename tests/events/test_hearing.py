"""Plain words: a line that becomes an event, an answer in the group."""

from tests import people
from tests.events.scenes import hold
from tests.stage import GROUP

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
