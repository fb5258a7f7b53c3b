"""Scenes of the voice box: written, handed over at its hour, answered, written back, closed."""

from datetime import timedelta

from tests.stage import GROUP, TOKEN
from tests.voice_box.scenes import (
    FOOD,
    looks_up,
    opens,
    puts_in,
    receipt,
    replies,
    says,
    writes,
)


async def test_an_unsigned_letter_comes_back_answered_with_its_receipt(zhou, wang, keeper, emptied):
    await wang.says("/suggest")
    assert "工作日到点一起送，最早 9月8日（周二）08:30" in wang.hears
    assert "校长只看得到转来的信" in wang.hears
    await wang.taps("匿名")
    assert "我们不保存您是谁，也查不出来；答复凭回执码来看。" in wang.hears
    assert "Telegram 公司能看到您和我说过话。" in wang.hears
    assert "您所在的数学组只有 2 人，写细节可能让人猜到您。" in wang.hears
    await wang.taps("工会")
    await replies(wang, FOOD)
    assert FOOD in wang.hears
    assert wang.sees == ["投递", "重写", "取消", "保密", "实名"]
    await wang.taps("投递")
    code = receipt(wang)
    assert "只显示这一次，请记下来" in wang.hears
    await wang.taps("记下了")
    assert len(wang.sees) == 4
    await wang.taps(code[-4:])
    assert "对了，记得没错。" in wang.hears
    assert code not in wang.hears

    await keeper.says("/box")
    assert "现在没有您要看的信" in keeper.hears
    await emptied()
    assert keeper.hears == "意见箱：待答 1 封，其中新信 1 封。"
    await keeper.taps("看来信")
    await keeper.taps(keeper.sees[0])
    assert FOOD in keeper.hears
    assert "匿名，给工会" in keeper.hears
    assert "王建国" not in keeper.hears
    await says(keeper, "答复", "已请食堂调整，下周一起多留一个窗口。")
    assert keeper.pop_up == "答复已记下，来信人看得到了。"
    assert "答复" in keeper.hears

    await looks_up(wang, code)
    assert "已请食堂调整" in wang.hears
    await wang.taps("满意")
    assert wang.pop_up == "评价记下了：满意。"
    await wang.taps("写回信")
    await replies(wang, "谢谢，周三又咸了。")
    await wang.taps("投递")
    assert "已投进信箱" in wang.hears
    await opens(keeper)
    assert "周三又咸了" not in keeper.hears
    await emptied("2026-09-09T08:30")
    await opens(keeper)
    assert "周三又咸了" in keeper.hears
    assert "待" not in keeper.sees[0]
    await looks_up(wang, code.replace(" ", ""))
    await wang.taps("结束这封信")
    await wang.taps("确定结束")
    assert wang.hears == "这封信办结了。"


async def test_the_answer_to_a_sealed_letter_comes_by_itself_until_it_is_closed(
    wang, keeper, emptied, vault
):
    await writes(wang, how="保密")
    await wang.taps("投递")
    assert "答复会直接发给您" in wang.hears
    assert receipt(wang) is None
    await emptied()
    await opens(keeper)
    assert "保密" in keeper.hears
    assert "王建国" not in keeper.hears
    await says(keeper, "答复", "已请食堂调整。")
    assert wang.hears == "您投进意见箱的信有了答复。"
    await wang.taps("看信")
    assert "已请食堂调整。" in wang.hears
    await wang.taps("写回信")
    await replies(wang, "谢谢，周三又咸了。")
    await wang.taps("投递")
    await emptied("2026-09-09T08:30")
    await opens(keeper)
    await says(keeper, "答复", "再去看过了。")
    assert wang.hears == "您投进意见箱的信有了答复。"
    await opens(keeper)
    await keeper.taps("办结")
    assert keeper.pop_up == "办结了，封存的联系方式已销毁。"
    with vault.store.connect() as connection:
        assert connection.exec_driver_sql(voices(connection, "sealed")).all() == [(None,)]
    await wang.taps("看信")
    assert wang.pop_up == "这封信不在您这里，也可能已经办结删除了。"


