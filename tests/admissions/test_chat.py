import re

import pytest

from tests.people import STRANGER
from tests.scenes import appoint, appoint_leader
from union.admissions import actions
from union.admissions.store import Application
from union.drafts.store import Draft
from union.joining import actions as joining
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.unit import NOBODY
from union.members.rules import Role
from union.members.store import Member, by_account, by_name


@unattended
def entry(uow, account=STRANGER):
    it = by_account(uow.session, account)
    if it is None:
        return None
    born = (it.birth_year, it.birth_month, it.birth_day, it.birth_lunar)
    return it.name, it.standing, it.staff_number, it.sex, born, it.phone_last4, it.joined


@unattended
def traces(uow, words):
    """Where these words still stand."""
    applications = [it for it in uow.session.query(Application) if it.name == words]
    members = [it for it in uow.session.query(Member) if it.name == words]
    drafts = [it for it in uow.session.query(Draft) if words in str(it.answers)]
    letters = [it.key for it in uow.session.query(Letter) if words in str(it.facts)]
    return [*applications, *members, *drafts, *letters]


@unattended
def standing(uow, name):
    return by_name(uow.session, name)[0].standing


@unattended
def offices(uow, name):
    return [it.role for it in by_name(uow.session, name)[0].held(uow.today)]


def bare(words):
    return re.sub("<.*?>", "", words)


def link_in(words):
    return re.search(r"start=(apply-[0-9a-f]{12})", words)[1]


async def opens(person, link):
    person.stage.world.starts(person.account, person.chat, link)
    await person.stage.settles()


async def fills_in(person, name="吴晓燕", number="2046", how="新入会", kind="临聘"):
    await person.taps("填申请")
    await person.taps(how)
    await person.says(name)
    await person.taps(kind)
    await (person.says(number) if number else person.taps("跳过"))
    await person.taps("女")
    await person.says("农历八月十五")
    await person.says("13800135821")


async def applies(person, leader, group="英语组", **said):
    """From the leader's link to the sent application."""
    await leader.says("/newcomer")
    if group in leader.sees:
        await leader.taps(group)
    await opens(person, link_in(leader.hears))
    await fills_in(person, **said)
    await person.taps("提交")


async def test_from_the_link_to_the_welcome(zhou, li, stranger, office, clock):
    await appoint_leader(zhou, "语文组", "李芳")
    await li.says("/newcomer")
    assert "语文组 的入会链接" in bare(li.hears)
    await opens(stranger, link_in(li.hears))
    assert "只问办会籍用得上的几项" in stranger.hears
    await fills_in(stranger)
    assert "本人自愿加入工会，遵守工会章程" in stranger.hears
    assert "临聘" in stranger.hears
    await stranger.taps("提交")
    assert "吴老师，申请交上去了" in stranger.hears
    assert "吴晓燕　语文组　新入会　临聘　工号 2046" in bare(li.hears)
    assert "Telegram 上叫：路人" in li.hears
    assert "5821" not in li.hears
    assert not any("入会申请" in heard for heard in zhou.has_heard)
    await stranger.says("/proposal")
    assert "入会申请还在办" in stranger.hears
    await li.taps("同意")
    assert "转给工会委员会" in li.pop_up
    assert any("等委员批准" in heard for heard in li.has_heard)
    await zhou.taps("批准")
    assert "吴晓燕 现在是会员了" in zhou.pop_up
    assert "欢迎加入工会大家庭" in stranger.hears
    assert any("已批准，欢迎新会员" in heard for heard in li.has_heard)
    assert any("已批准，欢迎新会员" in heard for heard in zhou.has_heard)
    kept = office.ask(NOBODY, entry)
    today = clock.now.date()
    assert kept == ("吴晓燕", "temporary", "2046", "female", (None, 8, 15, True), "5821", today)
    await stranger.says("/start")
    assert "开始前问您三件事" in stranger.hears
    await stranger.says("/groups")
    assert "语文组　2 人" in stranger.hears


async def test_a_group_without_a_leader_sends_it_straight_to_the_committee(zhou, stranger, office):
    await applies(stranger, zhou, how="从别的工会转入", kind="在职", number=None)
    assert "等委员批准，还差 1 位" in zhou.hears
    assert "转入会籍" in zhou.hears
    await zhou.taps("批准")
    assert office.ask(NOBODY, entry)[1] == "in_service"


