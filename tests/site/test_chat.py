"""What gets onto the public page, from the chat to the file; and who tries in vain."""

import pytest

from bot.papers.site import files
from bot.texts import Texts
from tests import people
from tests.proposals import scenes
from tests.scenes import sits_in
from union.announcements import actions as announcements
from union.events import actions as events
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role
from union.members.store import Member, Unit
from union.policies import actions as policies
from union.proposals import actions as proposals
from union.proposals import store
from union.site import actions

TEXTS = Texts()
SWITCHES = ("site-open", "announcements-on_page", "site-proposals", "site-events")
WATER = {"subject": "装饮水机", "category": "其他", "reason": "课间要排很长的队",
         "measures": "总务处加装一台"}  # fmt: skip


def decide(office, name, value):
    office.run(Actor(people.ZHOU), policies.decide, name=name, value=value)


@pytest.fixture
def is_open(office):
    """The chair has switched on everything there is."""
    for name in SWITCHES:
        decide(office, name, "on")


@pytest.fixture
def page(office):
    """All that is written, as one text; nothing where nothing is written."""

    def reads():
        shown = office.ask(NOBODY, actions.shown)
        return "".join(map(bytes.decode, files(shown, TEXTS).values())) if shown else ""

    return reads


async def write(zhou, text="体检通知\n10月15日起，市中医院。", audience="全体"):
    await zhou.says("/announce")
    await zhou.says(text)
    await zhou.says(audience)
    await zhou.taps("提交")


@unattended
def numbered(uow, *, name):
    """A group as the form hands it on."""
    return f"{uow.session.query(Unit).filter_by(name=name).one().id} {name}"


def hold(office, audience="everyone", **more):
    facts = {"title": "羽毛球赛", "starts": "2026-09-11T16:10", "place": "体育馆"} | more
    if audience.endswith("组"):
        audience = office.ask(NOBODY, numbered, name=audience)
    office.run(Actor(people.ZHOU), events.publish, **facts, audience=audience)


async def test_one_tap_puts_an_announcement_there_and_another_takes_it_off(zhou, is_open, page):
    await write(zhou)
    await zhou.taps("放上网页")
    assert "也放上工会网页，校外的人也看得到" in zhou.hears
    assert "体检" not in page()
    await zhou.taps("发出")
    assert "市中医院" in page()
    await zhou.taps("撤下网页")
    assert "也放上工会网页" not in zhou.hears
    assert "体检" not in page()
    await zhou.taps("放上网页")
    assert "市中医院" in page()


async def test_nothing_is_shown_until_the_chair_has_opened_it(zhou, office, page):
    decide(office, "announcements-on_page", "on")
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("发出")
    assert page() == ""
    decide(office, "site-open", "on")
    assert "市中医院" in page()
    decide(office, "announcements-on_page", "off")
    assert "市中医院" not in page()


async def test_where_the_page_has_no_announcements_there_is_no_button(zhou):
    await write(zhou)
    assert "放上网页" not in zhou.sees
    await zhou.presses("announcements:page:1:yes")
    assert zhou.pop_up.startswith("这条不能放上网页")


@pytest.mark.parametrize("audience", ["女教职工", "35岁以下", "王建国", "全体，除李芳"])
async def test_one_for_some_cannot_get_there_by_a_forged_tap_either(zhou, is_open, page, audience):
    await write(zhou, audience=audience)
    assert "放上网页" not in zhou.sees
    await zhou.presses("announcements:page:1:yes")
    assert zhou.pop_up.startswith("这条不能放上网页")
    await zhou.taps("发出")
    await zhou.presses("announcements:page:1:yes")
    assert "体检" not in page()


async def test_one_that_became_for_some_is_not_shown(zhou, is_open, page):
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("改对象")
    await zhou.says("女教职工")
    await zhou.taps("提交")
    assert "也放上工会网页" not in zhou.hears
    await zhou.taps("发出")
    assert "体检" not in page()


async def test_one_for_later_is_not_there_before_it_is_out(zhou, stage, clock, is_open, page):
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("定时发")
    await zhou.says("明早八点")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert "体检" not in page()
    await zhou.taps("暂停")
    clock.passes(days=2)
    await stage.settles()
    assert "体检" not in page()
    await zhou.taps("继续发")
    assert "市中医院" in page()


async def test_one_that_was_stopped_is_not_there(zhou, stage, clock, is_open, page):
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("定时发")
    await zhou.says("明早八点")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await zhou.taps("停发")
    clock.passes(days=2)
    await stage.settles()
    assert "体检" not in page()


