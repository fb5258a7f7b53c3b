"""What clumsy and hostile people do with proposals, and what they hear."""

from datetime import date, timedelta

import pytest

from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import (
    WHY,
    answer,
    assign,
    department,
    does,
    rate,
    state,
    submit,
    told,
)
from union.admissions import actions as admissions
from union.groups import actions as groups
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import UnitKind
from union.members.store import Member
from union.policies import actions as policies
from union.proposals import actions, written
from union.proposals.rules import State
from union.proposals.store import Proposal, ProposalMerge


@unattended
def crowd(uow, many):
    """So many colleagues who can be reached, in one group; and two in none."""
    group = members.unit(uow.session, UnitKind.GROUP, "体育组", members.root(uow.session))
    uow.session.add_all([
        Member(name=f"某{at:03}", unit_id=group.id if at < many else None, account=5000 + at,
               reachable=True, appointments=[])
        for at in range(many + 2)
    ])  # fmt: skip


@unattended
def merged_into(uow, number, many):
    """So many were merged into it."""
    it = uow.session.get(Proposal, number)
    for serial in range(100, 100 + many):
        other = Proposal(
            proposer=it.proposer, subject="同一件事", category="其他", reason="长" * 600,
            measures="长" * 600, needed=2, begun=uow.now, submitted=uow.now, year=2026,
            serial=serial, state=State.MERGED,
        )  # fmt: skip
        uow.session.add(other)
        uow.session.flush()
        uow.session.add(ProposalMerge(proposal_id=other.id, into_id=number))


async def test_one_into_which_hundreds_were_merged_can_be_read(office, wang, stage):
    number = submit(office, reason="长" * 600, measures="长" * 600)
    office.run(NOBODY, merged_into, number=number, many=300)
    await stage.settles()
    await wang.says("/proposals 2026-001")
    assert "2026-100、2026-101" in wang.hears
    assert "2026-139、…" in wang.hears
    await wang.taps("提案表")
    assert [it["document"]["file_name"] for it in wang.messages if "document" in it] == [
        "提案表 2026-001 装饮水机.docx"
    ]


@pytest.mark.parametrize("said", ["/proposals ", "查提案 "])
async def test_a_search_as_long_as_a_message_can_be_is_answered(wang, said):
    await wang.says(said + "长" * 4080)
    assert wang.hears.startswith("没有找到“长长")
    assert len(wang.hears) < 200


@pytest.mark.parametrize("signs", ["🎉🎉🎉", "。。。。。。", "------"])
async def test_signs_alone_are_no_subject_and_no_reason(wang, signs):
    await wang.says("/proposal")
    await wang.says(signs)
    assert wang.has_heard[-1] == "光有符号看不懂，请用文字写。"
    await wang.says("装饮水机")
    await wang.taps("后勤保障")
    await wang.says(signs)
    assert wang.has_heard[-1] == "光有符号看不懂，请用文字写。"
    await wang.says("课间总要排队")
    assert "第 4 步" in wang.hears


async def test_signs_alone_are_no_reason_for_a_refusal(office, liu):
    submit(office)
    await liu.says("/proposals 2026-001")
    await liu.taps("不立案")
    await liu.says("。。。")
    assert liu.hears == "光有符号看不懂，请用文字写。"
    await liu.says(WHY)
    assert "提交" in liu.sees


async def test_signs_that_turn_what_stands_around_them_are_left_out(wang, group):
    await wang.says(
        "提案：\u202e装饮水机\u2066 理由：课间要\u200f排队 建议：加装一台饮水机 类别：后勤"
    )
    await wang.taps("跳过")
    await wang.taps("提交")
    assert group.hears.split("\n")[1] == "装饮水机"
    await wang.taps("看全文")
    assert "课间要排队" in wang.hears


def test_a_chosen_department_that_was_dissolved_can_be_let_go_of(office):
    gone, other = department(office, "总务处", "李芳"), department(office, "后勤办", "Helen")
    number = submit(office)
    does(office, LIU, actions.accept, number)
    does(office, LIU, actions.pick_department, number, unit_id=gone)
    office.run(Actor(ZHOU), groups.merge, unit_id=gone, into_id=other)
    shown = office.ask(Actor(LIU), actions.handing, proposal_id=number).departments
    assert [(it.name, it.part) for it in shown] == [("后勤办", "none"), ("总务处", "lead")]
    does(office, LIU, actions.pick_department, number, unit_id=gone)
    with pytest.raises(Refusal, match="kernel-old-button"):
        does(office, LIU, actions.pick_department, number, unit_id=gone)
    does(office, LIU, actions.pick_department, number, unit_id=other)
    assert does(office, LIU, actions.hand_over, number).course.lead == "后勤办"