async def test_as_many_voices_as_the_school_decided_and_each_counts_once(zhou, liu, wang, stranger):
    await appoint(zhou, "工会委员", "刘志强", of="文体")
    await zhou.says("/settings 入会批准人数")
    await zhou.taps("入会批准人数")
    await zhou.says("2")
    await zhou.taps("提交")
    await applies(stranger, zhou)
    await zhou.taps("批准")
    assert "还差 1 位委员批准" in zhou.pop_up
    assert "已批准：周敏" in liu.hears
    await zhou.taps("批准")
    assert "您已经批准过了" in zhou.pop_up
    await liu.taps("批准")
    assert "现在是会员了" in liu.pop_up
    await zhou.says("/settings 入会批准人数")
    assert "入会批准人数：2" in bare(zhou.hears)


async def test_sent_back_it_is_mended_and_sent_again(zhou, li, stranger, office):
    await appoint_leader(zhou, "语文组", "李芳")
    await applies(stranger, li)
    old = li.messages[-1]
    await li.taps("退回")
    await li.says("姓名请写全")
    await li.taps("提交")
    assert any("退回了" in heard for heard in li.has_heard)
    assert "姓名请写全" in stranger.hears
    await stranger.taps("改一改")
    assert "吴晓燕" in stranger.hears
    await stranger.taps("改姓名")
    await stranger.says("吴晓燕子")
    await stranger.taps("提交")
    assert "吴晓燕子" in li.hears
    kept = [it for it in li.messages if it["message_id"] == old["message_id"]][0]
    assert "已退回" in kept["text"]
    await li.presses("admissions:agree:1:1")
    assert "有了新的进展" in li.pop_up
    await li.taps("同意")
    await zhou.taps("批准")
    assert office.ask(NOBODY, entry)[0] == "吴晓燕子"


async def test_who_is_refused_is_told_why_leaves_no_trace_and_may_apply_again(
    zhou, stranger, office
):
    await applies(stranger, zhou)
    await zhou.taps("不批准")
    await zhou.says("请先到人事处报到")
    await zhou.taps("提交")
    assert "请先到人事处报到" in stranger.hears
    assert any("没有批准，填的内容已删除" in heard for heard in zhou.has_heard)
    assert office.ask(NOBODY, traces, words="吴晓燕") == []
    assert office.ask(NOBODY, traces, words="2046") == []
    await stranger.says("/help")
    assert "只为本校教职工服务" in stranger.hears
    await applies(stranger, zhou, name="吴晓岩")
    await zhou.taps("批准")
    assert office.ask(NOBODY, entry)[0] == "吴晓岩"


async def test_who_withdraws_leaves_no_trace_and_the_card_says_so(zhou, stranger, office):
    await applies(stranger, zhou)
    await stranger.taps("撤回申请")
    assert "都删掉了" in stranger.hears
    assert office.ask(NOBODY, entry) is None
    assert office.ask(NOBODY, traces, words="吴晓燕") == []
    assert any("申请人撤回了" in heard for heard in zhou.has_heard)
    await zhou.presses("admissions:approve:1:1")
    assert "有了新的进展" in zhou.pop_up


async def test_an_old_card_never_speaks_of_the_next_applicant(zhou, stranger, office):
    await applies(stranger, zhou)
    await stranger.taps("撤回申请")
    await applies(stranger, zhou, name="冯一")
    await zhou.presses("admissions:approve:1:1")
    assert "有了新的进展" in zhou.pop_up
    assert office.ask(NOBODY, entry)[1] == "applicant"
    await zhou.taps("批准")
    assert office.ask(NOBODY, entry)[0] == "冯一"


async def test_who_cancels_the_form_is_forgotten_at_once(zhou, stranger, office):
    await zhou.says("/newcomer")
    await zhou.taps("英语组")
    link = link_in(zhou.hears)
    await opens(stranger, link)
    await stranger.taps("填申请")
    await stranger.taps("新入会")
    await stranger.taps("取消")
    assert "已取消" in stranger.hears
    assert office.ask(NOBODY, entry) is None
    await opens(stranger, link)
    assert "填申请" in stranger.sees


async def test_an_old_cancel_does_not_take_back_what_was_sent(zhou, stranger, office):
    await zhou.says("/newcomer")
    await zhou.taps("英语组")
    await opens(stranger, link_in(zhou.hears))
    await stranger.taps("填申请")
    old = stranger.last["reply_markup"]["inline_keyboard"][-1][-1]["callback_data"]
    await stranger.taps("新入会")
    for words in ("吴晓燕", "在职"):
        await stranger.says(words)
    await stranger.taps("跳过")
    await stranger.taps("女")
    await stranger.taps("跳过")
    await stranger.taps("跳过")
    await stranger.taps("提交")
    await stranger.presses(old)
    assert "已经提交或取消" in stranger.pop_up
    assert office.ask(NOBODY, entry)[1] == "applicant"