async def test_where_two_must_agree_the_writer_alone_gets_nothing_there(
    zhou, liu, office, is_open, page
):
    decide(office, "announcements-approval", "on")
    office.run(NOBODY, sits_in, account=people.LIU, role=Role.VICE_CHAIR)
    await write(zhou)
    await zhou.taps("发出")
    await zhou.presses("announcements:page:1:yes")
    await liu.taps("看一看")
    await liu.taps("同意发出")
    await zhou.presses("announcements:page:1:yes")
    assert zhou.pop_up == "自己写的通知要请另一位负责人同意。"
    assert "体检" not in page()
    await liu.taps("放上网页")
    assert "市中医院" in page()
    await zhou.presses("announcements:page:1:no")
    assert "体检" not in page()


async def test_the_second_officer_sees_that_it_goes_there(zhou, liu, office, is_open, page):
    decide(office, "announcements-approval", "on")
    office.run(NOBODY, sits_in, account=people.LIU, role=Role.VICE_CHAIR)
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("发出")
    await liu.taps("看一看")
    assert "也放上工会网页，校外的人也看得到" in liu.hears
    assert "体检" not in page()
    await liu.taps("同意发出")
    assert "市中医院" in page()


async def test_nobody_puts_up_what_is_not_theirs(zhou, wang, office, is_open, page):
    await write(zhou)
    await zhou.taps("发出")
    await wang.presses("announcements:page:1:yes")
    with pytest.raises(Refusal, match="members-not-yours"):
        office.run(Actor(people.WANG), announcements.put_on_page, number=1, wanted=True)
    assert "体检" not in page()


def test_an_event_for_all_is_there_without_who_comes(office, is_open, page):
    hold(office, note="带水，找李芳拿球拍", fee="每人二十元")
    office.run(Actor(people.WANG), events.come, event_id=1)
    made = page()
    assert "羽毛球赛" in made
    assert "2026年9月11日（周五）16:10，体育馆" in made
    for private in ("王建国", "周敏", "李芳", "带水", "二十元"):
        assert private not in made


@pytest.mark.parametrize(
    "more",
    [{"audience": "women"}, {"audience": "retired"}, {"shown": "private"}, {"audience": "数学组"},
     {"title": "欢送陈国平老师"}, {"place": "李芳家"}, {"title": "报名打13800138000"}],
)  # fmt: skip
def test_an_event_for_some_or_about_somebody_is_not(office, is_open, page, more):
    hold(office, **more)
    made = page()
    assert made
    for private in ("羽毛球", "体育馆", "欢送", "李芳", "13800138000"):
        assert private not in made


def test_an_event_called_off_is_gone_and_one_that_was_held_stays(office, is_open, page, clock):
    hold(office)
    hold(office, title="乒乓球赛", starts="2026-09-12T16:10")
    office.run(Actor(people.ZHOU), events.call_off, event_id=1, why="下雨")
    assert "羽毛球" not in page()
    clock.passes(days=30)
    assert "乒乓球" in page()
    assert "这次活动已经结束" in page()


def test_the_events_and_proposals_each_need_a_yes_of_their_own(office, page):
    decide(office, "site-open", "on")
    hold(office)
    submit(office)
    assert "羽毛球" not in page()
    assert "饮水机" not in page()
    decide(office, "site-events", "on")
    assert "羽毛球" in page()
    assert "饮水机" not in page()
    decide(office, "site-proposals", "on")
    assert "饮水机" in page()


def submit(office, **more):
    office.run(Actor(people.WANG), proposals.propose, **{**WATER, **more})
    for account in (people.LI, people.HELEN):
        office.run(Actor(account), proposals.second, proposal_id=1)


def test_a_proposal_is_there_without_anybodys_name(office, is_open, page):
    submit(office)
    made = page()
    assert "装饮水机" in made
    assert "总务处加装一台" in made
    for private in ("王建国", "李芳", "Helen"):
        assert private not in made


def test_a_proposal_that_names_somebody_seeks_names_or_was_withdrawn_is_not(office, is_open, page):
    office.run(Actor(people.WANG), proposals.propose, **WATER)
    assert "饮水机" not in page()
    for account in (people.LI, people.HELEN):
        office.run(Actor(account), proposals.second, proposal_id=1)
    assert "饮水机" in page()
    office.run(Actor(people.WANG), proposals.withdraw, proposal_id=1, why="已经装了")
    assert "饮水机" not in page()
    assert "已经装了" not in page()