def test_assisting_departments_hear_that_it_was_handed_back(office):
    lead, assist = department(office, "总务处", "李芳"), department(office, "教务处", "Helen")
    number = submit(office, behind=(ZHOU, LIU))
    does(office, LIU, actions.accept, number)
    for unit in (lead, assist):
        does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.hand_over, number)
    does(office, LI, actions.hand_back, number, why="不归我们")
    assert [it["verb"] for it in told(office, HELEN)] == ["hand_back"]
    assert told(office, LI) == []  # who did it


def test_reminders_run_twice_are_one_letter_also_if_less_is_left_to_do(office, clock):
    unit = department(office)
    first, other = submit(office), submit(office, subject="修操场")
    assign(office, first, unit)
    assign(office, other, unit)
    clock.now += timedelta(days=15)
    office.run(NOBODY, actions.remind)
    answer(office, first)
    office.run(NOBODY, actions.remind)
    assert len(told(office, LI, "proposals-nudge")) == 1


def test_who_has_left_is_reminded_of_nothing_and_the_committee_hears_so_at_once(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number)
    office.run(Actor(WANG), admissions.leave, sure="退会")
    clock.now += timedelta(days=15)
    office.run(NOBODY, actions.remind)
    assert told(office, WANG, "proposals-nudge") == []
    assert len(told(office, LIU, "proposals-nudge")) == 1


def test_what_is_postponed_comes_later_than_it_was_promised(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number, "b", promised="2026-12-01")
    rate(office, number)
    for day in ("2026-10-01", "2026-12-01"):
        with pytest.raises(Refusal, match="proposals-postponed-back"):
            does(office, LI, actions.postpone, number, why="厂家改期了", promised=day)
    later = does(office, LI, actions.postpone, number, why="厂家改期了", promised="2026-12-02")
    assert later.course.due == date(2026, 12, 2)


async def test_who_answers_two_at_once_sees_which_one_is_about_to_be_sent(office, li, clock):
    unit, numbers = department(office), [submit(office), submit(office, subject="修操场")]
    for number in numbers:
        assign(office, number, unit)
    await li.says("/proposals 2026-001")
    await li.taps("暂不能解决")
    clock.passes(minutes=1)
    await li.says("/proposals 2026-002")
    await li.taps("退回")
    await li.says("不归我们管")
    assert li.hears.endswith("关于提案 2026-002：修操场")
    await li.taps("提交")
    await li.says("现在没有这笔钱")
    assert li.hears.endswith("关于提案 2026-001：装饮水机")


async def test_what_can_no_longer_be_merged_into_is_said_before_words_are_asked(office, liu):
    submit(office)
    gone = submit(office, LI, "修操场", behind=(HELEN, ZHOU))
    await liu.says("/proposals 2026-001")
    await liu.taps("并案")
    does(office, LI, actions.withdraw, gone, why="不提了吧")
    await liu.taps("2026-002")
    assert liu.pop_up == "那件提案现在不能再并进去了，请换一件。"
    await liu.presses("proposals:merge:1:1")
    assert liu.pop_up == "那件提案现在不能再并进去了，请换一件。"


async def test_who_cannot_withdraw_any_more_is_told_nothing_untrue(office, wang):
    into = submit(office, LI, "修操场", behind=(HELEN, ZHOU))
    mine = submit(office)
    does(office, LIU, actions.decide, mine, verb="merge", why=WHY, into_id=into)
    await wang.says("/proposals 2026-002")
    await wang.presses(f"proposals:withdraw:{mine}")
    assert wang.pop_up == "提案已经走到下一步，不能再撤案了。"


async def test_a_link_that_telegram_brings_twice_shows_the_proposal_again(office, li, stage, world):
    submit(office)
    world.starts(li.account, li.chat, "proposals-1")
    await stage.settles()
    await stage.is_killed_before_acknowledging()
    assert li.hears.startswith("装饮水机")