async def test_a_staff_number_of_somebody_else_is_told_to_whoever_approves(zhou, stranger, office):
    await applies(stranger, zhou, number="3")
    await zhou.taps("批准")
    assert "工号 3 已经是 王建国 的" in zhou.pop_up
    assert office.ask(NOBODY, entry)[1] == "applicant"
    await zhou.taps("退回")
    await zhou.says("工号不对")
    await zhou.taps("提交")
    await stranger.taps("改一改")
    await stranger.taps("改工号")
    await stranger.says("2046")
    await stranger.taps("提交")
    await zhou.taps("批准")
    assert office.ask(NOBODY, entry)[2] == "2046"


async def test_a_namesake_in_the_register_is_pointed_out(zhou, stranger):
    await applies(stranger, zhou, name="孙悦")
    assert "名册里已有同名的人" in zhou.hears


async def test_who_was_in_the_register_already_is_invited_instead(zhou, stranger, office):
    await applies(stranger, zhou, name="孙悦", number="7")
    await zhou.taps("批准")
    assert "请小组长邀请本人" in zhou.pop_up
    code = office.run(NOBODY, joining.invite, name="孙悦", role=Role.MEMBER)
    await stranger.says(code)
    assert any("孙老师好" in heard for heard in stranger.has_heard)
    await zhou.taps("批准")
    assert "有了新的进展" in zhou.pop_up
    office.run(NOBODY, actions.forget)
    await zhou.stage.posts()
    assert "申请人撤回了" in zhou.hears
    assert office.ask(NOBODY, entry)[:3] == ("孙悦", "in_service", "7")
    await stranger.says(code)
    assert "已经登记过" in stranger.hears


async def test_a_stopped_link_opens_nothing(zhou, stranger, office):
    await zhou.says("/newcomer")
    await zhou.taps("英语组")
    link = link_in(zhou.hears)
    await zhou.taps("停用链接")
    assert "都停用了" in zhou.hears
    await opens(stranger, link)
    assert "这条入会链接用不了" in stranger.hears
    assert office.ask(NOBODY, entry) is None


async def test_a_member_who_follows_the_link_is_told_they_belong(zhou, wang):
    await zhou.says("/newcomer")
    await zhou.taps("英语组")
    await opens(wang, link_in(zhou.hears))
    assert "已经登记过" in wang.hears


async def test_only_the_own_leader_agrees_and_only_the_committee_approves(
    zhou, li, helen, wang, stranger
):
    await appoint_leader(zhou, "语文组", "李芳")
    await appoint_leader(zhou, "英语组", "Helen")
    await applies(stranger, li)
    await helen.presses("admissions:agree:1:1")
    assert "another group's" in helen.pop_up
    await helen.presses("admissions:send_back:1:1")
    assert "another group's" in helen.pop_up
    for pressed in ("approve", "refuse"):
        await li.presses(f"admissions:{pressed}:1:1")
        assert "由工会里负责的同事来办" in li.pop_up
        await zhou.presses(f"admissions:{pressed}:1:1")
        assert "有了新的进展" in zhou.pop_up
    await wang.presses("admissions:agree:1:1")
    assert "由工会里负责的同事来办" in wang.pop_up
    await wang.presses("admissions:send_back:1:1")
    assert "入会申请由小组长核对" in wang.pop_up
    await helen.presses("admissions:open:3")
    await li.presses("admissions:open:2")
    assert "别的小组" in li.pop_up
    await li.presses("admissions:revoke:2")
    assert "别的小组" in li.pop_up
    await wang.says("/newcomer")
    assert "由工会里负责的同事来办" in wang.hears


async def test_who_retires_stays_without_offices_and_comes_back_if_it_was_a_slip(
    zhou, liu, chen, office
):
    await appoint_leader(zhou, "行政组", "刘志强")
    await zhou.says("/people 刘志强")
    await zhou.taps("退休")
    assert "会籍保留，不再交会费" in zhou.hears
    assert "提案委员" in zhou.hears
    assert office.ask(NOBODY, standing, name="刘志强") == "in_service"
    await zhou.taps("确定办理")
    assert "会籍　离退休" in zhou.hears
    assert "谢谢这些年的付出" in liu.hears
    assert office.ask(NOBODY, offices, name="刘志强") == []
    await liu.says("/proposal")
    assert "在职教职工来办" in liu.hears
    await zhou.taps("恢复会籍")
    await zhou.taps("在职")
    assert "会籍恢复了" in liu.hears
    assert office.ask(NOBODY, standing, name="刘志强") == "in_service"
    assert office.ask(NOBODY, offices, name="刘志强") == []


