from tests import people
from tests.scenes import appoint_leader
from tests.stage import GROUP, Person
from union.birthdays import actions as birthdays
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members
from union.members import store
from union.members.rules import Portfolio, Role
from union.members.store import Appointment


async def test_at_half_past_seven_and_not_before(beats, wang):
    await beats()
    heard = len(wang.messages)
    await beats(days=2, hours=22, minutes=55)  # Thursday, 7:25
    assert len(wang.messages) == heard
    await beats(minutes=5)
    assert wang.hears.startswith("王老师，生日快乐。")
    assert wang.hears.endswith("——工会全体同事")
    await beats(minutes=1)
    assert len(wang.messages) == heard + 1


async def test_the_school_chooses_the_hour(beats, zhou, wang):
    await zhou.says("/settings 生日几点祝福")
    await zhou.taps("生日几点祝福")
    await zhou.says("18:00")
    await zhou.taps("提交")
    await beats()
    await beats(days=3, hours=9)  # 17:30
    assert "生日快乐" not in wang.hears
    await beats(minutes=30)
    assert "生日快乐" in wang.hears


async def test_colleagues_join_in_by_one_tap_and_in_the_evening_one_hears_who(
    beats, wang, li, helen, group, office
):
    office.run(Actor(people.WANG), members.wish, about="birthday", choice="public")
    await beats()
    await beats(days=2, hours=23)
    assert group.hears == "今天是王建国老师的生日，祝生日快乐，身体健康。"
    assert group.sees == ["送祝福"]
    await li.taps("送祝福", GROUP)
    assert li.pop_up == "祝福送到了。"
    await li.taps("送祝福", GROUP)
    assert li.pop_up == "您已经送过祝福了。"
    await helen.taps("送祝福", GROUP)
    assert helen.pop_up == "Your wish is there."
    await wang.taps("送祝福", GROUP)
    assert wang.pop_up == "今天您是主角，生日快乐。"
    assert "3 位同事送上了祝福" in group.hears
    stranger = Person(li.stage, people.STRANGER)
    await stranger.taps("送祝福", GROUP)
    assert "邀请码" in stranger.pop_up
    await beats(hours=13)
    assert wang.hears == "今天有 2 位同事祝您生日快乐：李芳、Helen。"
    await beats(days=5)
    await li.taps("送祝福", GROUP)
    assert li.pop_up == "这个生日已经过去了。"


async def test_after_downtime_a_greeting_comes_the_same_day_and_later_only_the_watch_hears(
    beats, zhou, wang, li, office
):
    office.run(Actor(people.LI), members.correct_birthday, value="9月12日")
    await beats()
    await beats(days=3, hours=4)  # Thursday, 12:30: five hours late
    assert wang.hears.startswith("王老师，生日快乐。")
    heard = len(li.messages)
    await beats(days=2, hours=12)  # Sunday, half past midnight: Li's was on Saturday
    assert len(li.messages) == heard
    assert "\n1 条生日祝福、1 条提醒没能按时发出。" in zhou.hears
    await zhou.says("/deliveries")
    await zhou.taps("知道了")
    assert "李芳" in zhou.hears
    assert "过了时间，没有发" in zhou.hears
    assert "还可以补发，到9月13日（周日）为止。" in zhou.hears
    await zhou.taps("补发")
    assert li.hears.startswith("李老师，9月12日（周六）是您的生日，祝福来晚了，生日快乐。")
    assert "今天" not in li.hears


async def test_a_wish_of_the_next_morning_is_passed_on_too_and_not_to_who_is_in_peace(
    beats, zhou, wang, li, helen, office
):
    office.run(Actor(people.WANG), members.wish, about="birthday", choice="public")
    await beats()
    await beats(days=2, hours=23)
    await li.taps("送祝福", GROUP)
    await beats(hours=13)
    assert wang.hears == "今天有 1 位同事祝您生日快乐：李芳。"
    await beats(hours=12)
    await helen.taps("送祝福", GROUP)
    await beats(hours=12)
    assert wang.hears == "今天有 1 位同事祝您生日快乐：Helen。"
    office.run(Actor(people.ZHOU), birthdays.hold, who="王建国", until="2026-09-30")
    await zhou.taps("送祝福", GROUP)
    heard = len(wang.messages)
    await beats(days=1)
    assert len(wang.messages) == heard