def voices(connection, columns):
    schema = "vault." if connection.dialect.name == "postgresql" else ""
    return f"SELECT {columns} FROM {schema}voices"


async def test_who_signs_is_seen_by_the_keepers_and_by_nobody_it_is_forwarded_to(
    zhou, wang, li, keeper, emptied, principal
):
    await writes(wang, how="实名", to="校长")
    await wang.taps("投递")
    await emptied()
    await opens(keeper)
    assert "来信人：王建国" in keeper.hears
    await keeper.taps("转交")
    assert "看不到是谁写的" in keeper.hears
    await keeper.taps("校长")
    assert keeper.pop_up == "转给校长了。"
    assert li.hears.startswith("意见箱有一封来信转给您，请在9月14日（周一）前答复。")
    await li.taps("看来信")
    await li.taps(li.sees[0])
    assert FOOD in li.hears
    assert "王建国" not in li.hears
    assert "说明进展" not in li.sees
    await says(li, "答复", "食堂已换厨师。")
    assert wang.hears == "您投进意见箱的信有了答复。"
    await wang.taps("看信")
    assert "承办答复" in wang.hears


async def test_the_women_s_committee_alone_opens_its_own_letters(
    zhou, wang, helen, keeper, emptied, womens_committee
):
    await helen_writes(helen)
    await emptied()
    assert womens_committee.hears == "女工委意见箱：待答 1 封，其中新信 1 封。"
    await keeper.says("/box")
    assert "现在没有您要看的信" in keeper.hears
    await womens_committee.taps("看来信")
    assert any("女工委" in it for it in womens_committee.sees)


async def helen_writes(helen):
    await helen.says("/suggest")
    await helen.taps("Unsigned")
    await helen.taps("Women's c.")
    await replies(helen, "Please fix the lights in the ladies' room.")
    await helen.taps("Put in")


async def test_words_for_everybody_need_two_keepers(zhou, wang, group, keeper, emptied):
    await puts_in(wang)
    await emptied()
    await opens(keeper)
    await says(keeper, "答复", "已请食堂调整。")
    await says(keeper, "公开答复", "有老师反映食堂偏咸，已请食堂调整。")
    assert keeper.pop_up == "记下了，等另一位管理员同意。"
    assert "同意公开" not in keeper.sees
    await opens(zhou)
    assert "拟公开的话：\n有老师反映食堂偏咸" in zhou.hears
    await zhou.taps("同意公开")
    assert group.hears == "意见箱答复\n有老师反映食堂偏咸，已请食堂调整。"
    before = len(group.messages)
    await emptied("2026-09-09T08:30")
    assert len(group.messages) == before
    await opens(keeper)
    assert "已公开答复" in keeper.hears


async def test_a_refusal_has_a_reason_and_the_late_are_named(wang, keeper, emptied):
    code = await puts_in(wang)
    await emptied()
    await emptied("2026-09-14T08:30")
    assert keeper.hears == "意见箱：待答 1 封，其中新信 1 封，今天到期 1 封。"
    await emptied("2026-09-16T08:30")
    assert "已超期 1 封。\n1 封该向来信人说明进展了。" in keeper.hears
    await opens(keeper)
    assert "已超期 2 个工作日" in keeper.hears
    await says(keeper, "说明进展", "总务处还在核价，月底前定。")
    await emptied("2026-09-17T08:30")
    assert "说明进展" not in keeper.hears
    await opens(keeper)
    await says(keeper, "不予受理", "属于承包合同约定，工会不能改。")
    await looks_up(wang, code)
    assert "总务处还在核价" in wang.hears
    assert "不予受理，理由在下面" in wang.hears


async def test_a_letter_can_be_one_message(wang, keeper, emptied):
    await wang.says(f"匿名：{FOOD}")
    assert FOOD in wang.hears
    assert "匿名，给工会。" in wang.hears
    await wang.taps("保密")
    assert "保密，给工会。" in wang.hears
    await wang.taps("投递")
    assert "答复会直接发给您" in wang.hears