def test_a_proposal_shows_how_far_it_is_and_its_answers_beneath(office, is_open, page, clock):
    unit, number = scenes.department(office), scenes.submit(office)
    assert "待立案" in page()
    scenes.assign(office, number, unit)
    clock.passes(days=4)
    assert "提交以来第 4 天" in page()
    scenes.answer(office, number, text="课间错峰，十一月加装")
    scenes.rate(office, number, "dissatisfied", why="说得太笼统")
    scenes.answer(office, number, "b", "分两批加装", "2027-01-15")
    made = page()
    assert made.index("答复：暂不能解决") < made.index("课间错峰") < made.index("答复：列入计划")
    assert "完成时间 2027年1月15日（周五）" in made
    assert "说得太笼统" not in made
    scenes.rate(office, number)
    scenes.does(office, people.LI, proposals.fulfil, number, why="都装好了")
    assert "已办结" in page()
    assert "提交以来" not in page()


def test_an_outstanding_proposal_says_so(office, is_open, page):
    number = scenes.submit(office)
    assert "优秀提案" not in page()

    @unattended
    def honour(uow):
        store.honour(uow.session, [number], 2026)

    office.run(NOBODY, honour)
    assert "2026年优秀提案" in page()


def test_an_answer_that_names_somebody_stays_away_alone(office, is_open, page):
    unit, number = scenes.department(office), scenes.submit(office)
    scenes.assign(office, number, unit)
    scenes.answer(office, number, text="请找刘志强老师，电话 13800001234")
    made = page()
    assert "装饮水机" in made
    assert "刘志强" not in made
    assert "13800001234" not in made


def test_what_was_refused_or_merged_is_not_there(office, is_open, page):
    one, other = scenes.submit(office), scenes.submit(office, subject="另一件小事")
    verdict = {"verb": "merge", "why": "同一件事", "into_id": one}
    scenes.does(office, people.LIU, proposals.decide, other, **verdict)
    assert "另一件小事" not in page()
    scenes.does(office, people.LIU, proposals.decide, one, verb="reject", why="已经解决")
    assert "装饮水机" not in page()


def test_a_proposal_about_somebody_is_not(office, is_open, page):
    submit(office, reason="刘志强老师上周说过这件事")
    assert "饮水机" not in page()


@unattended
def everything_kept(uow):
    """Whatever the register holds of anybody, by which they would be known."""
    known = []
    for it in uow.session.query(Member):
        known += [it.name, it.staff_number and f"工号{it.staff_number}", it.phone_last4]
        known += [str(it.account) if it.account and it.account > 999 else None]
    return {it for it in known if it}


async def test_on_a_whole_page_there_is_nobody(zhou, wang, office, is_open, page):
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("发出")
    await wang.taps("收到")
    await write(zhou, text="草稿一则")
    await zhou.taps("放上网页")
    hold(office)
    hold(office, title="插花", audience="women")
    office.run(Actor(people.WANG), events.come, event_id=1)
    submit(office)
    made = page()
    assert all(it in made for it in ("市中医院", "羽毛球赛", "装饮水机"))
    for private in ("草稿一则", "插花", *office.ask(NOBODY, everything_kept)):
        assert private not in made, private


async def test_an_english_writer_reads_it_in_english(helen, office, is_open, page):
    office.run(NOBODY, sits_in, account=people.HELEN, role=Role.VICE_CHAIR)
    await helen.says("/announce")
    await helen.says("Flu jabs\nFriday, sports hall")
    await helen.says("everyone")
    await helen.taps("Submit")
    await helen.taps("Put on the page")
    assert "Also on the public page, for everybody to read" in helen.hears
    await helen.taps("Send")
    assert "Friday, sports hall" in page()


def test_only_the_chair_opens_it(office):
    for account in (people.LIU, people.WANG):
        with pytest.raises(Refusal):
            office.run(Actor(account), policies.decide, name="site-open", value="on")


async def test_the_page_follows_what_is_corrected_and_taken_back(zhou, is_open, page):
    await write(zhou)
    await zhou.taps("放上网页")
    await zhou.taps("有效期")
    await zhou.says("9月30日")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert "有效期到 2026年9月30日（周三）23:59" in page()
    assert "更正" not in page()
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("更正")
    await zhou.says("体检通知\n改到12月。")
    await zhou.taps("不再打扰")
    await zhou.taps("提交")
    assert "改到12月。" in page()
    assert "市中医院" not in page()
    assert "2026年9月7日（周一）更正" in page()
    assert "Corrected on Mon 7 Sep 2026" in page()
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("撤回")
    await zhou.taps("确定撤回")
    assert "体检" not in page()
