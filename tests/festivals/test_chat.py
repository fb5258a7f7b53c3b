async def test_8_march_on_a_monday_half_the_day_off_to_the_women_and_to_all(
    at, zhou, wang, li, group
):
    await at("2027-03-07T12:00")
    await at("2027-03-07T16:00")
    assert zhou.hears.startswith(
        "3月8日（周一）08:00 要发的节日祝福（群里，和每位女教职工）。请看一眼："
    )
    await at("2027-03-08T07:59")
    before = len(group.messages)
    await at("2027-03-08T08:00")
    assert len(group.messages) == before + 1
    assert group.messages[-1]["text"].endswith("按规定，女教职工今天下午放假半天。")
    assert li.messages[-1]["text"].startswith("三八节快乐。")
    assert "三八节" not in wang.messages[-1]["text"]
    await at("2027-03-08T09:00")
    assert len(group.messages) == before + 1


async def test_8_march_2026_is_a_sunday_and_nobody_is_promised_half_a_day(at, group):
    await at("2026-03-08T08:00")
    assert group.messages[-1]["text"].startswith("三八节快乐")
    assert "半天" not in group.messages[-1]["text"]


async def test_the_chair_stops_it_after_the_preview(at, zhou, group):
    await at("2027-05-03T16:00")
    before = len(group.messages)
    await zhou.taps("这次不发")
    assert "这一次不发，以后照常" in zhou.hears
    await zhou.presses("festivals:stop:youth_day:2027-05-04")  # once more: it stays stopped
    await zhou.presses("festivals:stop:youth_day:2027-05-05")
    assert "过期了" in zhou.pop_up
    await at("2027-05-04T08:30")
    assert len(group.messages) == before
    await at("2028-05-04T07:00")
    await at("2028-05-04T08:00")
    assert group.messages[-1]["text"].startswith("青年节快乐。")


async def test_an_hour_moved_into_the_past_and_a_festival_switched_on_late_are_said_at_once(
    at, zhou, group
):
    await at("2027-02-20T07:50")
    await zhou.presses("festivals:retime:lantern")
    await zhou.says("07:30")
    await zhou.taps("提交")
    assert group.messages[-1]["text"].startswith("元宵节快乐")
    before = len(group.messages)
    await at("2027-03-12T09:00")  # Arbor Day, which is optional
    await zhou.presses("festivals:switch:arbor_day:on")
    assert len(group.messages) == before + 1
    await zhou.presses("festivals:switch:arbor_day:on")
    assert len(group.messages) == before + 1


async def test_of_two_that_share_a_post_one_switched_off_leaves_the_other(at, zhou, group):
    await at("2031-10-01T07:00")
    await zhou.presses("festivals:switch:national_day:off")
    await at("2031-10-01T08:00")
    assert group.messages[-1]["text"].startswith("中秋快乐。")


async def test_nobody_is_greeted_at_night(at, zhou, group):
    await at("2027-02-05T12:00")  # the eve of the New Year, greeted at five
    await at("2027-02-06T03:00", down=True)
    assert not any("除夕" in it.get("text", "") for it in group.messages)


async def test_the_chair_words_and_times_it_even_on_the_day(at, zhou, wang, group):
    await at("2027-02-20T07:00")  # the Lantern Festival
    before = len(group.messages)
    await zhou.says("/festivals")
    assert zhou.hears.startswith("节日祝福，点一个可以改：\n2月20日（周六）08:00 元宵节")
    await zhou.taps("元宵节")
    await zhou.taps("改祝词")
    await zhou.says("今晚食堂有汤圆，祝大家元宵快乐。")
    await zhou.taps("提交")
    assert zhou.hears.endswith("今晚食堂有汤圆，祝大家元宵快乐。")
    await zhou.taps("改时间")
    await zhou.says("17:30")
    await zhou.taps("提交")
    await at("2027-02-20T08:30")
    assert len(group.messages) == before
    await at("2027-02-20T17:30")
    assert group.messages[-1]["text"] == "今晚食堂有汤圆，祝大家元宵快乐。"
    assert len(group.messages) == before + 1
    await zhou.taps("恢复原样")
    assert "团团圆圆" in zhou.hears
    await wang.presses("festivals:switch:lantern:off")
    assert "负责的同事来办" in wang.pop_up
    await zhou.presses("festivals:read:carnival")
    assert "这个按钮过期了" in zhou.pop_up


async def test_an_optional_one_is_posted_only_where_the_chair_wants_it(at, zhou, group):
    await at("2027-03-12T08:00")
    assert group.messages == []
    await at("2028-03-11T09:00")
    await zhou.says("/festivals")
    await zhou.taps("植树节")
    await zhou.taps("要发")
    before = len(group.messages)
    await at("2028-03-12T08:00")
    assert len(group.messages) == before + 1
    assert "添一抹绿" in group.messages[-1]["text"]


async def test_the_retired_are_greeted_where_no_group_reaches_them(at, chen, wang):
    await at("2026-10-18T08:00")
    assert chen.messages[-1]["text"].startswith("重阳安康。")
    assert "重阳" not in wang.messages[-1]["text"]


async def test_what_is_to_be_prepared_is_said_as_many_days_before_to_those_who_do_it(at, zhou):
    await at("2027-09-01T09:05")
    told = [it for it in zhou.has_heard if "中秋节" in it]
    assert told[-1] == "9月15日（周三）是中秋节，该定慰问品和预算了。"


async def test_after_downtime_it_comes_the_same_day_and_not_the_next(at, zhou, group):
    await at("2026-12-31T20:00")
    await at("2027-01-01T15:00", down=True)  # seven hours late
    assert group.messages[-1]["text"].startswith("元旦快乐。")
    before = len(group.messages)
    await at("2027-02-05T12:00")
    await at("2027-02-07T01:00", down=True)  # New Year's day went by
    assert len(group.messages) == before
    assert any("没送到" in it for it in zhou.has_heard[-3:])