async def test_sixteen_digits_are_a_receipt_and_wrong_ones_find_nothing(wang, keeper):
    code = await puts_in(wang)
    await wang.says(code)
    assert FOOD in wang.hears
    assert "（还没送到）" in wang.hears
    await wang.says("4821 0937 5516 2048")
    assert "没有这个回执码的信" in wang.hears
    await looks_up(wang, "没记住")
    assert "回执码是 16 位数字" in wang.hears


async def test_a_receipt_that_was_noted_wrongly_is_shown_once_more(wang):
    code = await puts_in(wang)
    await wang.taps("记下了")
    wrong = next(it for it in wang.sees if it != code[-4:])
    await wang.taps(wrong)
    assert wang.pop_up == "不是这四位，再看一眼。"
    assert code in wang.hears


async def test_in_a_group_one_is_led_to_the_private_chat(wang, group):
    await wang.says("/suggest", chat=GROUP)
    assert "意见箱在私聊里" in group.hears
    assert group.last["reply_markup"]["inline_keyboard"][0][0]["url"].endswith("start=voice")
    await wang.says("/start voice")
    assert "意见箱" in wang.hears


async def test_a_long_complaint_in_a_group_is_led_away_once_a_day(wang, li, group, clock, world):
    world.bot(TOKEN, privacy=False)  # as an administrator of the group hears
    long = (
        "绩效方案第8条按班级人数算班主任津贴，小班的老师忙得一样，"
        "这样太不公平了，我们想不通，请学校给个说法。"
    )
    await wang.says(long, chat=GROUP)
    assert "写进意见箱更稳妥" in group.hears
    heard = len(group.messages)
    await li.says(long, chat=GROUP)
    assert len(group.messages) == heard
    clock.passes(days=1)
    await li.says(long, chat=GROUP)
    assert len(group.messages) == heard + 1


async def test_the_chair_shuts_the_box_for_a_while_and_loses_nobodys_words(
    zhou, wang, keeper, emptied
):
    await writes(wang)
    await zhou.says("/box")
    await zhou.taps("暂停收信")
    await zhou.taps("7 天")
    assert zhou.pop_up == "暂停收信，9月14日（周一）起再收。"
    await wang.taps("投递")
    assert wang.pop_up == "意见箱暂停收信，9月14日（周一）起再收。您写的话还在上面。"
    assert FOOD in wang.has_heard[-1]
    await keeper.says("/box")
    assert "暂停收信" not in keeper.sees
    await zhou.taps("恢复收信")
    await wang.taps("投递")
    assert receipt(wang)


async def test_nobody_writes_without_end(wang):
    for _ in range(3):
        assert await puts_in(wang)
    await writes(wang)
    await wang.taps("投递")
    assert wang.pop_up == "今天写得够多了，明天再投。您写的话还在上面。"


async def test_when_the_hour_is_full_it_says_so_and_loses_nothing(wang, stage, clock):
    for _ in range(100):
        stage.app.bot_data.rations.take_of_all(clock.now)
    await writes(wang)
    await wang.taps("投递")
    assert wang.pop_up == "这一小时投信的人太多，过一小时再投。您写的话还在上面。"
    clock.now += timedelta(hours=1)
    await wang.taps("投递")
    assert receipt(wang)


async def test_of_a_month_everybody_hears_what_came_and_what_was_answered(
    wang, group, keeper, emptied
):
    code = await puts_in(wang)
    await puts_in(wang)
    await looks_up(wang, code)
    await wang.taps("结束这封信")
    await wang.taps("确定结束")
    await emptied()
    await emptied("2026-10-08T08:30")
    assert group.hears == "9月意见箱：收到 2 封，已答 0 封，写信人自己办结 1 封，还有 1 封在办。"


async def test_what_is_no_words_and_no_photo_is_not_taken(wang):
    await wang.says("/suggest")
    await wang.taps("匿名")
    await wang.taps("工会")
    await replies(wang, file=("document", ("a.docx", b"x", "application/octet-stream")))
    assert "这里只收文字和照片" in wang.hears
    await replies(wang, "长" * 1501)
    assert "一封信最多 1500 字，现在 1501 字" in wang.hears
    await replies(wang, "咸")
    assert "再多写几个字" in wang.hears