async def test_a_school_that_takes_no_papers_does_not_ask_for_them(office, wang):
    office.run(Actor(ZHOU), policies.decide, name="proposals-files_most", value="0")
    await wang.says("提案：装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    assert "附件　无" in wang.hears
    assert wang.sees[0] == "提交"


async def test_papers_that_were_taken_are_kept_though_the_school_takes_fewer_now(office, wang):
    await wang.says("提案：装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    for _ in range(2):
        await wang.sends("photo")
    await wang.taps(wang.sees[0])
    office.run(Actor(ZHOU), policies.decide, name="proposals-files_most", value="1")
    await wang.taps("提交")
    assert len(office.ask(Actor(wang.account), actions.read, proposal_id=1).files) == 2


async def test_everybody_of_a_large_group_can_be_asked(office, wang):
    number = submit(office, behind=())
    office.run(NOBODY, crowd, many=60)
    await wang.says("/proposals")
    await wang.presses(f"proposals:colleagues:{number}:0")
    assert "没有编组" in wang.sees
    await wang.taps("体育组")
    seen = set(wang.sees)
    await wang.taps("›")
    assert {f"某{at:03}" for at in range(60)} <= seen | set(wang.sees)
    await wang.taps("某059")
    assert wang.pop_up == "已经发给某059，附议后这里会更新。"


async def test_a_button_below_the_first_answer_rates_no_other(office, wang, stage):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number)
    await stage.settles()
    old = next(it["callback_data"] for it in wang.last["reply_markup"]["inline_keyboard"][0])
    rate(office, number, "dissatisfied", why="没有说清楚")
    answer(office, number, text="下学期再看")
    await stage.settles()
    await wang.presses(old)
    assert "过期" in wang.pop_up
    assert state(office, number) is State.SECOND_ANSWERED
    await wang.taps("满意")
    assert state(office, number) is State.RATED


def test_who_proposed_it_reads_no_notes_apart_also_on_the_committee(office):
    unit, number = department(office), submit(office, LIU, behind=(HELEN, WANG))
    assign(office, number, unit)
    does(office, LI, actions.note, number, text="这件不好办")
    does(office, ZHOU, actions.note, number, text="先问问校长")
    seen = office.ask(Actor(LIU), actions.history, proposal_id=number).steps
    assert [it.note for it in seen if it.is_private] == []
    assert {it.by for it in seen} == {""}
    course = office.ask(Actor(LIU), actions.read, proposal_id=number).course
    assert (course.notes, course.may_note) == (0, False)
    with pytest.raises(Refusal, match="proposals-no-notes"):
        does(office, LIU, actions.note, number, text="我也写一句")


@pytest.mark.parametrize("said", [
    "2026-07号提案", "2026-07号提案到哪一步了？", "提案 ２０２６－７", "２０２６－０７号提案",
    "提案：2026-7", "提案2026–7 怎么样了", "提案2026年第7号", "查询提案 2026-7",
    "帮我查一下2026-07号提案", "查一查提案2026-7",
])  # fmt: skip
def test_a_number_however_it_is_written_is_looked_for(said):
    assert written.number_in(written.searched(said)) == (2026, 7)


@pytest.mark.parametrize("said", [
    "提案 到哪一步了", "提案到哪一步了？", "我的提案怎么样了", "看看提案", "查下提案",
])  # fmt: skip
def test_who_names_no_number_is_shown_the_board(said):
    assert written.searched(said) == ""


@pytest.mark.parametrize("said", [
    "提案：2026-2027学年增加图书经费", "提案：2026-7月起食堂错峰", "我要提案 2026年增加图书",
    "提案：怎么样减负",
])  # fmt: skip
def test_a_subject_with_a_year_is_no_search(said):
    assert written.searched(said) is None


@pytest.mark.parametrize("said", [
    "【提案】案由：装饮水机，理由：课间要排队，措施：加装一台",
    "【提案】装饮水机【理由】课间要排队【建议措施】加装一台",
    "提案：1、案由：装饮水机 2、理由：课间要排队 3、措施：加装一台",
    "提案\n一、案由：装饮水机\n二、理由：课间要排队\n三、建议：加装一台",
    "【案由】装饮水机\n【理由】课间要排队\n【措施】加装一台",
])  # fmt: skip
def test_the_parts_are_found_however_they_are_set_apart(said):
    parts = {"subject": "装饮水机", "reason": "课间要排队", "measures": "加装一台"}
    assert written.split(said) == parts