@pytest.mark.parametrize(("deed", "becomes"), [("转出", "transferred"), ("离会", "left")])
async def test_who_moves_away_or_leaves_may_do_nothing_with_the_next_tap(
    deed, becomes, zhou, li, wang, office
):
    await appoint_leader(zhou, "数学组", "王建国")
    await wang.says("/proposals")
    await zhou.says("/people 王建国")
    await zhou.taps(deed)
    await zhou.taps("确定办理")
    assert office.ask(NOBODY, standing, name="王建国") == becomes
    await wang.presses("proposals:lists:mine:0")
    assert "只为本校教职工服务" in wang.pop_up
    assert office.ask(NOBODY, offices, name="王建国") == []
    await zhou.says("/people 王建国")
    assert "恢复会籍" in zhou.sees
    await zhou.taps("恢复会籍")
    await zhou.taps("离退休")
    assert office.ask(NOBODY, standing, name="王建国") == "retired"
    await wang.says("/me")
    assert "王建国" in wang.hears


async def test_the_leader_hears_of_it_and_so_do_the_keepers(zhou, liu, li, helen, wang):
    await appoint(zhou, "工会副主席", "刘志强")
    await appoint_leader(zhou, "英语组", "Helen")
    await liu.says("/people 孙悦")
    await liu.taps("离会")
    await liu.taps("确定办理")
    assert "孙悦 has left the union" in helen.hears
    assert "英语组 孙悦 离会了" in zhou.hears
    assert not any("孙悦" in heard for heard in li.has_heard)


async def test_the_last_chair_stays_whoever_tries(zhou, liu, office):
    for change in ("retire", "transfer", "leave"):
        await zhou.presses(f"admissions:change:1:{change}")
        assert "唯一能任免职务的人" in zhou.pop_up
        await zhou.presses(f"admissions:change_now:1:{change}")
        assert "唯一能任免职务的人" in zhou.pop_up
    await appoint(zhou, "工会副主席", "刘志强")
    await liu.presses("admissions:change_now:1:leave")
    assert "会籍由主席来办" in liu.pop_up
    assert office.ask(NOBODY, standing, name="周敏") == "in_service"
    await zhou.says("/me")
    await zhou.taps("退会")
    await zhou.says("退会")
    await zhou.taps("跳过")
    await zhou.taps("提交")
    assert "唯一能任免职务的人" in zhou.pop_up
    assert office.ask(NOBODY, standing, name="周敏") == "in_service"


async def test_a_member_leaves_by_typing_it_and_may_say_why(zhou, li, wang, office):
    await appoint_leader(zhou, "数学组", "王建国")
    await wang.says("/me")
    await wang.taps("退会")
    await wang.says("好的")
    assert "就发“退会”两个字" in wang.hears
    await wang.says("“退会”")
    await wang.says("要调到外地")
    await wang.taps("提交")
    assert "退会办好了" in wang.hears
    assert "数学组 王建国 退会了。原因：要调到外地" in zhou.hears
    assert office.ask(NOBODY, standing, name="王建国") == "left"
    await wang.says("/me")
    assert "只为本校教职工服务" in wang.hears


async def test_helen_leaves_in_english_and_needs_no_reason(zhou, helen, office):
    await helen.says("/me")
    await helen.taps("Leave")
    await helen.says("Leave")
    await helen.taps("Skip")
    await helen.taps("Submit")
    assert "you have left the union" in helen.hears
    assert "Helen 退会了。没有说原因。" in zhou.hears


async def test_forged_changes_are_refused_in_clear_words(zhou, wang, liu):
    for pressed in ("change:3:retire", "change_now:3:leave", "restore:3", "restore_as:3:retired"):
        await liu.presses(f"admissions:{pressed}")
        assert "由工会里负责的同事来办" in liu.pop_up, pressed
    for pressed in ("change:3:applicant", "change_now:3:x", "restore:3", "restore_as:3:left"):
        await zhou.presses(f"admissions:{pressed}")
        assert "会籍已经变了" in zhou.pop_up, pressed
    await zhou.presses("admissions:change_now:4040:leave")
    assert "没有这个人" in zhou.pop_up