async def test_forged_months_and_people_are_no_buttons_of_ours(zhou):
    for data in ("birthdays:month:9999-12-01", "birthdays:month:0001-01-01",
                 "birthdays:table:2026-02-31", "birthdays:give:999:2026-09-01",
                 "birthdays:wish:999999999"):  # fmt: skip
        await zhou.presses(data)
        assert "过期了" in zhou.pop_up or "过去了" in zhou.pop_up


async def test_my_own_birthday_and_a_day_that_does_not_come_every_year(wang, helen, office):
    await wang.says("/birthdays")
    assert wang.hears == ("您的下一个生日在 9月10日（周四），只私下祝福您。怎么祝福，在 /me 里改。")
    office.run(Actor(people.WANG), members.correct_birthday, value="农历闰六月三十")
    await wang.says("/birthdays")
    assert "没有的年份怎么过" in wang.hears
    assert wang.sees == ["前一天过", "后一天过", "平月过", "闰月过"]
    await wang.taps("后一天过")
    assert "✓后一天过" in wang.sees
    await helen.presses("birthdays:choose:before")
    assert "out of date" in helen.pop_up


async def test_whoever_keeps_them_sees_the_month_notes_gifts_and_prints_the_list(zhou, wang):
    await zhou.says("/birthdays")
    await zhou.taps("本月生日")
    assert zhou.hears.startswith("2026年9月生日，1 位\n9月10日（周四） 王建国（数学组）")
    await zhou.taps("王建国")
    assert "✓王建国" in zhou.sees
    await zhou.taps("签领表")
    paper = zhou.messages[-1]["document"]
    assert paper["file_name"] == "2026年9月生日礼品签领表.docx"
    await zhou.taps("›")
    assert "2026年10月生日，1 位" in zhou.hears
    await zhou.taps("返回")
    await zhou.taps("逢十名单")
    assert "周敏" in zhou.hears
    assert "50 岁" in zhou.hears
    for data in ("birthdays:this", "birthdays:round", "birthdays:holds", "birthdays:hold",
                 "birthdays:month:2026-09-01", "birthdays:table:2026-09-01",
                 "birthdays:give:3:2026-09-01", "birthdays:let_go:3"):  # fmt: skip
        await wang.presses(data)
        assert "负责的同事来办" in wang.pop_up


async def test_somebody_is_left_in_peace_and_nobody_else_hears_of_it(zhou, wang, li):
    await zhou.says("/birthdays")
    await zhou.taps("暂不祝贺")
    await zhou.taps("加一位")
    await zhou.says("王建国")
    await zhou.says("9月30日")
    heard = len(wang.messages)
    await zhou.taps("提交")
    assert "王建国，到 9月30日（周三）" in zhou.hears
    assert len(wang.messages) == heard
    await zhou.taps("恢复 王建国")
    assert "眼下没有暂不祝贺的同事" in zhou.hears


@unattended
def look_after(uow, *, account, portfolio):
    """One more on the committee."""
    member = store.by_account(uow.session, account)
    office = Appointment(role=Role.COMMITTEE_MEMBER, portfolio=portfolio, since=uow.today)
    member.appointments.append(office)


async def test_on_the_committee_who_looks_after_welfare_keeps_them_and_no_other(
    zhou, li, liu, wang, office
):
    await appoint_leader(zhou, "语文组", "李芳")
    for account, portfolio in ((people.LIU, Portfolio.WELFARE), (people.WANG, Portfolio.FINANCE)):
        office.run(NOBODY, look_after, account=account, portfolio=portfolio)
    for person, may in ((liu, True), (wang, False), (li, False)):
        await person.says("/birthdays")
        assert ("本月生日" in person.sees) is may
    await liu.taps("本月生日")
    assert "王建国" in liu.hears
